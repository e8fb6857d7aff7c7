package vn.sontm.report.desk;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.sontm.programme.assessment.Assessments;
import vn.sontm.programme.assessment.OfficeStatus;
import vn.sontm.programme.calendar.Delivery;
import vn.sontm.programme.calendar.Period;
import vn.sontm.programme.register.RegisterKind;
import vn.sontm.programme.unit.Unit;
import vn.sontm.programme.unit.Units;
import vn.sontm.report.document.Document;
import vn.sontm.report.form.FileReceipt;
import vn.sontm.report.form.FormFacts;
import vn.sontm.report.form.FormInfo;
import vn.sontm.report.form.FormRequest;
import vn.sontm.report.form.FormRequestBuilder;
import vn.sontm.report.form.FormSource;
import vn.sontm.report.form.FormTemplates;
import vn.sontm.report.form.Forms;
import vn.sontm.workspace.Deliveries;
import vn.sontm.workspace.Submission;
import vn.sontm.workspace.Submissions;
import vn.sontm.workspace.Workspace;

/** Makes the forms of one workspace: an office's about all its units or one of them, a commune's about itself. */
public final class FormDesk {
    private final Workspace workspace;

    public FormDesk(Workspace workspace) {
        this.workspace = workspace;
    }

    /** The forms in force here, those of others than this workspace's role included. */
    public List<FormInfo> forms() {
        return Forms.list(templates());
    }

    /** As shipped, or as the offices from here upwards have adapted them. */
    public FormTemplates templates() {
        var unit = workspace.identity().unit();
        var offices = new ArrayList<String>();
        offices.add(unit);
        Units.from(workspace.registers()).ancestors(unit, today()).stream()
                .map(Unit::code)
                .forEach(offices::add);
        return FormTemplates.from(workspace.registers(), offices);
    }

    /** Fills a form; refuses as {@link Forms#render} does, and with {@code UNIT_UNKNOWN}. */
    public Document make(FormOrder order) {
        return make(order, templates());
    }

    /** Fills a form by other templates than those in force: how one would look. */
    public Document make(FormOrder order, FormTemplates templates) {
        return Forms.render(order.form(), request(order), templates);
    }

    private FormRequest request(FormOrder order) {
        var builder = begin(order).set(order.set()).paperwork(order.paperwork());
        order.marked().ifPresent(builder::marked);
        return builder.build();
    }

    private FormRequestBuilder begin(FormOrder order) {
        if (!workspace.identity().isOffice()) {
            return ofUnit(order, workspace.identity().unit());
        }
        return order.unit().isEmpty() ? ofOffice(order) : ofUnit(order, order.unit());
    }

    private FormRequestBuilder ofOffice(FormOrder order) {
        var period = order.period();
        var office = workspace.identity().unit();
        var source = new FormSource(workspace.periods().ofAll(period), created());
        return source.office(office, period)
                .facts(facts(order))
                .checkCode(workspace.periods().checkCode(period));
    }

    private FormRequestBuilder ofUnit(FormOrder order, String unit) {
        var period = order.period();
        var identity = workspace.identity();
        var source = new FormSource(workspace.periods().ofUnit(unit, period), created());
        var builder =
                identity.isOffice() ? source.officeAbout(identity.unit(), unit, period) : source.commune(unit, period);
        new Submissions(workspace).find(unit, period).flatMap(Submission::asOf).ifPresent(builder::asOf);
        new EarlierSubmission(workspace, unit).before(period).ifPresent(builder::previous);
        return builder.facts(facts(order)).checkCode(workspace.periods().checkCode(unit, period));
    }

    private FormFacts facts(FormOrder order) {
        return FormFacts.NONE
                .about(order.criterion())
                .earlier(earlier(order))
                .deliveries(deliveries(order.period()))
                .receipt(receipt(order.receipt()))
                .checked(order.checked());
    }

    /** The periods of the year before this one, for the reports that show a trend. */
    private List<OfficeStatus> earlier(FormOrder order) {
        var identity = workspace.identity();
        var period = order.period();
        if (!identity.isOffice() || !templates().showsTrend(order.form())) {
            return List.of();
        }
        return Period.ofYear(period.kind(), period.year()).stream()
                .filter(other -> other.last().isBefore(period.last()))
                .map(other -> Assessments.of(workspace.periods().ofAll(other)).office(identity.unit(), other))
                .toList();
    }

    private List<Delivery> deliveries(Period period) {
        var identity = workspace.identity();
        return identity.isOffice() ? new Deliveries(workspace).below(identity.unit(), period) : List.of();
    }

    private Optional<FileReceipt> receipt(String sha256) {
        var units = Units.from(workspace.registers());
        return workspace.registers().all(RegisterKind.RECEIPT).stream()
                .filter(entry -> entry.register().item().equals(sha256))
                .findFirst()
                .map(entry -> FileReceipt.of(
                        entry,
                        units.find(entry.register().unit())
                                .map(unit -> unit.fullNameOn(today()))
                                .orElse(entry.register().unit())));
    }

    private ZonedDateTime created() {
        return ZonedDateTime.now(workspace.environment().clock());
    }

    private LocalDate today() {
        return created().toLocalDate();
    }
}
