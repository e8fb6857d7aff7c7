package vn.sontm.store;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.jdbi.v3.core.Handle;
import vn.sontm.base.ErrorCode;
import vn.sontm.base.Progress;
import vn.sontm.ledger.Change;
import vn.sontm.ledger.DeviceId;
import vn.sontm.ledger.Grant;
import vn.sontm.ledger.Seal;
import vn.sontm.ledger.WriteRules;

/**
 * The ledger of one workspace in a SQLite file: all known changes, the views derived from them, and local facts. Changes
 * are only ever added, by {@link #append} (this PC's own) and {@link #merge} (those of others); each is one transaction
 * that is on the disk when the method returns. May be used from several threads; each call sees a committed state.
 *
 * <p>A database written by a newer program opens for reading only; every write then refuses with
 * {@link ErrorCode#DATABASE_NEWER}. A file that cannot be read refuses with {@link ErrorCode#DATABASE_DAMAGED}.
 */
public final class LedgerStore extends LedgerReading {
    private LedgerStore(Database database, WriteRules rules) {
        super(database, rules);
    }

    public static LedgerStore open(Path db, WriteRules rules) {
        return open(db, rules, Progress.NONE);
    }

    /**
     * Opens the database, creating or upgrading it where needed; what other rules derived is derived anew, all or nothing.
     *
     * @param derivation is told only where that has to be done; may stop it, and with it the opening
     */
    public static LedgerStore open(Path db, WriteRules rules, Progress derivation) {
        var database = Database.open(db);
        try {
            var store = new LedgerStore(database, rules);
            store.followRules(derivation);
            return store;
        } catch (RuntimeException e) {
            database.close();
            throw e;
        }
    }

    private synchronized void followRules(Progress derivation) {
        if (!isReadOnly() && !database.read(handle -> new ViewRules(handle).areCurrent())) {
            derivation.reach(0, 0);
            trust(database.write(handle -> {
                new ViewRules(handle).followed();
                return derivedAnew(handle, derivation);
            }));
        }
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
        trust(database.write(handle -> {
            action.accept(new TrustRoots(new LocalFacts(handle)));
            return derivedAnew(handle);
        }));
    }

    // --- writing

    /** Adds changes that continue their device's chain without a gap; the caller has checked that they are its own. */
    public synchronized void append(List<Change> changes) {
        trust(database.write(handle -> new Merging(handle, trust()).append(changes))
                .trust());
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

    /** What {@link #merge} would do, with the same refusals; nothing is kept. */
    public MergePreview preview(List<Change> changes, List<Seal> seals) {
        return database.tryOut(handle -> new Merging(handle, trust()).preview(changes, seals));
    }

    public void add(Seal seal) {
        write(handle -> new SealTable(handle).insert(List.of(seal)));
    }

    // --- views

    /** Empties the views and derives them anew from the changes. */
    public synchronized void rebuild() {
        trust(database.write(this::derivedAnew));
    }

    private Trust derivedAnew(Handle handle) {
        return derivedAnew(handle, Progress.NONE);
    }

    private Trust derivedAnew(Handle handle, Progress derivation) {
        var next = Trust.load(handle, trust().rules());
        new Views(handle).deriveAll(next::effective, derivation);
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

    // --- the file itself

    /** Copies the whole database, as it is at this moment, into a new file. */
    public void copyTo(Path file) {
        database.copyTo(file);
    }

    /** What SQLite finds wrong with the file; empty when it is sound. */
    public List<String> quickCheck() {
        return database.quickCheck();
    }

    private synchronized MergeCounts merge(List<Change> changes, List<Seal> seals, Consumer<LocalFacts> alongside) {
        var outcome = database.write(handle -> {
            alongside.accept(new LocalFacts(handle));
            return new Merging(handle, trust()).merge(changes, seals);
        });
        trust(outcome.trust());
        retellPast();
        return outcome.counts();
    }
}
