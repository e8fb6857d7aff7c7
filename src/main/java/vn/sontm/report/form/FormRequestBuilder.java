package vn.sontm.report.form;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Optional;
import vn.sontm.programme.assessment.OfficeStatus;
import vn.sontm.programme.assessment.UnitStatus;
import vn.sontm.programme.calendar.Period;
import vn.sontm.programme.register.Registers;

/** Puts a {@link FormRequest} together; what is not given stays empty. The fields are described there. */
public final class FormRequestBuilder {
    private final Issuer issuer;
    private final Period period;
    private final ZonedDateTime created;
    private Registers registers = Registers.EMPTY;
    private Optional<LocalDate> asOf = Optional.empty();
    private Optional<OfficeStatus> office = Optional.empty();
    private boolean part;
    private Optional<UnitStatus> unit = Optional.empty();
    private Optional<UnitStatus> previous = Optional.empty();
    private Optional<PlanSummary> plan = Optional.empty();
    private WorkLog log = WorkLog.EMPTY;
    private FormFacts facts = FormFacts.NONE;
    private Paperwork paperwork = Paperwork.BLANK;
    private String checkCode = "";
    private String set = "";
    private Optional<Boolean> marked = Optional.empty();

    FormRequestBuilder(Issuer issuer, Period period, ZonedDateTime created) {
        this.issuer = issuer;
        this.period = period;
        this.created = created;
    }

    public FormRequestBuilder registers(Registers value) {
        registers = value;
        return this;
    }

    public FormRequestBuilder asOf(LocalDate value) {
        asOf = Optional.of(value);
        return this;
    }

    public FormRequestBuilder office(OfficeStatus value) {
        office = Optional.of(value);
        return this;
    }

    public FormRequestBuilder part(boolean value) {
        part = value;
        return this;
    }

    public FormRequestBuilder unit(UnitStatus value) {
        unit = Optional.of(value);
        return this;
    }

    public FormRequestBuilder previous(UnitStatus value) {
        previous = Optional.of(value);
        return this;
    }

    public FormRequestBuilder plan(PlanSummary value) {
        plan = Optional.of(value);
        return this;
    }

    public FormRequestBuilder log(WorkLog value) {
        log = value;
        return this;
    }

    public FormRequestBuilder facts(FormFacts value) {
        facts = value;
        return this;
    }

    public FormRequestBuilder paperwork(Paperwork value) {
        paperwork = value;
        return this;
    }

    public FormRequestBuilder checkCode(String value) {
        checkCode = value;
        return this;
    }

    public FormRequestBuilder set(String value) {
        set = value;
        return this;
    }

    public FormRequestBuilder marked(boolean value) {
        marked = Optional.of(value);
        return this;
    }

    public FormRequest build() {
        return new FormRequest(
                period, issuer, created, registers, asOf, office, part, unit, previous, plan, log, facts, paperwork,
                checkCode, set, marked);
    }
}
