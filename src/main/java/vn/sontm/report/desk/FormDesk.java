package vn.sontm.report.desk;

import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import vn.sontm.ledger.Change;
import vn.sontm.ledger.Register;
import vn.sontm.ledger.Role;
import vn.sontm.programme.calendar.Period;
import vn.sontm.programme.unit.Unit;
import vn.sontm.programme.unit.Units;
import vn.sontm.report.document.Document;
import vn.sontm.report.document.Trace;
import vn.sontm.report.form.FormInfo;
import vn.sontm.report.form.FormTemplates;
import vn.sontm.report.form.Forms;
import vn.sontm.workspace.Submissions;
import vn.sontm.workspace.WallClock;
import vn.sontm.workspace.Workspace;

/**
 * Makes the forms of one workspace: an office's about all its units or one of them, a commune's about itself, a
 * department's about its criteria.
 */
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
        var offices = new ArrayList<>(List.of(unit));
        Units.from(workspace.registers())
                .ancestors(unit, WallClock.of(workspace).today())
                .stream()
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
        return new PeriodDesk(workspace, order.period(), templates, now()).make(order);
    }

    /**
     * The changes that a figure of a paper rests on itself: where the period is locked those that the lock names, as the paper
     * shows it, and nothing later, unless that is what the figure counts.
     */
    public Stream<Change> changes(FormOrder order, Trace trace) {
        return trace.after()
                .map(this::after)
                .orElseGet(() -> trace.registers().stream()
                        .flatMap(register -> workspace.store().history(register).stream())
                        .filter(taken(order)));
    }

    private Stream<Change> after(Register submission) {
        var submissions = new Submissions(workspace);
        return submissions.find(submission.unit(), Period.parse(submission.period())).stream()
                .flatMap(found -> submissions.changesAfter(found).stream());
    }

    private Predicate<Change> taken(FormOrder order) {
        var identity = workspace.identity();
        var unit = identity.role() == Role.COMMUNE
                ? identity.unit()
                : identity.role() == Role.DEPARTMENT ? "" : order.unit();
        return unit.isEmpty()
                ? workspace.periods().changesOfAll(order.period())
                : workspace.periods().changesOfUnit(unit, order.period());
    }

    private ZonedDateTime now() {
        return ZonedDateTime.now(workspace.environment().clock());
    }
}
