package vn.sontm.ui.settings;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import vn.sontm.base.Messages;
import vn.sontm.base.VietnameseNumbers;
import vn.sontm.exchange.Exports;
import vn.sontm.programme.agenda.Agenda;
import vn.sontm.programme.agenda.DueItem;
import vn.sontm.ui.common.Snapshot;
import vn.sontm.workspace.Conflicts;
import vn.sontm.workspace.Question;
import vn.sontm.workspace.Questions;
import vn.sontm.workspace.RegisterWords;

/**
 * What is open when somebody hands their work over.
 *
 * @param parts in the order of urgency; what is settled is said too, with a count of zero
 */
record HandOver(List<Part> parts) {
    HandOver {
        parts = List.copyOf(parts);
    }

    /** One kind of things that are open; {@code id} ends the key of its words. */
    record Part(String id, int count, List<String> items) {
        Part {
            items = List.copyOf(items);
        }
    }

    static HandOver of(Snapshot snapshot) {
        var workspace = snapshot.workspace();
        var overdue = overdue(snapshot).map(HandOver::words).toList();
        var questions = new Questions(workspace)
                .list().stream().filter(Question::isOpen).map(Question::text).toList();
        var words = new RegisterWords(snapshot.registers());
        var conflicts = new Conflicts(workspace)
                .list().stream()
                        .map(conflict -> words.placed(
                                conflict.register(), snapshot.identity().unit(), snapshot.today()))
                        .toList();
        return new HandOver(List.of(
                part("overdue", overdue),
                part("questions", questions),
                part("conflicts", conflicts),
                new Part("drafts", workspace.drafts().startingWith("").size(), List.of()),
                new Part("unsent", new Exports(workspace).unsent().changes(), List.of())));
    }

    boolean isEmpty() {
        return parts.stream().allMatch(part -> part.count() == 0);
    }

    private static Stream<DueItem> overdue(Snapshot snapshot) {
        var today = snapshot.today();
        return due(snapshot, new Agenda(snapshot.registers(), today), today).stream()
                .filter(item -> item.daysLeft(today) < 0);
    }

    private static List<DueItem> due(Snapshot snapshot, Agenda agenda, LocalDate today) {
        return switch (snapshot.identity().role()) {
            case COMMUNE -> agenda.unit(snapshot.unit(), today);
            case OFFICE, HIGHER -> agenda.office(snapshot.office(), today);
            case DEPARTMENT -> List.of();
        };
    }

    private static String words(DueItem item) {
        return Messages.text("settings.hand-over.due", item.text(), VietnameseNumbers.format(item.day()));
    }

    private static Part part(String id, List<String> items) {
        return new Part(id, items.size(), items);
    }
}
