package vn.sontm.programme.agenda;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;
import vn.sontm.base.Messages;
import vn.sontm.programme.assessment.CriterionStatus;
import vn.sontm.programme.assessment.SubjectStatus;
import vn.sontm.programme.assessment.UnitStatus;
import vn.sontm.programme.assessment.Verdict;
import vn.sontm.programme.plan.Deadline;
import vn.sontm.programme.plan.Target;

/** Criteria that the plan wants attained or consolidated by a day and that are not met; units under one deadline together. */
final class DueCriteria {
    private record Key(
            String set, String setName, int number, String name, String works, LocalDate day, List<String> lead) {
        DueItem item(List<String> names, boolean severalSets) {
            var criterion = works.isBlank()
                    ? Messages.text("agenda.criterion", number, name)
                    : Messages.text("agenda.criterion.works", number, name, works);
            var text = severalSets ? Messages.text("agenda.criterion.set", criterion, setName) : criterion;
            return new DueItem(DueItem.Kind.CRITERION, set + "/" + number, day, text, names, lead, "");
        }
    }

    private record Open(Key key, String name) {}

    private DueCriteria() {}

    static List<DueItem> of(List<UnitStatus> units) {
        var open = new LinkedHashMap<Key, List<String>>();
        units.stream()
                .flatMap(DueCriteria::open)
                .forEach(one -> open.computeIfAbsent(one.key(), key -> new ArrayList<>())
                        .add(one.name()));
        var severalSets = open.keySet().stream().map(Key::set).distinct().count() > 1;
        return open.entrySet().stream()
                .map(entry -> entry.getKey().item(entry.getValue(), severalSets))
                .toList();
    }

    private static Stream<Open> open(UnitStatus unit) {
        return unit.sets().stream()
                .flatMap(set -> set.subjects().stream()
                        .flatMap(subject -> subject.criteria().stream()
                                .filter(DueCriteria::wanted)
                                .flatMap(criterion -> criterion.deadlines().stream()
                                        .flatMap(deadline -> key(set.id(), set.name(), criterion, deadline))
                                        .distinct()
                                        .map(key -> new Open(key, name(unit, subject))))));
    }

    private static boolean wanted(CriterionStatus criterion) {
        return criterion.verdict() != Verdict.MET
                && criterion
                        .target()
                        .filter(target -> target != Target.MAINTAIN)
                        .isPresent();
    }

    private static Stream<Key> key(String set, String setName, CriterionStatus criterion, Deadline deadline) {
        return deadline.latest().stream()
                .map(day -> new Key(
                        set, setName, criterion.number(), criterion.name(), deadline.works(), day, criterion.lead()));
    }

    private static String name(UnitStatus unit, SubjectStatus subject) {
        return subject.subject().contains("/")
                ? Messages.text("agenda.subject", subject.name(), unit.name())
                : unit.name();
    }
}
