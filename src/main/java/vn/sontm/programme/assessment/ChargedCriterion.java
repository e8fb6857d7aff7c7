package vn.sontm.programme.assessment;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One criterion that a department is in charge of, over all its units.
 *
 * @param byVerdict who stands how, by the official verdict
 * @param confirmed whom the department has given its word on
 * @param waiting who has figures and no word of the department yet
 */
public record ChargedCriterion(
        String set,
        String setName,
        int number,
        String name,
        Map<Verdict, List<Place>> byVerdict,
        List<Place> confirmed,
        List<Place> waiting) {
    /** A unit, residential area or garden. */
    public record Place(String subject, String name) {}

    /** @param office what the department is in charge of, as its slice leaves it */
    public static List<ChargedCriterion> of(String department, OfficeStatus office, DepartmentWords words) {
        var charges = new LinkedHashMap<String, ChargedCriterion>();
        for (var unit : office.units()) {
            for (var set : unit.sets()) {
                if (set.counted()) {
                    set.subjects()
                            .forEach(subject -> subject.criteria()
                                    .forEach(criterion -> charges.computeIfAbsent(
                                                    set.id() + "/" + criterion.number(), item -> empty(set, criterion))
                                            .add(department, office, words, place(unit, subject), criterion)));
                }
            }
        }
        return List.copyOf(charges.values());
    }

    private void add(
            String department, OfficeStatus office, DepartmentWords words, Place place, CriterionStatus criterion) {
        byVerdict
                .computeIfAbsent(criterion.verdict(), verdict -> new ArrayList<>())
                .add(place);
        if (words.of(department, place.subject(), item(), office.period()).isPresent()) {
            confirmed.add(place);
        } else if (hasFigures(criterion)) {
            waiting.add(place);
        }
    }

    private static Place place(UnitStatus unit, SubjectStatus subject) {
        var name = subject.subject().contains("/") ? subject.name() + " (" + unit.name() + ")" : unit.name();
        return new Place(subject.subject(), name);
    }

    private static ChargedCriterion empty(SetStatus set, CriterionStatus criterion) {
        return new ChargedCriterion(
                set.id(),
                set.name(),
                criterion.number(),
                criterion.name(),
                new EnumMap<>(Verdict.class),
                new ArrayList<>(),
                new ArrayList<>());
    }

    private static boolean hasFigures(CriterionStatus criterion) {
        return criterion.indicators().stream().anyMatch(indicator -> indicator.verdict() != Verdict.NO_DATA);
    }

    public List<Place> at(Verdict verdict) {
        return byVerdict.getOrDefault(verdict, List.of());
    }

    /** As screens name it. */
    public String item() {
        return set + "/" + number;
    }
}
