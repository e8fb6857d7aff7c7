package vn.sontm.workspace;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.sontm.base.ErrorCode;
import vn.sontm.base.Messages;
import vn.sontm.base.Refusal;
import vn.sontm.ledger.Authority;
import vn.sontm.ledger.Change;
import vn.sontm.ledger.DeviceId;
import vn.sontm.ledger.Register;
import vn.sontm.ledger.Role;
import vn.sontm.ledger.Seal;
import vn.sontm.programme.catalogue.CriteriaSets;
import vn.sontm.programme.register.MergedRegisters;
import vn.sontm.programme.register.Registers;
import vn.sontm.programme.register.Statement;
import vn.sontm.store.LedgerStore;
import vn.sontm.workspace.DeviceKeys.EncryptionKeys;

/**
 * An open workspace: the folder of one unit on this PC, held by this instance until it is closed. The use cases of this
 * package say what people do; all of them end in {@link #append}.
 */
public final class Workspace implements AutoCloseable {
    private final Layout layout;
    private final Environment environment;
    private final InstanceLock lock;
    private final KeyRing ring;
    private final LedgerStore store;
    private final DeviceKeys keys;
    private final List<String> warnings;
    private final PeriodViews periods;
    private final KnownSets sets = new KnownSets();
    private volatile String author;
    private volatile Runnable proof = () -> {};

    private Workspace(Opening opening) {
        this.layout = opening.layout();
        this.environment = opening.environment();
        this.lock = opening.lock();
        this.ring = opening.ring();
        this.store = opening.store();
        this.keys = opening.keys();
        this.warnings = List.copyOf(opening.warnings());
        this.author = environment.author();
        this.periods = new PeriodViews(this);
    }

    public static boolean exists(Path directory) {
        return Files.exists(new Layout(directory).database());
    }

    public static Workspace open(Path directory, Environment environment) {
        return open(directory, environment, OpeningWatch.NONE);
    }

    /**
     * Opens and holds a workspace. Refuses with {@link ErrorCode#WORKSPACE_MISSING}, {@link ErrorCode#WORKSPACE_IN_USE} or
     * {@link ErrorCode#DATABASE_DAMAGED}, changing nothing.
     */
    public static Workspace open(Path directory, Environment environment, OpeningWatch watch) {
        var layout = new Layout(directory);
        if (!exists(directory)) {
            throw new Refusal(ErrorCode.WORKSPACE_MISSING, layout.directory().toString());
        }
        return new Workspace(onDisk(() -> Opening.open(layout, environment, watch)));
    }

    /** Makes the workspace of a consolidating office, whose PC is the root of trust, and opens it. */
    public static Workspace createOffice(Path directory, String unit, Environment environment) {
        return create(directory, environment, maker -> maker.office(unit, unit));
    }

    /** Makes the workspace of whom an invitation names, and opens it. */
    public static Workspace createCommune(Path directory, InvitationFacts facts, Environment environment) {
        return create(directory, environment, maker -> maker.invited(facts));
    }

    private static Workspace create(Path directory, Environment environment, Making making) {
        onDisk(() -> {
            environment.disk().createDirectories(directory);
            try (var held = InstanceLock.acquire(new Layout(directory).lock())) {
                making.run(new WorkspaceMaker(new Layout(directory), environment));
            }
            return true;
        });
        return open(directory, environment);
    }

    private interface Making {
        void run(WorkspaceMaker maker) throws IOException;
    }

    public Path directory() {
        return layout.directory();
    }

    public Layout layout() {
        return layout;
    }

    public Environment environment() {
        return environment;
    }

    public Identity identity() {
        return new IdentityFacts(store).read(keys.device());
    }

    public DeviceKeys keys() {
        return keys;
    }

    /** Every pair that may open a file sent to this workspace: this PC's first, older ones, the office's recovery pair. */
    public List<EncryptionKeys> encryptionKeys() {
        return onDisk(() -> {
            var all = new ArrayList<EncryptionKeys>();
            all.add(keys.encryption());
            ring.old().forEach(old -> all.add(old.encryption()));
            ring.recovery().ifPresent(all::add);
            return List.copyOf(all);
        });
    }

    /** Whether a device is this PC, now or before a restore. */
    public boolean isOwn(DeviceId device) {
        return device.equals(keys.device())
                || onDisk(() -> ring.old().stream().anyMatch(old -> old.device().equals(device)));
    }

    public LedgerStore store() {
        return store;
    }

