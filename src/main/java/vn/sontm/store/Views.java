package vn.sontm.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongConsumer;
import java.util.function.Predicate;
import org.jdbi.v3.core.Handle;
import vn.sontm.base.Progress;
import vn.sontm.ledger.Change;
import vn.sontm.ledger.ChangeId;
import vn.sontm.ledger.Heads;
import vn.sontm.ledger.Register;
import vn.sontm.store.ChangeRows.Numbered;

/**
 * Keeps the view tables {@code head}, {@code entry} and {@code without_effect} equal to what the changes imply. Registers
 * are first marked as touched, then all that are marked are derived anew; deriving one register twice changes nothing.
 */
final class Views {
    private static final int CHUNK = 2_000;

    private final Handle handle;

    Views(Handle handle) {
        this.handle = handle;
        handle.execute("CREATE TEMP TABLE IF NOT EXISTS touched (register INTEGER PRIMARY KEY)");
        handle.execute("DELETE FROM touched");
    }

    /** The registers of the changes that were inserted after this row. */
    void touchAfter(long row) {
        handle.execute("INSERT OR IGNORE INTO touched SELECT register FROM change WHERE no > ?", row);
    }

    void touchKinds(List<String> kinds) {
        handle.createUpdate("INSERT OR IGNORE INTO touched SELECT no FROM register WHERE kind IN (<kinds>)")
                .bindList("kinds", kinds)
                .execute();
    }

    /** Every register that the device has ever written. */
    void touchDevice(byte[] device) {
        handle.execute(
                "INSERT OR IGNORE INTO touched SELECT c.register FROM change c JOIN device d ON d.no = c.device"
                        + " WHERE d.id = ?",
                device);
    }

    /** What a register showed: the content, and whether people disagreed. */
    record Shown(String content, boolean conflicting) {}

    /** What the touched registers show at this moment. */
    Map<Register, Shown> shown() {
        var shown = new HashMap<Register, Shown>();
        handle.createQuery("SELECT r.kind, r.subject, r.item, r.period, c.content, e.conflicting FROM touched t"
                        + " CROSS JOIN entry e ON e.register = t.register CROSS JOIN change c ON c.no = e.change"
                        + " CROSS JOIN register r ON r.no = t.register")
                .map((row, context) ->
                        Map.entry(ChangeRows.register(row), new Shown(row.getString(5), row.getBoolean(6))))
                .forEach(entry -> shown.put(entry.getKey(), entry.getValue()));
        return shown;
    }

    /** Derives the touched registers. Changes at hand spare reading them back. */
    void derive(Predicate<Change> effective, Map<ChangeId, Change> atHand) {
        derive(effective, atHand, done -> {});
    }

    /** Derives every register. */
    void deriveAll(Predicate<Change> effective, Progress derivation) {
        var all = handle.execute("INSERT OR IGNORE INTO touched SELECT no FROM register");
        derive(effective, Map.of(), done -> derivation.reach(done, all));
    }

    private void derive(Predicate<Change> effective, Map<ChangeId, Change> atHand, LongConsumer derived) {
        for (var table : List.of("entry", "head", "without_effect")) {
            handle.execute("DELETE FROM " + table + " WHERE register IN (SELECT register FROM touched)");
        }
        try (var rows = handle.createQuery(ChangeRows.SELECT_TOUCHED)
                .map(new ChangeRows(atHand).numbered())
                .iterator()) {
            derive(rows, effective, derived);
        }
    }

    /** Rows come register by register. */
    private void derive(Iterator<Numbered> rows, Predicate<Change> effective, LongConsumer count) {
        var done = 0L;
        var derived = new ArrayList<Derived>();
        var register = new ArrayList<Numbered>();
        while (rows.hasNext()) {
            var next = rows.next();
            if (!register.isEmpty() && register.getFirst().register() != next.register()) {
                derived.add(Derived.of(register, effective));
                register.clear();
            }
            register.add(next);
            if (derived.size() == CHUNK) {
                insert(derived);
                done += CHUNK;
                count.accept(done);
            }
        }
        if (!register.isEmpty()) {
            derived.add(Derived.of(register, effective));
        }
        done += derived.size();
        insert(derived);
        count.accept(done);
    }

    /** The rows of one register. */
    private record Derived(
            long register, List<Long> heads, List<Long> withoutEffect, Optional<Long> shown, boolean conflicting) {
        static Derived of(List<Numbered> changes, Predicate<Change> effective) {
            var numbers = new HashMap<Change, Long>();
            changes.forEach(numbered -> numbers.put(numbered.change(), numbered.no()));
            var heads = Heads.of(numbers.keySet(), effective);
            return new Derived(
                    changes.getFirst().register(),
                    heads.changes().stream().map(numbers::get).toList(),
                    numbers.keySet().stream()
                            .filter(effective.negate())
                            .map(numbers::get)
                            .toList(),
                    heads.provisional()
                            .filter(change -> !change.content().isRemoval())
                            .map(numbers::get),
                    heads.conflicting());
        }
    }

    private void insert(List<Derived> derived) {
        var entries = handle.prepareBatch("INSERT INTO entry VALUES (?, ?, ?)");
        var heads = handle.prepareBatch("INSERT INTO head VALUES (?, ?)");
        var withoutEffect = handle.prepareBatch("INSERT INTO without_effect VALUES (?, ?)");
        for (var register : derived) {
            register.shown().ifPresent(no -> entries.add(register.register(), no, register.conflicting() ? 1 : 0));
            register.heads().forEach(no -> heads.add(register.register(), no));
            register.withoutEffect().forEach(no -> withoutEffect.add(register.register(), no));
        }
        for (var batch : List.of(entries, heads, withoutEffect)) {
            if (batch.size() > 0) {
                batch.execute();
            }
        }
        derived.clear();
    }
}
