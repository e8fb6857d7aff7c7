package vn.sontm.ui.evidence;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.sontm.exchange.Exports;
import vn.sontm.ledger.Role;
import vn.sontm.programme.catalogue.CriteriaSet;
import vn.sontm.programme.proof.Proofs;
import vn.sontm.programme.register.RegisterKind;
import vn.sontm.programme.unit.Unit;
import vn.sontm.ui.common.Snapshot;
import vn.sontm.workspace.Evidence;
import vn.sontm.workspace.EvidenceStore;

/**
 * The files of one unit, and what they prove of the chosen set.
 *
 * @param unit code of whose files these are
 * @param units names by codes, of an office's communes; of a commune itself alone
 * @param writer the unit of this workspace, which may ask for papers
 * @param own whether this workspace may add to them
 * @param pieces the newest first
 * @param titles of all indicators of all sets, by set/code
 * @param asked hashes of the files that this workspace has asked for
 */
record EvidenceFacts(
        String unit,
        Map<String, String> units,
        String writer,
        boolean own,
        List<Evidence> pieces,
        List<Proof> proofs,
        Map<String, String> titles,
        Set<String> asked,
        LocalDate today) {

    /** @param wanted the unit that the person chose; empty for the first that has sent any */
    static EvidenceFacts of(Snapshot snapshot, String wanted) {
        var units = units(snapshot);
        var unit = units.containsKey(wanted) ? wanted : first(snapshot, units.keySet());
        var pieces = new EvidenceStore(snapshot.workspace())
                .ofUnit(unit).stream()
                        .sorted(Comparator.comparing(Evidence::at).reversed())
                        .toList();
        var papers = Proofs.of(snapshot.registers(), unit, offices(snapshot, unit));
        return new EvidenceFacts(
                unit,
                units,
                snapshot.identity().unit(),
                snapshot.identity().role() == Role.COMMUNE,
                pieces,
                snapshot.sets().find(snapshot.set()).stream()
                        .flatMap(set -> proofs(set, pieces, papers, snapshot.today()))
                        .toList(),
                titles(snapshot.sets().all()),
                new Exports(snapshot.workspace()).asked(),
                snapshot.today());
    }

    private static Stream<Proof> proofs(CriteriaSet set, List<Evidence> pieces, Proofs papers, LocalDate today) {
        return set.indicators()
                .map(indicator -> Proof.of(
                        set.id() + "/" + indicator.code(),
                        indicator.code(),
                        indicator.name(),
                        pieces,
                        papers.documents(set.id(), indicator, today),
                        today));
    }

    private static List<String> offices(Snapshot snapshot, String unit) {
        return snapshot.units().ancestors(unit, snapshot.period().lastDay()).stream()
                .map(Unit::code)
                .toList();
    }

    private static String first(Snapshot snapshot, Set<String> units) {
        var having = snapshot.registers().all(RegisterKind.EVIDENCE).stream()
                .map(entry -> entry.register().unit())
                .collect(Collectors.toSet());
        return units.stream()
                .filter(having::contains)
                .findFirst()
                .or(() -> units.stream().findFirst())
                .orElse("");
    }

    private static Map<String, String> units(Snapshot snapshot) {
        var identity = snapshot.identity();
        var day = snapshot.period().lastDay();
        var codes = identity.isOffice()
                ? snapshot.office().units().stream().map(unit -> unit.unit())
                : Stream.of(identity.unit());
        return codes.collect(Collectors.toMap(
                code -> code,
                code -> snapshot.units()
                        .find(code)
                        .map(unit -> unit.fullNameOn(day))
                        .orElse(code),
                (one, other) -> one,
                LinkedHashMap::new));
    }

    private static Map<String, String> titles(List<CriteriaSet> sets) {
        return sets.stream()
                .flatMap(set -> set.indicators()
                        .map(indicator -> Map.entry(
                                set.id() + "/" + indicator.code(), indicator.code() + " " + indicator.name())))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    Optional<Evidence> piece(String id) {
        return pieces.stream().filter(piece -> piece.id().equals(id)).findFirst();
    }
}
