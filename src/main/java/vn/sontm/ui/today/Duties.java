package vn.sontm.ui.today;

import java.util.ArrayList;
import vn.sontm.base.Messages;
import vn.sontm.base.VietnameseNumbers;
import vn.sontm.programme.agenda.Agenda;
import vn.sontm.programme.agenda.DueItem;
import vn.sontm.ui.common.DueWords;
import vn.sontm.ui.common.Snapshot;
import vn.sontm.workspace.Conflicts;
import vn.sontm.workspace.Question;
import vn.sontm.workspace.Questions;
import vn.sontm.workspace.RegisterWords;

/** What the office has to see to: what is due, what nobody has answered, what people disagree about. */
record Duties(Snapshot snapshot) {
    private static final int DAYS_AHEAD = 31;
    private static final String WORK = "viec-trong-tuan"; // the form that lists all that is due
    private static final String REPORT = "bao-cao-huyen"; // the office's own report

    /** Reports first, then what the coming days bring; how much is overdue is said above. */
    Topic due() {
        var all = new Agenda(snapshot.registers(), snapshot.today())
                .office(snapshot.office(), snapshot.today().plusDays(DAYS_AHEAD));
        var ordered = new ArrayList<DueItem>();
        all.stream().filter(Duties::isReport).forEach(ordered::add);
        all.stream().filter(item -> !isReport(item) && !isOverdue(item)).forEach(ordered::add);
        all.stream()
                .filter(item -> !isReport(item) && isOverdue(item))
                .toList()
                .reversed()
                .forEach(ordered::add);
        var overdue = all.stream().filter(this::isOverdue).count();
        return Topic.of("due", "reports", WORK, ordered, this::due)
                .counting(overdue == 0 ? "" : Messages.text("today.due.note", overdue));
    }

    private Line due(DueItem item) {
        var text = item.units().isEmpty()
                ? item.text()
                : Messages.text("today.due.units", item.text(), item.units().size());
        return new Line(
                Messages.text("today.due.line", VietnameseNumbers.format(item.day()), text),
                DueWords.left(item, snapshot.today()),
                isOverdue(item),
                screen(item),
                place(item));
    }

    private static String screen(DueItem item) {
        return switch (item.kind()) {
            case REPORT -> item.units().isEmpty() ? "reports" : "deliveries";
            case CRITERION -> "matrix";
            case FINDING -> "programme";
            case TASK, DUTY, EVIDENCE -> "reports";
        };
    }

    private static String place(DueItem item) {
        return switch (item.kind()) {
            case REPORT -> item.units().isEmpty() ? REPORT : "";
            case CRITERION -> item.reference();
            case FINDING -> "inspections";
            case TASK, DUTY, EVIDENCE -> WORK;
        };
    }

    private static boolean isReport(DueItem item) {
        return item.kind() == DueItem.Kind.REPORT;
    }

    private boolean isOverdue(DueItem item) {
        return item.daysLeft(snapshot.today()) < 0;
    }

    /** Open ones, the overdue first. */
    Topic questions() {
        var open = new Questions(snapshot.workspace())
                .list().stream().filter(Question::isOpen).toList();
        var ordered = new ArrayList<>(open.stream().filter(this::isOverdue).toList());
        open.stream().filter(question -> !isOverdue(question)).forEach(ordered::add);
        return Topic.of("questions", "questions", "", ordered, this::question);
    }

    private Line question(Question question) {
        var unit = question.subject().replaceFirst("/.*", "");
        return new Line(
                Messages.text("today.question", snapshot.units().nameOn(unit, snapshot.today()), question.text()),
                question.due()
                        .map(day -> Messages.text("today.question.due", VietnameseNumbers.format(day)))
                        .orElse(""),
                isOverdue(question),
                "questions",
                question.id());
    }

    private boolean isOverdue(Question question) {
        return question.isOverdue(snapshot.today());
    }

    Topic conflicts() {
        var words = new RegisterWords(snapshot.registers());
        var all = new Conflicts(snapshot.workspace()).list();
        return Topic.of(
                "conflicts",
                "exchange",
                "conflicts",
                all,
                conflict -> new Line(
                        words.placed(conflict.register(), snapshot.identity().unit(), snapshot.today()),
                        Messages.text("today.conflict", conflict.choices().size()),
                        true,
                        "exchange",
                        "conflicts"));
    }
}
