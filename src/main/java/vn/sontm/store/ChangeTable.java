package vn.sontm.store;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import vn.sontm.ledger.ChainReport;
import vn.sontm.ledger.Chains;
import vn.sontm.ledger.Change;
import vn.sontm.ledger.ChangeId;
import vn.sontm.ledger.DeviceId;
import vn.sontm.ledger.Position;
import vn.sontm.ledger.Register;

/** The table of changes within one callback: insertion in bulk, and the questions that are asked of it. */
final class ChangeTable {
    private static final String REGISTER = " WHERE r.kind = ? AND r.subject = ? AND r.item = ? AND r.period = ?";

    private final Handle handle;

    ChangeTable(Handle handle) {
        this.handle = handle;
    }

    /** Adds what is not there yet. Returns the number of the last row before: new rows are greater. */
    long insert(Collection<Change> changes) {
        var last = lastRow();
        handle.execute("CREATE TEMP TABLE IF NOT EXISTS incoming (id, device, seq, prev, lamport, at, author,"
                + " kind, subject, item, period, unit, content, parents)");
        handle.execute("DELETE FROM incoming");
        fillIncoming(changes);
        handle.execute("INSERT OR IGNORE INTO device (id) SELECT DISTINCT device FROM incoming");
        handle.execute("INSERT OR IGNORE INTO register (kind, subject, item, period, unit)"
                + " SELECT DISTINCT kind, subject, item, period, unit FROM incoming");
        handle.execute("""
                INSERT OR IGNORE INTO change
                       (id, device, seq, prev, lamport, at, author, register, content, parents)
                SELECT i.id, d.no, i.seq, i.prev, i.lamport, i.at, i.author, r.no, i.content, i.parents
                FROM incoming i JOIN device d ON d.id = i.device
                JOIN register r ON r.kind = i.kind AND r.subject = i.subject
                               AND r.item = i.item AND r.period = i.period
                ORDER BY i.rowid
                """);
        handle.execute("DELETE FROM incoming");
        return last;
    }

