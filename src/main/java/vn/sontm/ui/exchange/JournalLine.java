package vn.sontm.ui.exchange;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import vn.sontm.base.Messages;
import vn.sontm.exchange.FileChanges;
import vn.sontm.ledger.Change;
import vn.sontm.programme.plan.Agencies;
import vn.sontm.programme.register.RegisterKind;
import vn.sontm.store.JournalEntry;
import vn.sontm.ui.common.Moments;
import vn.sontm.ui.common.Snapshot;

/**
 * A file that passed through this PC, or a decision on which PCs are believed.
 *
 * @param content the changes that it is made of
 */
record JournalLine(String at, String direction, String outcome, String name, String detail, Content content) {
    private static final int BRIEF = 8;

    /** Changes, read when somebody asks. */
    interface Content {
        Stream<Change> of(Snapshot snapshot);
    }

    /** The newest first. */
    static List<JournalLine> all(Snapshot snapshot) {
        var files = snapshot.workspace().store().journal().stream().map(JournalLine::of);
        return Stream.concat(files, acts(snapshot))
                .sorted(Comparator.comparing((JournalLine line) -> Moments.of(line.at()))
                        .reversed())
                .toList();
    }

    private static JournalLine of(JournalEntry entry) {
        return new JournalLine(
                entry.at(),
                Messages.text("exchange.journal." + entry.direction()),
                Messages.text("exchange.done." + entry.outcome()),
                entry.name(),
                entry.detail(),
                snapshot -> FileChanges.of(snapshot.workspace(), entry.sha256()).stream());
    }

    private static Stream<JournalLine> acts(Snapshot snapshot) {
        return Stream.of(RegisterKind.ENROLMENT, RegisterKind.REVOCATION)
                .flatMap(kind -> snapshot.registers().all(kind).stream())
                .flatMap(entry -> snapshot.workspace().store().history(entry.register()).stream())
                .map(change -> act(snapshot, change));
    }

    private static JournalLine act(Snapshot snapshot, Change change) {
        var register = change.register();
        var unit = Agencies.title(snapshot.registers(), register.unit(), snapshot.today());
        return new JournalLine(
                change.at(),
                Messages.text("exchange.journal.pc"),
                outcome(change),
                Messages.text("exchange.act.name", unit, pc(register.item())),
                Messages.text("exchange.act.by", change.author()),
                again -> again.workspace().store().history(register).stream());
    }

    /** As {@link vn.sontm.ledger.DeviceId#brief}, also of what others wrote in its place. */
    private static String pc(String item) {
        return item.substring(0, Math.min(BRIEF, item.length()));
    }

    private static String outcome(Change change) {
        var content = change.content().json();
        if (change.register().kind().equals(RegisterKind.ENROLMENT.code())) {
            return Messages.text("exchange.act.enrolled");
        }
        return content.path("lifted").asBoolean()
                ? Messages.text("exchange.act.lifted")
                : Messages.text(
                        "exchange.devices.aside",
                        Long.toString(content.path("seq").asLong() + 1));
    }

    String when() {
        return Moments.words(at);
    }
}