    /** Live, as of everything known; what was made twice and merged is shown once. */
    public Registers registers() {
        return new MergedRegisters(store.registers());
    }

    /** As of everything known, except what is locked for a period. */
    public PeriodViews periods() {
        return periods;
    }

    /** The criteria sets that the ledger holds now. */
    public CriteriaSets sets() {
        return sets.in(registers());
    }

    public Drafts drafts() {
        return new Drafts(store);
    }

    /** Sentences for the person about what was noticed at the start. */
    public List<String> warnings() {
        return warnings;
    }

    /** After a restore: the request that the office let this PC take over, until the office has done so. */
    public Optional<Succession> succession() {
        return new IdentityFacts(store)
                .succession()
                .filter(request -> request.successor().equals(keys.device()))
                .filter(request -> !isEnrolled());
    }

    /** Whether the office's enrolment of this PC is known here; the root needs none. */
    public boolean isEnrolled() {
        return store.authority()
                .filter(authority -> !authority.grants(keys.device()).isEmpty())
                .isPresent();
    }

    /** Whether this is an office that nobody invited: its own first PC is the root of trust. */
    public boolean beganByItself() {
        var identity = identity();
        return identity.isOffice()
                && store.authority().stream()
                        .flatMap(authority -> authority.grants(identity.root()).stream())
                        .anyMatch(grant -> grant.unit().equals(identity.unit()));
    }

    /** Whether this is an office that has no other above it: it began by itself and has taken none. */
    public boolean isTop() {
        return beganByItself()
                && store.authority().stream()
                        .flatMap(Authority::standings)
                        .noneMatch(standing -> standing.grant().role() == Role.HIGHER);
    }

    public String author() {
        return author;
    }

    /** From now on changes bear this person's name; {@link People#resume} remembers it at the next start. */
    public void writeAs(String person) {
        author = person;
        store.person(person);
        store.setting(People.WRITER, person);
    }

    /**
     * @param asked runs before each writing; refuses where whoever writes has not shown to be who they say. Without it
     *     anybody may: a window asks before it opens
     */
    public void beforeWriting(Runnable asked) {
        proof = asked;
    }

    /** Refuses what {@link #beforeWriting} refuses, before anything else is done that a refused writing would leave behind. */
    public void prove() {
        proof.run();
    }

    /** Whether what this PC says about it has effect. */
    public boolean mayWrite(Register register) {
        return store.mayWrite(keys.device(), register);
    }

    /**
     * Says all of this at once, or nothing. Returns the changes made: none for what a register shows already. Refuses with
     * {@link ErrorCode#NOT_AUTHORISED} what would have no effect, with {@link ErrorCode#RECORD_INVALID} what is too large to
     * be sent, and what {@link #beforeWriting} refuses.
     */
    public synchronized List<Change> append(List<Statement> statements) {
        for (var statement : statements) {
            Sayable.check(statement, author);
            if (!mayWrite(statement.register())) {
                throw notAuthorised(statement.register());
            }
        }
        prove();
        var changes = new Pen(store, keys.device(), environment.now(), author).write(statements);
        if (!changes.isEmpty()) {
            store.append(changes);
        }
        return changes;
    }

    /** Says what this PC may not write; to a department, whose part is narrow, also who can widen it. */
    public Refusal notAuthorised(Register register) {
        var identity = identity();
        var what = new RegisterWords(registers()).placed(register, identity.unit(), LocalDate.now(environment.clock()));
        var hint =
                identity.role() == Role.DEPARTMENT ? List.of(Messages.text("refusal.department")) : List.<String>of();
        return new Refusal(ErrorCode.NOT_AUTHORISED, hint, what);
    }

    /** Seals this PC's chain as it stands; empty while it has written nothing. */
    public synchronized Optional<Seal> seal() {
        var seal = store.last(keys.device()).map(keys::seal);
        if (!store.isReadOnly()) {
            seal.ifPresent(store::add);
        }
        return seal;
    }

    @Override
    public void close() {
        onDisk(() -> {
            try (lock) {
                store.close();
                environment.disk().deleteIfExists(layout.openMarker());
            }
            return true;
        });
    }

    static <T> T onDisk(DiskAction<T> action) {
        try {
            return action.run();
        } catch (IOException e) {
            throw Refusal.disk(e);
        }
    }

    /** Something that may fail with the disk. */
    interface DiskAction<T> {
        T run() throws IOException;
    }
}
