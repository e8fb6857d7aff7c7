package vn.sontm.store;

import java.util.Collection;
import java.util.List;
import org.jdbi.v3.core.Handle;
import vn.sontm.ledger.DeviceId;
import vn.sontm.ledger.Seal;

/** Every seal ever seen: a chain with holes is relayed with the seal of each of its pieces. */
final class SealTable {
    private final Handle handle;

    SealTable(Handle handle) {
        this.handle = handle;
    }

    void insert(Collection<Seal> seals) {
        for (var seal : seals) {
            handle.execute("INSERT OR IGNORE INTO device (id) VALUES (?)", Ids.bytes(seal.device()));
            handle.execute(
                    "INSERT OR IGNORE INTO seal SELECT no, ?, ?, ?, ? FROM device WHERE id = ?",
                    seal.seq(),
                    Ids.bytes(seal.id()),
                    seal.publicKey(),
                    seal.signature(),
                    Ids.bytes(seal.device()));
        }
    }

    /** By device and running number. */
    List<Seal> all() {
        return handle.createQuery("SELECT d.id AS device, s.seq, s.id, s.public_key, s.signature"
                        + " FROM seal s JOIN device d ON d.no = s.device ORDER BY d.id, s.seq, s.id")
                .map((row, context) -> new Seal(
                        Ids.device(row.getBytes(1)),
                        row.getLong(2),
                        Ids.change(row.getBytes(3)),
                        row.getString(4),
                        row.getString(5)))
                .list();
    }

    List<Seal> of(DeviceId device) {
        return all().stream().filter(seal -> seal.device().equals(device)).toList();
    }
}
