package vn.sontm.report.desk;

import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.sontm.exchange.OwnEnrolment;
import vn.sontm.ledger.Role;
import vn.sontm.programme.assessment.OfficeCourse;
import vn.sontm.programme.assessment.OfficeStatus;
import vn.sontm.programme.calendar.Delivery;
import vn.sontm.programme.calendar.Period;
import vn.sontm.programme.plan.Plan;
import vn.sontm.programme.register.RegisterKind;
import vn.sontm.programme.unit.Units;
import vn.sontm.report.document.Document;
import vn.sontm.report.form.CheckedPlan;
import vn.sontm.report.form.FileReceipt;
import vn.sontm.report.form.FormFacts;
import vn.sontm.report.form.FormRequest;
import vn.sontm.report.form.FormRequestBuilder;
import vn.sontm.report.form.FormSource;
import vn.sontm.report.form.FormTemplates;
import vn.sontm.report.form.Forms;
import vn.sontm.report.form.Paperwork;
import vn.sontm.workspace.Deliveries;
import vn.sontm.workspace.Identity;
import vn.sontm.workspace.PlanChecks;
import vn.sontm.workspace.Submission;
import vn.sontm.workspace.Submissions;
import vn.sontm.workspace.Workspace;

/** Makes forms of one period; what several of them share is gathered once, when the first one asks for it. */
final class PeriodDesk {
    private final Workspace workspace;
    private final Identity identity;
    private final Period period;
    private final FormTemplates templates;
    private final ZonedDateTime created;
    private final Map<String, FormRequest> requests = new HashMap<>();
    private Optional<List<Delivery>> deliveries = Optional.empty();
    private Optional<List<OfficeStatus>> earlier = Optional.empty();

    /** @param created creation date of all files */
    PeriodDesk(Workspace workspace, Period period, FormTemplates templates, ZonedDateTime created) {
        this.workspace = workspace;
        this.identity = workspace.identity();
        this.period = period;
        this.templates = templates;
        this.created = created;
    }

    Document make(FormOrder order) {
        var request = request(order.unit()).change().set(order.set()).paperwork(paperwork(order));
        order.marked().ifPresent(request::marked);
        charged(order.form()).ifPresent(request::office);
        var document = Forms.render(order.form(), request.facts(facts(order)).build(), templates);
        return PaperBanner.on(document, workspace);
    }

    /** Of a form about single criteria, what this workspace is in charge of, where that is a department. */
    private Optional<OfficeStatus> charged(String form) {
        return identity.role() == Role.DEPARTMENT && templates.isByCriterion(form)
                ? request("").office().map(new OwnEnrolment(workspace).slice(period.lastDay())::of)
                : Optional.empty();
    }

    /** As ordered, else as typed for this paper. */
    private Paperwork paperwork(FormOrder order) {
        return order.paperwork().orElseGet(() -> new PaperHeads(workspace).of(order));
    }

    /** What forms about a unit have in common; of an office, no unit means all of them. */
    FormRequest request(String unit) {
        return requests.computeIfAbsent(unit, this::gather);
    }

    private FormRequest gather(String unit) {
        var builder =
                switch (identity.role()) {
                    case OFFICE, HIGHER -> unit.isEmpty() ? ofOffice() : ofUnit(unit);
                    case DEPARTMENT -> ofDepartment();
                    case COMMUNE -> ofUnit(identity.unit());
                };
        return builder.build();
    }

    private FormRequestBuilder ofOffice() {
        return ofArea().office(identity.unit(), period)
                .checkCode(workspace.periods().checkCode(period));
    }

    private FormRequestBuilder ofDepartment() {
        return ofArea().department(
                        identity.unit(),
                        identity.office(),
                        new OwnEnrolment(workspace).slice(period.lastDay()),
                        period);
    }

    private FormSource ofArea() {
        return new FormSource(workspace.periods().ofAll(period), created);
    }

    private FormRequestBuilder ofUnit(String unit) {
        var source = new FormSource(workspace.periods().ofUnit(unit, period), created);
        var builder =
                identity.isOffice() ? source.officeAbout(identity.unit(), unit, period) : source.commune(unit, period);
        new Submissions(workspace).find(unit, period).flatMap(Submission::asOf).ifPresent(builder::asOf);
        if (!identity.isOffice()) {
            new EarlierSubmission(workspace, unit).before(period).ifPresent(builder::previous);
        }
        return builder.checkCode(workspace.periods().checkCode(unit, period));
    }

    /** Whether some unit's report is missing or late. */
    boolean someLate() {
        var today = created.toLocalDate();
        return deliveries().stream()
                .anyMatch(delivery ->
                        delivery.on(today) == Delivery.State.MISSING || delivery.on(today) == Delivery.State.LATE);
    }

    private FormFacts facts(FormOrder order) {
        return FormFacts.NONE
                .about(order.criterion())
                .earlier(templates.showsTrend(order.form()) ? earlier() : List.of())
                .deliveries(deliveries())
                .receipt(receipt(order.receipt()))
                .checked(order.checked().or(() -> checked(order.form())))
                .files(order.files());
    }

    /** The periods of the year before this one, for the reports that show a trend. */
    private List<OfficeStatus> earlier() {
        if (earlier.isEmpty()) {
            earlier = Optional.of(identity.isOffice() ? course() : List.of());
        }
        return earlier.get();
    }

    private List<OfficeStatus> course() {
        var before = Period.ofYear(period.kind(), period.year()).stream()
                .filter(other -> other.last().isBefore(period.last()))
                .toList();
        return OfficeCourse.totals(identity.unit(), before, workspace.registers(), workspace.periods()::ofAll);
    }

    private List<Delivery> deliveries() {
        if (deliveries.isEmpty()) {
            deliveries = Optional.of(
                    identity.isOffice() ? new Deliveries(workspace).below(identity.unit(), period) : List.of());
        }
        return deliveries.get();
    }

    /** The plan of the year here, where a form lists what is wrong in one and the order brings none. */
    private Optional<CheckedPlan> checked(String form) {
        return templates.listsFindings(form)
                ? Plan.stated(workspace.registers(), identity.unit(), period)
                        .map(plan -> new CheckedPlan(
                                plan.head().title(), PlanChecks.of(workspace).plan(plan)))
                : Optional.empty();
    }

    private Optional<FileReceipt> receipt(String sha256) {
        var units = Units.from(workspace.registers());
        return workspace.registers().all(RegisterKind.RECEIPT).stream()
                .filter(entry -> entry.register().item().equals(sha256))
                .findFirst()
                .map(entry -> FileReceipt.of(
                        entry,
                        units.find(entry.register().unit())
                                .map(unit -> unit.fullNameOn(created.toLocalDate()))
                                .orElse(entry.register().unit())));
    }
}
