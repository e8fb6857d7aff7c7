package vn.sontm.store;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import vn.sontm.ledger.Change;
import vn.sontm.ledger.DeviceId;
import vn.sontm.ledger.Position;
import vn.sontm.programme.register.RegisterKind;

/**
 * Who was believed in parts of the ledger. Parts that hold the same enrolments, and as much of those who were revoked,
 * believe the same.
 */
final class PastTrust {
    /**
     * @param control the changes that say who is believed
     * @param revoked how far those have come whose branch a revocation names
     * @param late enrolled after the part and heard nevertheless
     */
    private record Ground(BitSet control, Map<DeviceId, Position> revoked, Set<String> late) {
        @Override
        public boolean equals(Object other) {
            return other instanceof Ground that
                    && control.equals(that.control)
                    && revoked.equals(that.revoked)
                    && late.equals(that.late);
        }

        @Override
        public int hashCode() {
            return 31 * (31 * control.hashCode() + revoked.hashCode()) + late.hashCode();
        }
    }

    private final Database database;
    private final Trust now;
    private final History control;
    private final Set<String> everRevoked;
    private final Set<DeviceId> offices;
    private final Map<Ground, Trust> known = new HashMap<>();

    /** @param now who is believed as of everything known */
    PastTrust(Database database, Trust now) {
        this.database = database;
        this.now = now;
        this.control = History.of(database.read(handle -> new ChangeTable(handle).ofKinds(Trust.CONTROL_KINDS)));
        this.everRevoked = control.changes().stream()
                .filter(change -> change.register().kind().equals(RegisterKind.REVOCATION.code()))
                .map(change -> change.register().item())
                .collect(Collectors.toSet());
        this.offices = now.offices();
    }

    /**
     * As if only the changes inside were known, which a lock names. An office that covers a commune of the lock's now, and
     * by what lies inside does not, was taken in or widened after the lock: its enrolments count nevertheless, so that
     * the period shows here what it showed where it was locked.
     *
     * @param branches what of each device lies inside
     */
    synchronized Trust in(Map<DeviceId, Position> prefix, Map<DeviceId, Predicate<Change>> branches) {
        var revoked = prefix.entrySet().stream()
                .filter(device -> everRevoked.contains(device.getKey().value()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        var inside = control.inside(branches);
        var then = known.computeIfAbsent(new Ground(inside, revoked, Set.of()), ground -> load(ground, branches));
        var late = now.lateOffices(offices, then, prefix.keySet());
        return late.isEmpty()
                ? then
                : known.computeIfAbsent(new Ground(inside, revoked, late), ground -> load(ground, branches));
    }

    private Trust load(Ground ground, Map<DeviceId, Predicate<Change>> branches) {
        var heard = (BitSet) ground.control().clone();
        for (var number = 0; number < control.changes().size(); number++) {
            if (enrols(control.changes().get(number), ground.late())) {
                heard.set(number);
            }
        }
        return database.read(
                handle -> Trust.load(handle, now.rules(), control.at(heard).toList(), Past.inside(branches)));
    }

    private static boolean enrols(Change change, Set<String> devices) {
        return change.register().kind().equals(RegisterKind.ENROLMENT.code())
                && devices.contains(change.register().item());
    }
}
