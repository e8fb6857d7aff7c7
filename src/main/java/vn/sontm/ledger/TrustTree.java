package vn.sontm.ledger;

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
 * decide nothing about others and are settled last. When nobody is left below, the office above is heard, if one was
 * taken; it reaches those alone who are not yet believed, and of them only PCs of its own unit.
 */
final class TrustTree {
    private final String rootUnit;
    private final Map<Register, List<Change>> control;
    private final WriteRules rules;
    private final ChainSource chains;
    private final Map<DeviceId, Map<Register, List<Change>>> waiting = new TreeMap<>();
    private final Map<DeviceId, List<Standing>> trusted = new HashMap<>();
    private final Set<ChangeId> effective = new HashSet<>();

    TrustTree(DeviceId root, String rootUnit, Collection<Change> control, WriteRules rules, ChainSource chains) {
        this.rootUnit = rootUnit;
        this.control = control.stream().distinct().collect(Collectors.groupingBy(Change::register));
        this.rules = rules;
        this.chains = chains;
        var grant = Grant.everywhere(root, rootUnit, Role.OFFICE, true, "", "");
        trusted.put(root, List.of(new Standing(grant, Optional.empty())));
    }

    Authority grow() {
        spread();
        trusted.putAll(higher());
        spread();
        return new Authority(trusted, effective, rules);
    }

    /** Until those who are believed appoint nobody more. */
    private void spread() {
        waitForTheirTurn();
        var appointed = appointed();
        var enrollers = enrollersAmong(appointed);
        while (!enrollers.isEmpty()) {
            settle(enrollers);
            appointed = appointed();
            enrollers = enrollersAmong(appointed);
        }
        settle(appointed);
    }

    /** Everybody who is spoken of and not believed so far: nobody is above the root. */
    private void waitForTheirTurn() {
        control.forEach((register, changes) -> ControlContents.device(register)
                .filter(device -> !trusted.containsKey(device))
                .ifPresent(device ->
                        waiting.computeIfAbsent(device, key -> new TreeMap<>()).put(register, changes)));
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
        return head(control.getOrDefault(register, List.of()))
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

    /** What an enrolment gives: never more than its author has. Empty for a removal. */
    private Optional<Grant> grant(Change enrolment) {
        var above = powers(enrolment).toList();
        var below = above.stream().filter(grant -> grant.role() == Role.OFFICE).toList();
        return ControlContents.grant(enrolment)
                .flatMap(asked -> below.isEmpty() ? ofHigher(asked) : Optional.of(asked.within(below)));
    }

    /** The office above enrols its own PCs, for its own place. */
    private static Optional<Grant> ofHigher(Grant asked) {
        return asked.role() == Role.OFFICE ? Optional.of(asked.higher()) : Optional.empty();
    }

    /** The PCs of the office above, as the root's office names them last. */
    private Map<DeviceId, List<Standing>> higher() {
        var register = new Register(ControlContents.ADOPTION, rootUnit, "", "");
        var adoptions = control.getOrDefault(register, List.of());
        adoptions.stream().filter(this::ofRoot).forEach(change -> effective.add(change.id()));
        return Heads.of(adoptions, this::ofRoot).provisional().map(ControlContents::higher).orElse(List.of()).stream()
                .filter(grant -> !trusted.containsKey(grant.device()) && isNobodys(grant.unit()))
                .collect(Collectors.toMap(
                        Grant::device, grant -> List.of(new Standing(grant, limit(grant))), (one, same) -> one));
    }

    /** Whoever is below cannot be above as well. */
    private boolean isNobodys(String unit) {
        return trusted.values().stream()
                .flatMap(List::stream)
                .noneMatch(standing -> standing.grant().unit().equals(unit));
    }

    private boolean ofRoot(Change adoption) {
        return ControlContents.wellFormed(adoption)
                && powers(adoption)
                        .anyMatch(grant -> grant.role() == Role.OFFICE
                                && grant.unit().equals(rootUnit)
                                && grant.units().contains("*"));
    }
}
