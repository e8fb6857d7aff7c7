package vn.sontm.store;

import java.nio.file.Path;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import vn.sontm.base.ErrorCode;
import vn.sontm.ledger.Authority;
import vn.sontm.ledger.ChainReport;
import vn.sontm.ledger.Chains;
import vn.sontm.ledger.Change;
import vn.sontm.ledger.ChangeId;
import vn.sontm.ledger.DeviceId;
import vn.sontm.ledger.Grant;
import vn.sontm.ledger.Heads;
import vn.sontm.ledger.Position;
import vn.sontm.ledger.Register;
import vn.sontm.ledger.Seal;
import vn.sontm.ledger.WriteRules;
import vn.sontm.programme.register.RegisterKind;
import vn.sontm.programme.register.Registers;

/**
 * The ledger of one workspace in a SQLite file: all known changes, the views derived from them, and local facts. Changes
 * are only ever added, by {@link #append} (this PC's own) and {@link #merge} (those of others); each is one transaction
 * that is on the disk when the method returns. May be used from several threads; each call sees a committed state.
 *
 * <p>A database written by a newer program opens for reading only; every write then refuses with
 * {@link ErrorCode#DATABASE_NEWER}. A file that cannot be read refuses with {@link ErrorCode#DATABASE_DAMAGED}.
 */
public final class LedgerStore implements AutoCloseable {
    private final Database database;
    private final Registers registers;
    private final AtomicLong merges = new AtomicLong();
    private volatile Trust trust;

    private LedgerStore(Database database, WriteRules rules) {
        this.database = database;
        this.registers = new StoredRegisters(database);
        this.trust = database.read(handle -> Trust.load(handle, rules));
    }

    /** Opens the database, creating or upgrading it where needed. */
    public static LedgerStore open(Path db, WriteRules rules) {
        var database = Database.open(db);
        try {
            return new LedgerStore(database, rules);
        } catch (RuntimeException e) {
            database.close();
            throw e;
        }
    }

    public boolean isReadOnly() {
        return database.isReadOnly();
    }

    /** Names the device that everybody here believes, and the unit it writes for. Until then nothing has effect. */
    public void trust(DeviceId root, String rootUnit) {
        retrust(roots -> roots.root(new TrustRoots.Root(root, rootUnit)));
    }

    /** What this PC may write with another key as long as nobody has enrolled that: its own work shows at once. */
    public void trustSelf(Grant grant) {
        retrust(roots -> roots.self(grant));
    }

    private synchronized void retrust(Consumer<TrustRoots> action) {
        trust = database.write(handle -> {
            action.accept(new TrustRoots(new LocalFacts(handle)));
            return derivedAnew(handle);
        });
    }

    /** Whether a change to this register by this device would have effect now. */
    public boolean mayWrite(DeviceId device, Register register) {
        return trust.standings(device).stream()
                .anyMatch(standing -> !standing.revoked() && trust.rules().allows(standing.grant(), register));
    }

    /** Who is believed; empty until {@link #trust}. */
    public Optional<Authority> authority() {
        return trust.authority();
    }

    // --- reading

    /** Live: shows what is committed at the moment of each question. */
    public Registers registers() {
        return registers;
    }

    /** As of the first {@code n} changes of each device named; of other devices nothing. Both branches of a fork count. */
    public Registers registersAt(Map<DeviceId, Long> prefix) {
        return past().at(prefix);
    }

    /** As of the named position of each device, following its own branch where a chain is forked; of others nothing. */
    public Registers registersUpTo(Map<DeviceId, Position> prefix) {
        return past().upTo(prefix);
    }

    /** As of everything that is known here and not later than a change with this lamport number. */
    public Registers registersUntil(long lamport) {
        return past().until(lamport);
    }

    /**
     * What devices said up to these positions, as if each had exactly the grant given and nobody else were believed. Two
     * PCs that hold these chains see the same, whatever else they know.
     */
    public Registers registersBy(Collection<Grant> grants, Map<DeviceId, Position> prefix) {
        return past().by(grants, prefix);
    }

    private Past past() {
        return new Past(database, trust);
    }

    /** The surviving changes of a register; empty when nothing effective is known of it. */
    public Heads heads(Register register) {
        return Heads.of(history(register), trust::effective);
    }

    /** All changes of a register, effective or not, in {@link Change#ORDER}. */
    public List<Change> history(Register register) {
        return onChanges(table -> table.history(register));
    }

    /** The registers about which people disagree, in register order. */
    public List<Heads> conflicts() {
        var contested = database.read(ConflictTable::contested);
        return contested.stream().map(this::heads).filter(Heads::conflicting).toList();
    }

    /** Every device that has written anything known here. */
    public List<DeviceId> devices() {
        return onChanges(ChangeTable::devices);
    }

