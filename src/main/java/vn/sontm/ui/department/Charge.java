package vn.sontm.ui.department;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.sontm.programme.assessment.CriterionStatus;
import vn.sontm.programme.assessment.DepartmentWords;
import vn.sontm.programme.assessment.OfficeStatus;
import vn.sontm.programme.assessment.SetStatus;
import vn.sontm.programme.assessment.SubjectStatus;
import vn.sontm.programme.assessment.UnitStatus;
import vn.sontm.programme.assessment.Verdict;
import vn.sontm.ui.common.SetNames;
import vn.sontm.ui.common.Snapshot;

/**
 * One criterion that the department is in charge of, over all its units.
 *
 * @param byVerdict who stands how, by the official verdict
 * @param waiting who has figures and no word of the department yet
 */
record Charge(
        String set, String setName, int number, String name, Map<Verdict, List<Place>> byVerdict, List<Place> waiting) {
    /** A unit, residential area or garden. */
    record Place(String subject, String name) {}

    static List<Charge> of(Snapshot snapshot, OfficeStatus office) {
        var words = DepartmentWords.from(snapshot.registers());
        var charges = new LinkedHashMap<String, Charge>();
        for (var unit : office.units()) {
            for (var set : unit.sets()) {
                if (set.counted()) {
                    set.subjects().forEach(subject -> add(snapshot, words, charges, unit, set, subject));
                }
            }
        }
        return List.copyOf(charges.values());
    }

    private static void add(
            Snapshot snapshot,
            DepartmentWords words,
            Map<String, Charge> charges,
            UnitStatus unit,
            SetStatus set,
            SubjectStatus subject) {
        var name = subject.subject().contains("/") ? subject.name() + " (" + unit.name() + ")" : unit.name();
        var place = new Place(subject.subject(), name);
        for (var criterion : subject.criteria()) {
            var item = set.id() + "/" + criterion.number();
            var charge = charges.computeIfAbsent(item, key -> empty(set, criterion));
            charge.byVerdict()
                    .computeIfAbsent(criterion.verdict(), verdict -> new ArrayList<>())
                    .add(place);
            var said = words.of(snapshot.identity().unit(), subject.subject(), item, snapshot.period());
            if (said.isEmpty() && hasFigures(criterion)) {
                charge.waiting().add(place);
            }
        }
    }

    private static Charge empty(SetStatus set, CriterionStatus criterion) {
        return new Charge(
                set.id(),
                SetNames.brief(set.name()),
                criterion.number(),
                criterion.name(),
                new EnumMap<>(Verdict.class),
                new ArrayList<>());
    }

    private static boolean hasFigures(CriterionStatus criterion) {
        return criterion.indicators().stream().anyMatch(indicator -> indicator.verdict() != Verdict.NO_DATA);
    }

    List<Place> at(Verdict verdict) {
        return byVerdict.getOrDefault(verdict, List.of());
    }

    /** As other screens name it. */
    String item() {
        return set + "/" + number;
    }
}
