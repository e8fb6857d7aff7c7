package vn.sontm.ui.exchange;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import vn.sontm.base.Messages;
import vn.sontm.exchange.Carried;
import vn.sontm.ledger.Change;
import vn.sontm.programme.register.RegisterKind;
import vn.sontm.store.JournalEntry;
import vn.sontm.ui.common.Moments;
import vn.sontm.ui.common.Snapshot;

/**
 * A file that passed through this PC, or a decision on which PCs are believed.
 *
 * @param key of the file's entry, by which other screens name it; empty for a decision
 * @param content what it is made of, read when somebody asks
 */
record JournalLine(
        String at,
        String direction,
        String outcome,
        String name,
        String detail,
        String key,
        Function<Snapshot, Carried> content) {
    private static final int BRIEF = 8;

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
                entry.key(),
                snapshot -> Carried.by(entry.sha256(), snapshot.workspace()));
    }

    private static Stream<JournalLine> acts(Snapshot snapshot) {
        return Stream.of(RegisterKind.ENROLMENT, RegisterKind.REVOCATION)
                .flatMap(kind -> snapshot.registers().all(kind).stream())
                .flatMap(entry -> snapshot.workspace().store().history(entry.register()).stream())
                .map(change -> act(snapshot, change));
    }

    private static JournalLine act(Snapshot snapshot, Change change) {
        var register = change.register();
        var unit = snapshot.title(register.unit());
        return new JournalLine(
                change.at(),
                Messages.text("exchange.journal.pc"),
                outcome(change),
                Messages.text("exchange.act.name", unit, pc(register.item())),
                Messages.text("exchange.act.by", change.author()),
                "",
                again -> new Carried(again.workspace().store().history(register), List.of()));
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