    /** The last change of each device up to which nothing is missing here. */
    public Map<DeviceId, Position> positions() {
        return onChanges(ChangeTable::positions);
    }

    /** The change with the highest running number of a device, whatever is missing before it. */
    public Optional<Position> last(DeviceId device) {
        return onChanges(table -> table.last(device));
    }

    /** A device's changes from a running number on, in that order. */
    public List<Change> chain(DeviceId device, long fromSeq) {
        return onChanges(table -> table.chain(device, fromSeq));
    }

    /** Gaps, forks, broken links and lamport jumps of every chain. Reads and hashes the whole ledger. */
    public ChainReport chains() {
        return onChanges(table -> table.all(changes -> Chains.inspect(changes.toList())));
    }

    public Optional<Change> find(ChangeId id) {
        return onChanges(table -> table.find(id));
    }

    public boolean isEffective(Change change) {
        return trust.effective(change);
    }

    /** The changes that are kept without effect, in {@link Change#ORDER}. */
    public List<Change> withoutEffect() {
        return database.read(ConflictTable::withoutEffect);
    }

    /** The latest month that a register of one of these kinds is about. */
    public Optional<YearMonth> latestMonth(Collection<RegisterKind> kinds) {
        return database.read(handle -> StoredRegisters.latestMonth(handle, kinds));
    }

    public long greatestLamport() {
        return onChanges(ChangeTable::greatestLamport);
    }

    /** Every seal ever seen, by device and running number. */
    public List<Seal> seals() {
        return database.read(handle -> new SealTable(handle).all());
    }

    // --- writing

    /** Adds changes that continue their device's chain without a gap; the caller has checked that they are its own. */
    public synchronized void append(List<Change> changes) {
        trust = database.write(handle -> new Merging(handle, trust).append(changes))
                .trust();
    }

    /**
     * Adds the changes and seals of others, in any order, any number of times. Refuses with {@link ErrorCode#FILE_CHAIN},
     * changing nothing, when a run of changes does not end in a valid seal of its own device.
     */
    public MergeCounts merge(List<Change> changes, List<Seal> seals) {
        return merge(changes, seals, facts -> {});
    }

    /** Like the one above; what comes with the changes is remembered in the same transaction. */
    public MergeCounts merge(List<Change> changes, List<Seal> seals, Arrival arrival) {
        return merge(changes, seals, facts -> facts.arrived(arrival));
    }

    /** Grows with every merge: what was computed of the past stays true as long as this stays the same. */
    public long merges() {
        return merges.get();
    }

    /** What {@link #merge} would do, with the same refusals; nothing is kept. */
    public MergePreview preview(List<Change> changes, List<Seal> seals) {
        return database.tryOut(handle -> new Merging(handle, trust).preview(changes, seals));
    }

    public void add(Seal seal) {
        write(handle -> new SealTable(handle).insert(List.of(seal)));
    }

    // --- views

    /** Empties the views and derives them anew from the changes. */
    public synchronized void rebuild() {
        trust = database.write(this::derivedAnew);
    }

    private Trust derivedAnew(Handle handle) {
        var next = Trust.load(handle, trust.rules());
        var views = new Views(handle);
        views.touchAll();
        views.derive(next::effective, Map.of());
        return next;
    }

    /** Whether the stored views equal what the changes imply. Derives all of them; nothing is kept. */
    public boolean viewsAreSound() {
        return database.tryOut(handle -> {
            var stored = ViewDigest.of(handle);
            derivedAnew(handle);
            return ViewDigest.of(handle).equals(stored);
        });
    }

    /** SHA-256 over everything that the views show: equal for equal sets of changes, however they arrived. */
    public String viewDigest() {
        return database.read(ViewDigest::of);
    }

    // --- local facts

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

    // --- the file itself

    /** Copies the whole database, as it is at this moment, into a new file. */
    public void copyTo(Path file) {
        database.copyTo(file);
    }

    /** What SQLite finds wrong with the file; empty when it is sound. */
    public List<String> quickCheck() {
        return database.quickCheck();
    }

    @Override
    public void close() {
        database.close();
    }

    private synchronized MergeCounts merge(List<Change> changes, List<Seal> seals, Consumer<LocalFacts> alongside) {
        var outcome = database.write(handle -> {
            alongside.accept(new LocalFacts(handle));
            return new Merging(handle, trust).merge(changes, seals);
        });
        trust = outcome.trust();
        merges.incrementAndGet();
        return outcome.counts();
    }

    private <T> T onChanges(Function<ChangeTable, T> question) {
        return database.read(handle -> question.apply(new ChangeTable(handle)));
    }

    private void writeFact(Consumer<LocalFacts> action) {
        write(handle -> action.accept(new LocalFacts(handle)));
    }

    private void write(Consumer<Handle> action) {
        database.write(handle -> {
            action.accept(handle);
            return true;
        });
    }
}