    private void fillIncoming(Collection<Change> changes) {
        if (changes.isEmpty()) {
            return;
        }
        var batch = handle.prepareBatch("INSERT INTO incoming VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
        for (var change : changes) {
            var register = change.register();
            batch.bind(0, Ids.bytes(change.id()))
                    .bind(1, Ids.bytes(change.device()))
                    .bind(2, change.seq())
                    .bind(3, Ids.bytes(change.prev()))
                    .bind(4, change.lamport())
                    .bind(5, change.at())
                    .bind(6, change.author())
                    .bind(7, register.kind())
                    .bind(8, register.subject())
                    .bind(9, register.item())
                    .bind(10, register.period())
                    .bind(11, register.unit())
                    .bind(12, change.content().canonical())
                    .bind(13, Ids.bytes(change.parents()))
                    .add();
        }
        batch.execute();
    }

    long lastRow() {
        return handle.createQuery("SELECT coalesce(max(no), 0) FROM change")
                .mapTo(Long.class)
                .one();
    }

    long greatestLamport() {
        return handle.createQuery("SELECT coalesce(max(lamport), 0) FROM change")
                .mapTo(Long.class)
                .one();
    }

    Optional<Change> find(ChangeId id) {
        return handle.createQuery(ChangeRows.SELECT + " WHERE c.id = ?")
                .bind(0, Ids.bytes(id))
                .map(ChangeRows.CHANGES)
                .findOne();
    }

    Optional<Change> at(long row) {
        return handle.createQuery(ChangeRows.SELECT + " WHERE c.no = ?")
                .bind(0, row)
                .map(ChangeRows.CHANGES)
                .findOne();
    }

    boolean contains(ChangeId id) {
        return exists("SELECT 1 FROM change WHERE id = ?", id);
    }

    /** Whether a change of the same device names this one as its predecessor. */
    boolean hasSuccessor(Change change) {
        return handle.createQuery("SELECT 1 FROM change c JOIN device d ON d.no = c.device"
                        + " WHERE d.id = ? AND c.seq = ? AND c.prev = ?")
                .bind(0, Ids.bytes(change.device()))
                .bind(1, change.seq() + 1)
                .bind(2, Ids.bytes(change.id()))
                .mapTo(Integer.class)
                .findOne()
                .isPresent();
    }

    private boolean exists(String sql, ChangeId id) {
        return handle.createQuery(sql)
                .bind(0, Ids.bytes(id))
                .mapTo(Integer.class)
                .findOne()
                .isPresent();
    }

    /** All changes of one register, in {@link Change#ORDER}. */
    List<Change> history(Register register) {
        return handle
                .createQuery(ChangeRows.SELECT + REGISTER)
                .bind(0, register.kind())
                .bind(1, register.subject())
                .bind(2, register.item())
                .bind(3, register.period())
                .map(ChangeRows.CHANGES)
                .stream()
                .sorted(Change.ORDER)
                .toList();
    }

    /** In the order in which they came. */
    List<Change> ofKinds(List<String> kinds) {
        return handle.createQuery(ChangeRows.SELECT + " WHERE r.kind IN (<kinds>) ORDER BY c.no")
                .bindList("kinds", kinds)
                .map(ChangeRows.CHANGES)
                .list();
    }

    List<Change> ofUnit(String kind, String unit) {
        return handle.createQuery(ChangeRows.SELECT + " WHERE r.kind = ? AND r.unit = ?")
                .bind(0, kind)
                .bind(1, unit)
                .map(ChangeRows.CHANGES)
                .list();
    }

    /** A device's changes from a running number on, in that order; both branches of a fork. */
    List<Change> chain(DeviceId device, long fromSeq) {
        return handle.createQuery(ChangeRows.SELECT + " WHERE d.id = ? AND c.seq >= ? ORDER BY c.seq, c.id")
                .bind(0, Ids.bytes(device))
                .bind(1, fromSeq)
                .map(ChangeRows.CHANGES)
                .list();
    }

    /** Counts the chain without building it. */
    Written written(DeviceId device, long fromSeq) {
        return handle.createQuery("SELECT count(*) OVER (), c.at FROM change c JOIN device d ON d.no = c.device"
                        + " WHERE d.id = ? AND c.seq >= ? ORDER BY c.seq, c.id LIMIT 1")
                .bind(0, Ids.bytes(device))
                .bind(1, fromSeq)
                .map((row, context) -> new Written(row.getInt(1), row.getString(2)))
                .findOne()
                .orElse(new Written(0, ""));
    }

    List<DeviceId> devices() {
        return handle
                .createQuery("SELECT id FROM device d WHERE EXISTS (SELECT 1 FROM change WHERE device = d.no)")
                .map((row, context) -> Ids.device(row.getBytes(1)))
                .stream()
                .sorted()
                .toList();
    }

    /** When each device says that it wrote its last change. */
    Map<DeviceId, String> lastWritten() {
        var written = new HashMap<DeviceId, String>();
        handle.createQuery("SELECT d.id, c.at FROM device d JOIN change c ON c.no ="
                        + " (SELECT no FROM change WHERE device = d.no ORDER BY seq DESC, no DESC LIMIT 1)")
                .map((row, context) -> Map.entry(Ids.device(row.getBytes(1)), row.getString(2)))
                .forEach(device -> written.put(device.getKey(), device.getValue()));
        return written;
    }

    /** The change with the device's highest running number. */
    Optional<Position> last(DeviceId device) {
        return handle.createQuery("SELECT c.seq, c.id FROM change c JOIN device d ON d.no = c.device"
                        + " WHERE d.id = ? ORDER BY c.seq DESC, c.no DESC LIMIT 1")
                .bind(0, Ids.bytes(device))
                .map((row, context) -> new Position(row.getLong(1), Ids.change(row.getBytes(2))))
                .findOne();
    }

    /** Those who wrote what came after a row. */
    List<DeviceId> devicesAfter(long row) {
        return handle.createQuery("SELECT DISTINCT d.id FROM change c JOIN device d ON d.no = c.device WHERE c.no > ?")
                .bind(0, row)
                .map((found, context) -> Ids.device(found.getBytes(1)))
                .list();
    }

    /** Whether every running number from 1 to the last occurs exactly once, each change after the one that it names. */
    boolean isRegular(DeviceId device) {
        return handle.createQuery(
                        "SELECT count(*) = coalesce(sum(seq = place AND (place = 1 OR prev = before)), 0) FROM"
                                + " (SELECT c.seq, c.prev, row_number() OVER chain AS place, lag(c.id) OVER chain AS before"
                                + " FROM change c WHERE c.device = (SELECT no FROM device WHERE id = ?)"
                                + " WINDOW chain AS (ORDER BY c.seq))")
                .bind(0, Ids.bytes(device))
                .mapTo(Boolean.class)
                .one();
    }

    /** Every device's chain, one after the other: all changes at once would not fit into the memory of an office PC. */
    ChainReport chains() {
        var leaps = leaps();
        return ChainReport.of(devices().stream().map(device -> Chains.inspect(chain(device, 1), leaps)));
    }

    private Set<Long> leaps() {
        try (var lamports =
                handle.createQuery("SELECT lamport FROM change ORDER BY lamport").mapTo(Long.class).stream()) {
            return Chains.leaps(lamports.mapToLong(Long::longValue));
        }
    }

    static Map<ChangeId, Change> byId(Collection<Change> changes) {
        return changes.stream().collect(Collectors.toMap(Change::id, change -> change, (one, same) -> one));
    }
}
