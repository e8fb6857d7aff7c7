package vn.sontm.store;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jdbi.v3.core.Handle;
import vn.sontm.ledger.DeviceId;
import vn.sontm.ledger.Position;

/** The local facts of a workspace: what is true of this PC only, each in a transaction of its own. */
abstract class FactStore implements AutoCloseable {
    final Database database;

    FactStore(Database database) {
        this.database = database;
    }

    public boolean isReadOnly() {
        return database.isReadOnly();
    }

    public Optional<String> setting(String name) {
        return database.read(handle -> new LocalFacts(handle).setting(name));
    }

    public void setting(String name, String value) {
        writeFact(facts -> facts.setting(name, value));
    }

    /** All or none. */
    public void settings(Map<String, String> settings) {
        writeFact(facts -> settings.forEach(facts::setting));
    }

    public Optional<String> draft(String name) {
        return database.read(handle -> new LocalFacts(handle).draft(name));
    }

    /** By name, all whose name begins so. */
    public Map<String, String> drafts(String prefix) {
        return database.read(handle -> new LocalFacts(handle).drafts(prefix));
    }

    public void draft(String name, String text) {
        writeFact(facts -> facts.draft(name, text));
    }

    public void discardDraft(String name) {
        writeFact(facts -> facts.discardDraft(name));
    }

    /** A recipient says that it holds a device's chain up to here. Moves forward only. */
    public void acknowledge(DeviceId recipient, DeviceId device, Position last) {
        writeFact(facts -> facts.acknowledge(recipient, device, last));
    }

    public Map<DeviceId, Position> acknowledged(DeviceId recipient) {
        return database.read(handle -> new LocalFacts(handle).acknowledged(recipient));
    }

    public void journal(JournalEntry entry) {
        writeFact(facts -> facts.journal(entry));
    }

    /** The newest first. */
    public List<JournalEntry> journal() {
        return database.read(handle -> new LocalFacts(handle).journal());
    }

    /** Remembers somebody who writes on this PC. */
    public void person(String name) {
        writeFact(facts -> facts.person(name));
    }

    public List<String> people() {
        return database.read(handle -> new LocalFacts(handle).people());
    }

    private void writeFact(Consumer<LocalFacts> action) {
        write(handle -> action.accept(new LocalFacts(handle)));
    }

    final void write(Consumer<Handle> action) {
        database.write(handle -> {
            action.accept(handle);
            return true;
        });
    }

    @Override
    public void close() {
        database.close();
    }
}
