package vn.sontm.store;

import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import vn.sontm.ledger.Authority;
import vn.sontm.ledger.ChainReport;
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

/** Reading the ledger: registers now and at any earlier point, changes, chains, seals. */
abstract class LedgerReading extends FactStore {
    private final Registers registers;
    private final ChainCounts chains;
    private volatile Trust trust;
    private final AtomicLong edition = new AtomicLong();
    private volatile Past past;

    LedgerReading(Database database, WriteRules rules) {
        super(database);
        this.registers = new StoredRegisters(database);
        this.chains = new ChainCounts(database);
        this.trust = database.read(handle -> Trust.load(handle, rules));
        this.past = new Past(database, chains, trust);
    }

    /** Who is believed, as of what is committed. */
    final Trust trust() {
        return trust;
    }

    final void trust(Trust next) {
        if (next != trust) {
            retellPast();
        }
        trust = next;
        past = new Past(database, chains, next);
    }

    /** Something has come that may belong to the past. */
    final void retellPast() {
        edition.incrementAndGet();
    }

    /**
     * Grows with every merge, and when somebody else is believed: what was computed of the past stays true as long as this
     * stays the same.
     */
    public long pastEdition() {
        return edition.get();
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

    /** Live: shows what is committed at the moment of each question. */
    public Registers registers() {
        return registers;
    }

    /** As of the named position of each device, following its own branch where a chain is forked; of others nothing. */
    public Registers registersUpTo(Map<DeviceId, Position> prefix) {
        return past.upTo(prefix);
    }

    /** As of everything that is known here and not later than a change with this lamport number. */
    public Registers registersUntil(long lamport) {
        return past.until(lamport);
    }

    /**
     * What devices said up to these positions, as if each had exactly the grant given and nobody else were believed. Two
     * PCs that hold these chains see the same, whatever else they know.
     */
    public Registers registersBy(Collection<Grant> grants, Map<DeviceId, Position> prefix) {
        return past.by(grants, prefix);
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
        return chains.positions(devices());
    }

    /** The same of these devices alone. */
    public Map<DeviceId, Position> positions(Collection<DeviceId> devices) {
        return chains.positions(devices);
    }

    /** The change with the highest running number of a device, whatever is missing before it. */
    public Optional<Position> last(DeviceId device) {
        return onChanges(table -> table.last(device));
    }

    /** When each device says that it wrote its last change. */
    public Map<DeviceId, String> lastWritten() {
        return onChanges(ChangeTable::lastWritten);
    }

    /** A device's changes from a running number on, in that order. */
    public List<Change> chain(DeviceId device, long fromSeq) {
        return onChanges(table -> table.chain(device, fromSeq));
    }

    /** How long that chain is and since when. */
    public Written written(DeviceId device, long fromSeq) {
        return onChanges(table -> table.written(device, fromSeq));
    }

    /** Gaps, forks, broken links and lamport jumps of every chain. Reads and hashes the whole ledger. */
    public ChainReport chains() {
        return onChanges(ChangeTable::chains);
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

    /** The months of a year that each unit has registers of these kinds for. */
    public Map<String, SortedSet<YearMonth>> months(Collection<RegisterKind> kinds, int year) {
        return database.read(handle -> StoredRegisters.months(handle, kinds, year));
    }

    /** The units about which anything of a kind was ever said, effective or not. */
    public SortedSet<String> units(RegisterKind kind) {
        return database.read(handle -> StoredRegisters.units(handle, kind));
    }

    public long greatestLamport() {
        return onChanges(ChangeTable::greatestLamport);
    }

    /** Every seal ever seen, by device and running number. */
    public List<Seal> seals() {
        return database.read(handle -> new SealTable(handle).all());
    }

    private <T> T onChanges(Function<ChangeTable, T> question) {
        return database.read(handle -> question.apply(new ChangeTable(handle)));
    }
}
