package vn.sontm.report.form;

import java.time.ZonedDateTime;
import vn.sontm.programme.assessment.Assessments;
import vn.sontm.programme.assessment.Slice;
import vn.sontm.programme.calendar.Period;
import vn.sontm.programme.plan.Agencies;
import vn.sontm.programme.plan.Plan;
import vn.sontm.programme.register.Registers;
import vn.sontm.programme.unit.Units;

/**
 * Begins requests from registers, the same way for window and command line. What only the workspace knows (paperwork, the
 * day of the figures, the previous submission, the check code) is added to the builder by whoever asks.
 *
 * @param registers as they stand for the period: of what is locked what the lock names
 * @param created creation date of the files
 */
public record FormSource(Registers registers, ZonedDateTime created) {
    /** An office about all its units; refuses with {@code UNIT_UNKNOWN}. */
    public FormRequestBuilder office(String office, Period period) {
        var issuer = issuer(Issuer.Role.OFFICE, office, period);
        return planned(FormRequest.of(issuer, assessments().office(office, period), created), office, period);
    }

    /**
     * A department about the criteria that it has a part in, over the communes of its slice.
     *
     * @param agency id that the plan names it by; refuses with {@code UNIT_UNKNOWN} an unknown office
     */
    public FormRequestBuilder department(String agency, String office, Slice slice, Period period) {
        var units = Units.from(registers);
        var issuer = Issuer.department(agency, agencyName(agency), units.get(office), period.lastDay());
        var all = assessments().office(office, period);
        var request = FormRequest.of(issuer, slice.area().of(all), created).part(slice.isPart(all));
        return planned(request, office, period);
    }

    /** A commune about itself; refuses with {@code UNIT_UNKNOWN}. */
    public FormRequestBuilder commune(String unit, Period period) {
        return about(issuer(Issuer.Role.COMMUNE, unit, period), unit, period);
    }

    /** An office about one of its units; refuses with {@code UNIT_UNKNOWN}. */
    public FormRequestBuilder officeAbout(String office, String unit, Period period) {
        return about(issuer(Issuer.Role.OFFICE, office, period), unit, period);
    }

    private FormRequestBuilder about(Issuer issuer, String unit, Period period) {
        var request = FormRequest.of(issuer, assessments().unit(unit, period), created)
                .log(WorkLog.of(registers, unit, period));
        return planned(request, unit, period);
    }

    /** With the registers, and the plan of the period's year where there is one. */
    private FormRequestBuilder planned(FormRequestBuilder request, String unit, Period period) {
        request.registers(registers);
        Plan.of(registers, unit, period).map(PlanSummary::of).ifPresent(request::plan);
        return request;
    }

    private Issuer issuer(Issuer.Role role, String code, Period period) {
        return Issuer.of(role, Units.from(registers), code, period.lastDay());
    }

    /** As the plan calls it, else the unit's own name; the id where neither is known. */
    private String agencyName(String agency) {
        return Agencies.name(registers, agency)
                .orElseGet(() -> Units.from(registers)
                        .find(agency)
                        .map(unit -> unit.name())
                        .orElse(agency));
    }

    private Assessments assessments() {
        return Assessments.of(registers);
    }
}
