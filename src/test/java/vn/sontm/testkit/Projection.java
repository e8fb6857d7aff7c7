package vn.sontm.testkit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vn.sontm.ledger.Authority;
import vn.sontm.ledger.Change;
import vn.sontm.ledger.DeviceId;
import vn.sontm.ledger.Heads;
import vn.sontm.ledger.Prefix;
import vn.sontm.ledger.Register;
import vn.sontm.programme.register.OwnershipRules;

/** All that a ledger shows, computed from scratch: the yardstick for every other way to compute it. */
public record Projection(SortedMap<Register, Heads> heads, Set<Change> effective, Authority authority) {
    public static Projection of(Collection<Change> ledger, DeviceId root) {
        var control = ledger.stream()
                .filter(change -> Authority.concerns(change.register()))
                .toList();
        var authority = Authority.of(
                root,
                "cao-loc",
                control,
                new OwnershipRules(),
                device -> ledger.stream()
                        .filter(change -> change.device().equals(device))
                        .toList());
        var heads = new TreeMap<Register, Heads>();
        ledger.stream()
                .collect(Collectors.groupingBy(Change::register))
                .forEach((register, changes) -> heads.put(register, Heads.of(changes, authority::effective)));
        heads.values().removeIf(Heads::isEmpty);
        return new Projection(
                heads, ledger.stream().filter(authority::effective).collect(Collectors.toSet()), authority);
    }

    /** Where a device stands: what it may do, and up to which of its changes. */
    public static Set<Object> place(Authority authority, DeviceId device) {
        var place = new HashSet<Object>();
        authority
                .standings(device)
                .forEach(standing ->
                        place.add(List.of(standing.grant(), standing.limit().map(Prefix::last))));
        return place;
    }

    /** What is shown, change by change. */
    public Set<Change> shown() {
        var shown = new HashSet<Change>();
        heads.values().forEach(register -> shown.addAll(register.changes()));
        return shown;
    }

    /** Everything that a person could tell two projections apart by. */
    public List<Object> visible() {
        var visible = new ArrayList<Object>();
        heads.forEach((register, changes) -> visible.add(List.of(
                register, Set.copyOf(changes.changes()), changes.provisional().orElseThrow(), changes.conflicting())));
        return visible;
    }
}
