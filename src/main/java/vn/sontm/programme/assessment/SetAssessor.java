package vn.sontm.programme.assessment;

import java.util.List;
import java.util.Optional;
import vn.sontm.programme.catalogue.CriteriaSet;
import vn.sontm.programme.catalogue.Indicator;
import vn.sontm.programme.unit.Subjects;

/** One set in one unit: for the commune itself, or for each subject inside it that the set applies to. */
record SetAssessor(UnitView view, Subjects subjects, String name) {
    /** Empty where nothing inside the unit is of the set's kind. */
    Optional<SetStatus> assess(CriteriaSet set) {
        var assessed = set.scope() == CriteriaSet.Scope.SUBJECT
                ? subjects.ofKind(view.unit(), set.level()).stream()
                        .filter(subject -> view.heirs().same(subject.code()).equals(subject.code()))
                        .map(subject -> new SubjectAssessor(view, set, subject.code()).assess(subject.name()))
                        .toList()
                : List.of(new SubjectAssessor(view, set, view.unit()).assess(name));
        return assessed.isEmpty()
                ? Optional.empty()
                : Optional.of(new SetStatus(
                        set.id(), set.title(), counted(set), set.criteria().size(), unconfirmed(set), assessed));
    }

    /** A checklist counts nowhere; a set without a population counts over everybody it applies to. */
    private boolean counted(CriteriaSet set) {
        return set.scope() != CriteriaSet.Scope.CHECKLIST
                && view.plan()
                        .population(set.id(), view.year(), view.offices())
                        .map(this::includes)
                        .orElse(true);
    }

    private boolean includes(PlanFacts.Population population) {
        return view.codes().stream().anyMatch(population.units()::contains)
                || view.heirs().units().becoming(view.unit(), view.heirs().day()).stream()
                        .anyMatch(population.units()::contains)
                || subjects.ofUnit(view.unit()).stream()
                        .anyMatch(subject ->
                                view.heirs().names(subject.code()).stream().anyMatch(population::names));
    }

    private List<String> unconfirmed(CriteriaSet set) {
        return set.indicators()
                .filter(Indicator::reviewRequired)
                .map(Indicator::code)
                .filter(code -> !view.confirmations().covers(set, code, view.year(), view.offices()))
                .toList();
    }
}
