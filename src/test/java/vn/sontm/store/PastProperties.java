package vn.sontm.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import vn.sontm.ledger.Authority;
import vn.sontm.ledger.Change;
import vn.sontm.ledger.ChangeId;
import vn.sontm.ledger.DeviceId;
import vn.sontm.ledger.Grant;
import vn.sontm.ledger.Heads;
import vn.sontm.ledger.Position;
import vn.sontm.ledger.Prefix;
import vn.sontm.ledger.Register;
import vn.sontm.ledger.Role;
import vn.sontm.programme.register.Entry;
import vn.sontm.programme.register.OwnershipRules;
import vn.sontm.programme.register.RegisterKind;
import vn.sontm.programme.register.Registers;
import vn.sontm.testkit.SimulatedOffices;
import vn.sontm.testkit.SimulatedOffices.Clocks;
import vn.sontm.testkit.SimulatedOffices.Step;

@Label("parts of the ledger that locks name, over random histories")
class PastProperties extends RandomHistories {
    private static final int LOCKS = 8;

    @Property(tries = 60)
    @Label(
            "show what follows from their changes alone, however many are asked for side by side and whatever comes between")
    void aloneAndTogether(@ForAll("scripts") List<Step> script, @ForAll Random random) {
        var offices = SimulatedOffices.play(script, Clocks.ASTRAY);
        var files = offices.files();
        try (var store = merged(offices, List.of())) {
            var known = new LinkedHashSet<Change>();
            for (var half :
                    List.of(files.subList(0, files.size() / 2), files.subList(files.size() / 2, files.size()))) {
                merge(store, half);
                half.forEach(known::addAll);
                check(store, known, offices.root(), random);
            }
        }
    }

    /** All are opened before the first is read: what they share is filled by whichever comes first. */
    private static void check(LedgerStore store, Set<Change> known, DeviceId root, Random random) {
        var parts = new ArrayList<Map<DeviceId, Position>>();
        for (var number = 0; number < LOCKS; number++) {
            parts.add(part(known, random));
        }
        var shown = parts.stream().map(store::registersUpTo).toList();
        for (var number = 0; number < LOCKS; number++) {
            var expected = new Yardstick(known, root).upTo(parts.get(number));
            assertThat(all(shown.get(number))).isEqualTo(expected);
            assertThat(ofUnits(shown.get(number))).isEqualTo(expected);
            assertThat(found(shown.get(number))).isEqualTo(expected);
        }
    }

    /** Of most devices some position, the last one as often as an earlier one. */
    private static Map<DeviceId, Position> part(Set<Change> known, Random random) {
        var part = new HashMap<DeviceId, Position>();
        known.stream().collect(Collectors.groupingBy(Change::device)).forEach((device, chain) -> {
            if (random.nextInt(5) > 0) {
                var from = random.nextBoolean() ? chain.size() - 1 : random.nextInt(chain.size());
                part.put(device, chain.get(from).position());
            }
        });
        return part;
    }

    private record Shown(Register register, ChangeId change, boolean conflicting) {
        static Shown of(Entry entry) {
            return new Shown(entry.register(), entry.change(), entry.conflicting());
        }
    }

    private static Set<RegisterKind> kinds() {
        return SimulatedOffices.REGISTERS.stream()
                .flatMap(register -> RegisterKind.of(register.kind()).stream())
                .collect(Collectors.toSet());
    }

    private static Set<Shown> all(Registers registers) {
        return kinds().stream()
                .flatMap(kind -> registers.all(kind).stream())
                .map(Shown::of)
                .collect(Collectors.toSet());
    }

    private static Set<Shown> ofUnits(Registers registers) {
        return kinds().stream()
                .flatMap(kind -> SimulatedOffices.REGISTERS.stream()
                        .map(Register::unit)
                        .distinct()
                        .flatMap(unit -> registers.ofUnit(kind, unit).stream()))
                .map(Shown::of)
                .collect(Collectors.toSet());
    }

    private static Set<Shown> found(Registers registers) {
        return SimulatedOffices.REGISTERS.stream()
                .filter(register -> RegisterKind.of(register.kind()).isPresent())
                .flatMap(register -> registers.find(register).stream())
                .map(Shown::of)
                .collect(Collectors.toSet());
    }

    /** The same from scratch, one part at a time, nothing kept. */
    private record Yardstick(Set<Change> known, DeviceId root) {
        Set<Shown> upTo(Map<DeviceId, Position> part) {
            var inside = known.stream()
                    .filter(change -> Optional.ofNullable(part.get(change.device()))
                            .filter(last -> Prefix.of(last, chain(known, change.device()))
                                    .contains(change))
                            .isPresent())
                    .collect(Collectors.toSet());
            var authority = authority(inside, part.keySet());
            return inside.stream()
                    .filter(change -> RegisterKind.of(change.register().kind()).isPresent())
                    .filter(change -> !Authority.concerns(change.register()))
                    .collect(Collectors.groupingBy(Change::register))
                    .values()
                    .stream()
                    .map(changes -> Heads.of(changes, authority::effective))
                    .flatMap(heads -> heads
                            .provisional()
                            .filter(change -> !change.content().isRemoval())
                            .map(change -> new Shown(change.register(), change.id(), heads.conflicting()))
                            .stream())
                    .collect(Collectors.toSet());
        }

        /** With the enrolments of offices that came to cover a commune of the part only later. */
        private Authority authority(Set<Change> inside, Set<DeviceId> devices) {
            var now = authority(known, change -> true);
            var then = authority(inside, change -> true);
            var communes = devices.stream()
                    .flatMap(device -> now.grants(device).stream())
                    .filter(grant -> grant.role() == Role.COMMUNE)
                    .map(Grant::unit)
                    .collect(Collectors.toSet());
            var late = now.devices().stream()
                    .filter(device -> communes.stream()
                            .anyMatch(unit -> covers(now, device, unit) && !covers(then, device, unit)))
                    .map(DeviceId::value)
                    .collect(Collectors.toSet());
            return authority(
                    known,
                    change -> inside.contains(change)
                            || change.register().kind().equals(RegisterKind.ENROLMENT.code())
                                    && late.contains(change.register().item()),
                    inside);
        }

        private Authority authority(Set<Change> changes, Predicate<Change> heard) {
            return authority(changes, heard, changes);
        }

        private Authority authority(Set<Change> changes, Predicate<Change> heard, Set<Change> chains) {
            var control = changes.stream()
                    .filter(change -> Authority.concerns(change.register()))
                    .filter(heard)
                    .toList();
            return Authority.of(root, "cao-loc", control, new OwnershipRules(), device -> chain(chains, device));
        }

        private static boolean covers(Authority authority, DeviceId device, String unit) {
            return authority.grants(device).stream()
                    .anyMatch(grant -> grant.role() == Role.OFFICE && grant.covers(unit));
        }

        private static List<Change> chain(Set<Change> changes, DeviceId device) {
            return changes.stream()
                    .filter(change -> change.device().equals(device))
                    .toList();
        }
    }
}
