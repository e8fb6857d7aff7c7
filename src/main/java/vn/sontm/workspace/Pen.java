package vn.sontm.workspace;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.sontm.base.VietnameseText;
import vn.sontm.ledger.Change;
import vn.sontm.ledger.ChangeId;
import vn.sontm.ledger.DeviceId;
import vn.sontm.ledger.Heads;
import vn.sontm.ledger.Position;
import vn.sontm.ledger.Register;
import vn.sontm.programme.register.Statement;
import vn.sontm.store.LedgerStore;

/**
 * Turns statements into the next changes of a device: numbers, predecessor, and as parents the heads that the author
 * sees. Saying again what a register shows already makes no change.
 */
final class Pen {
    private final LedgerStore store;
    private final DeviceId device;
    private final String at;
    private final String author;
    private final List<Change> written = new ArrayList<>();
    private final Map<Register, Heads> seen = new HashMap<>();
    private Optional<Position> last;
    private long lamport;

    Pen(LedgerStore store, DeviceId device, String at, String author) {
        this.store = store;
        this.device = device;
        this.at = at;
        this.author = VietnameseText.nfc(author);
        this.last = store.last(device);
        this.lamport = store.greatestLamport();
    }

    List<Change> write(List<Statement> statements) {
        statements.forEach(this::write);
        return List.copyOf(written);
    }

    private void write(Statement statement) {
        var heads = seen.computeIfAbsent(statement.register(), store::heads);
        if (says(heads, statement)) {
            return;
        }
        var change = new Change(
                device,
                last.map(Position::seq).orElse(0L) + 1,
                last.map(Position::id).orElse(ChangeId.NONE),
                ++lamport,
                at,
                author,
                statement.register(),
                statement.content(),
                heads.changes().stream().map(Change::id).toList());
        written.add(change);
        last = Optional.of(change.position());
        seen.put(statement.register(), new Heads(List.of(change)));
    }

    private static boolean says(Heads heads, Statement statement) {
        return heads.changes().size() == 1
                && heads.changes().getFirst().content().equals(statement.content());
    }
}
