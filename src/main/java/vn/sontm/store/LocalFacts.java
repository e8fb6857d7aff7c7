package vn.sontm.store;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import vn.sontm.ledger.ChangeId;
import vn.sontm.ledger.DeviceId;
import vn.sontm.ledger.Position;

/** What is true of this PC only: settings, drafts, acknowledgements, the journal of files, the people who write here. */
final class LocalFacts {
    private final Handle handle;

    LocalFacts(Handle handle) {
        this.handle = handle;
    }

    Optional<String> setting(String name) {
        return text("SELECT value FROM setting WHERE name = ?", name);
    }

    void setting(String name, String value) {
        handle.execute("INSERT OR REPLACE INTO setting VALUES (?, ?)", name, value);
    }

    Optional<String> draft(String name) {
        return text("SELECT text FROM draft WHERE name = ?", name);
    }

    /** By name, all whose name begins so. */
    Map<String, String> drafts(String prefix) {
        var drafts = new HashMap<String, String>();
        handle.createQuery("SELECT name, text FROM draft WHERE substr(name, 1, length(:prefix)) = :prefix")
                .bind("prefix", prefix)
                .map((row, context) -> Map.entry(row.getString(1), row.getString(2)))
                .forEach(draft -> drafts.put(draft.getKey(), draft.getValue()));
        return drafts;
    }

    void draft(String name, String text) {
        handle.execute("INSERT OR REPLACE INTO draft VALUES (?, ?)", name, text);
    }

    void discardDraft(String name) {
        handle.execute("DELETE FROM draft WHERE name = ?", name);
    }

    /** Acknowledgements only move forward: an old file that comes late takes nothing back. */
    void acknowledge(DeviceId recipient, DeviceId device, Position last) {
        handle.execute(
                "INSERT INTO acknowledgement VALUES (?, ?, ?, ?) ON CONFLICT DO UPDATE"
                        + " SET seq = excluded.seq, id = excluded.id WHERE excluded.seq > seq",
                recipient.value(),
                device.value(),
                last.seq(),
                last.id().value());
    }

    Map<DeviceId, Position> acknowledged(DeviceId recipient) {
        var positions = new HashMap<DeviceId, Position>();
        handle.createQuery("SELECT device, seq, id FROM acknowledgement WHERE recipient = ?")
                .bind(0, recipient.value())
                .map((row, context) -> Map.entry(
                        new DeviceId(row.getString(1)), new Position(row.getLong(2), new ChangeId(row.getString(3)))))
                .forEach(entry -> positions.put(entry.getKey(), entry.getValue()));
        return positions;
    }

    void arrived(Arrival arrival) {
        arrival.held().forEach((device, last) -> acknowledge(arrival.sender(), device, last));
        arrival.settings().forEach(this::setting);
        journal(arrival.journal());
    }

    void journal(JournalEntry entry) {
        handle.execute(
                "INSERT INTO file_journal (sha256, name, direction, outcome, unit, at, detail)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?)",
                entry.sha256(),
                entry.name(),
                entry.direction(),
                entry.outcome(),
                entry.unit(),
                entry.at(),
                entry.detail());
    }

    /** The newest first. */
    List<JournalEntry> journal() {
        return handle.createQuery("SELECT sha256, name, direction, outcome, unit, at, detail"
                        + " FROM file_journal ORDER BY no DESC")
                .map((row, context) -> new JournalEntry(
                        row.getString(1),
                        row.getString(2),
                        row.getString(3),
                        row.getString(4),
                        row.getString(5),
                        row.getString(6),
                        row.getString(7)))
                .list();
    }

    void person(String name) {
        handle.execute("INSERT OR IGNORE INTO person VALUES (?)", name);
    }

    List<String> people() {
        return handle.createQuery("SELECT name FROM person ORDER BY name")
                .mapTo(String.class)
                .list();
    }

    private Optional<String> text(String sql, String name) {
        return handle.createQuery(sql).bind(0, name).mapTo(String.class).findOne();
    }
}
