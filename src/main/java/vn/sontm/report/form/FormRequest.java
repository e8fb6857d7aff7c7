package vn.sontm.report.form;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Optional;
import java.util.stream.Stream;
import vn.sontm.programme.assessment.OfficeStatus;
import vn.sontm.programme.assessment.UnitStatus;
import vn.sontm.programme.calendar.Period;
import vn.sontm.programme.catalogue.CriteriaSet;
import vn.sontm.programme.catalogue.CriteriaSets;
import vn.sontm.programme.register.Registers;

/**
 * Everything that a form may print. A form takes what it needs and refuses when that is missing.
 *
 * @param registers that the statuses come from, for forms that print more than those; empty where no such form is asked for
 * @param asOf "số liệu tính đến ngày", where it is known
 * @param office all units, for the forms of an office; of a department, those in its charge
 * @param part whether these are only some of the office's
 * @param unit one unit, for the forms of a commune
 * @param previous the unit as it was handed in before, for comparison
 * @param facts what only some forms print
 * @param checkCode mã đối chiếu; empty prints none
 * @param set criteria set to print instead of the template's; empty leaves the template's
 * @param marked whether pages carry the check code, where it differs from the template
 * @param created creation date of the file
 */
public record FormRequest(
        Period period,
        Issuer issuer,
        ZonedDateTime created,
        Registers registers,
        Optional<LocalDate> asOf,
        Optional<OfficeStatus> office,
        boolean part,
        Optional<UnitStatus> unit,
        Optional<UnitStatus> previous,
        Optional<PlanSummary> plan,
        WorkLog log,
        FormFacts facts,
        Paperwork paperwork,
        String checkCode,
        String set,
        Optional<Boolean> marked) {

    /** A request of an office for all its units. */
    public static FormRequestBuilder of(Issuer issuer, OfficeStatus office, ZonedDateTime created) {
        return new FormRequestBuilder(issuer, office.period(), created).office(office);
    }

    /** A request of, or about, one unit. */
    public static FormRequestBuilder of(Issuer issuer, UnitStatus unit, ZonedDateTime created) {
        return new FormRequestBuilder(issuer, unit.period(), created).unit(unit);
    }

    /** A builder that begins with this request. */
    public FormRequestBuilder change() {
        var builder = new FormRequestBuilder(issuer, period, created)
                .registers(registers)
                .part(part)
                .log(log)
                .facts(facts)
                .paperwork(paperwork)
                .checkCode(checkCode)
                .set(set);
        asOf.ifPresent(builder::asOf);
        office.ifPresent(builder::office);
        unit.ifPresent(builder::unit);
        previous.ifPresent(builder::previous);
        plan.ifPresent(builder::plan);
        marked.ifPresent(builder::marked);
        return builder;
    }

    /** A set, or where nobody is counted by it in the period the one of its level by which somebody is. */
    String standing(String set) {
        var sets = CriteriaSets.from(registers);
        return counts(set)
                ? set
                : sets.find(set).stream()
                        .flatMap(sets::besides)
                        .map(CriteriaSet::id)
                        .filter(this::counts)
                        .findFirst()
                        .orElse(set);
    }

    /** Whether a unit that is printed is counted by a set. */
    boolean counts(String set) {
        return Stream.concat(office.stream().flatMap(all -> all.units().stream()), unit.stream())
                .flatMap(one -> one.sets().stream())
                .anyMatch(one -> one.id().equals(set) && one.counted());
    }

    /** The day that the paper speaks of: its date, else the day on which the file is made. */
    LocalDate day() {
        return paperwork.date().orElse(created.toLocalDate());
    }
}
