package vn.sontm.ledger;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Grows the believed devices outward from the root, one distance at a time. What is believed of a device that may enrol
 * depends only on devices that are strictly nearer, so it is settled when its turn comes; those that may not enrol
 * decide nothing about others and are settled last.
 */
final class TrustTree {
    private final WriteRules rules;
    private final ChainSource chains;
    private final Map<DeviceId, Map<Register, List<Change>>> waiting;
    private final Map<DeviceId, List<Standing>> trusted = new HashMap<>();
    private final Set<ChangeId> effective = new HashSet<>();

    TrustTree(DeviceId root, String rootUnit, Collection<Change> control, WriteRules rules, ChainSource chains) {
        this.rules = rules;
        this.chains = chains;
        this.waiting = byDevice(control);
        waiting.remove(root); // nobody is above the root
        var grant = new Grant(root, rootUnit, Role.OFFICE, Set.of("*"), Set.of(), Set.of(), true, "", "");
        trusted.put(root, List.of(new Standing(grant, Optional.empty())));
    }

    Authority grow() {
        var appointed = appointed();
        var enrollers = enrollersAmong(appointed);
        while (!enrollers.isEmpty()) {
            settle(enrollers);
            appointed = appointed();
            enrollers = enrollersAmong(appointed);
        }
        settle(appointed);
        return new Authority(trusted, effective, rules);
    }

    /** What those trusted so far say of each device that is not settled; no grants where they say nothing. */
    private Map<DeviceId, List<Standing>> appointed() {
        return waiting.keySet().stream().collect(Collectors.toMap(device -> device, this::standings));
    }

    private static Map<DeviceId, List<Standing>> enrollersAmong(Map<DeviceId, List<Standing>> appointed) {
        return appointed.entrySet().stream()
                .filter(entry -> entry.getValue().stream().anyMatch(Standing::enrols))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** All at one distance are judged before any of them is heard. */
    private void settle(Map<DeviceId, List<Standing>> devices) {
        devices.keySet().stream()
                .flatMap(device -> waiting.get(device).values().stream())
                .flatMap(List::stream)
                .filter(this::admitted)
                .forEach(change -> effective.add(change.id()));
        devices.forEach((device, standings) -> {
            waiting.remove(device);
            if (!standings.isEmpty()) {
                trusted.put(device, standings);
            }
        });
    }

    private List<Standing> standings(DeviceId device) {
        return waiting.get(device).entrySet().stream()
                .filter(entry -> entry.getKey().kind().equals(ControlContents.ENROLMENT))
                .flatMap(entry -> head(entry.getValue()).flatMap(this::grant).stream())
                .map(grant -> new Standing(grant, limit(grant)))
                .toList();
    }

    private Optional<Prefix> limit(Grant grant) {
        var device = grant.device();
        var register = new Register(ControlContents.REVOCATION, grant.unit(), device.value(), "");
        return head(waiting.get(device).getOrDefault(register, List.of()))
                .flatMap(ControlContents::cutoff)
                .map(last -> Prefix.of(last, chains.chain(device)));
    }

    private Optional<Change> head(List<Change> register) {
        return Heads.of(register, this::admitted).provisional();
    }

    private boolean admitted(Change change) {
        return ControlContents.wellFormed(change) && powers(change).findAny().isPresent();
    }

    /** The author's grants under which it may say who is believed. */
    private Stream<Grant> powers(Change change) {
        return trusted.getOrDefault(change.device(), List.of()).stream()
                .filter(standing -> standing.enrols() && standing.counts(change))
                .map(Standing::grant)
                .filter(grant -> grant.covers(change.register().unit()) && rules.allows(grant, change.register()));
    }

    /** What an enrolment gives: never more units than its author covers. Empty for a removal. */
    private Optional<Grant> grant(Change enrolment) {
        var coverage =
                powers(enrolment).flatMap(grant -> grant.units().stream()).collect(Collectors.toSet());
        return ControlContents.grant(enrolment).map(asked -> asked.within(coverage));
    }

    private static Map<DeviceId, Map<Register, List<Change>>> byDevice(Collection<Change> control) {
        var byDevice = new TreeMap<DeviceId, Map<Register, List<Change>>>();
        control.stream()
                .distinct()
                .forEach(change -> ControlContents.device(change.register())
                        .ifPresent(device -> byDevice.computeIfAbsent(device, key -> new TreeMap<>())
                                .computeIfAbsent(change.register(), key -> new ArrayList<>())
                                .add(change)));
        return byDevice;
    }
}
