package vn.sontm.ui.criteria;

import java.util.List;
import java.util.Optional;
import vn.sontm.base.Messages;
import vn.sontm.ledger.Change;
import vn.sontm.ledger.Register;
import vn.sontm.programme.assessment.Verdict;
import vn.sontm.programme.calendar.Period;
import vn.sontm.programme.register.RegisterKind;
import vn.sontm.workspace.Drafts;
import vn.sontm.workspace.Entries;
import vn.sontm.workspace.Workspace;

/**
 * One place where a figure is entered; its methods append, so they run on the session's writing thread.
 *
 * @param subject a unit code, or unit/subject
 * @param item set/code or set/code#part
 * @param period the chosen period
 * @param figurePeriod the period that the figure is kept for
 */
record EntryCell(String subject, String item, Period period, Period figurePeriod) {
    /** The figure as typed; nothing typed takes back what was entered for this period. The note stays. */
    void save(Workspace workspace, String typed) {
        if (typed.isBlank()) {
            clear(workspace);
        } else {
            new Entries(workspace).value(subject, item, period, typed, kept(workspace, "note"));
        }
    }

    /** A note beside the figure that is entered for this period. */
    void note(Workspace workspace, String typed, String note) {
        new Entries(workspace).value(subject, item, period, typed, note);
    }

    void declare(Workspace workspace, Verdict verdict, String reason) {
        new Entries(workspace).declare(subject, whole(), period, verdict, reason);
    }

    void undeclare(Workspace workspace, String reason) {
        new Entries(workspace).withdraw(register(RegisterKind.DECLARATION, whole(), period.lastMonth()), reason);
    }

    /** Names the draft of what is typed here. */
    String draft() {
        return Drafts.figure(subject, item, figurePeriod);
    }

    Register register() {
        return register(RegisterKind.VALUE, item, figurePeriod);
    }

    private List<Change> clear(Workspace workspace) {
        return workspace.registers().find(register()).isEmpty()
                ? List.of()
                : new Entries(workspace).withdraw(register(), Messages.text("criteria.cleared"));
    }

    private String kept(Workspace workspace, String field) {
        return Optional.of(register())
                .flatMap(register -> workspace.registers().find(register))
                .map(entry -> entry.content().path(field).asText())
                .orElse("");
    }

    private String whole() {
        var mark = item.indexOf('#');
        return mark < 0 ? item : item.substring(0, mark);
    }

    private Register register(RegisterKind kind, String name, Period of) {
        return new Register(kind.code(), subject, name, of.code());
    }
}
