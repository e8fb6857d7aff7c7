package vn.sontm.ui.appraisal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import vn.sontm.base.VietnameseText;
import vn.sontm.programme.assessment.CriterionStatus;
import vn.sontm.programme.assessment.SubjectStatus;
import vn.sontm.programme.assessment.UnitStatus;
import vn.sontm.programme.assessment.Verdict;
import vn.sontm.programme.inspection.Inspection;
import vn.sontm.programme.register.Entry;
import vn.sontm.programme.register.RegisterKind;
import vn.sontm.ui.common.DepartmentMarks;
import vn.sontm.ui.common.Snapshot;
import vn.sontm.workspace.Conclusions;

/**
 * What may be concluded of the chosen set and period, by criterion.
 *
 * @param word what concluding is called here
 */
record AppraisalFacts(String word, String set, List<Criterion> criteria) {
    AppraisalFacts {
        criteria = List.copyOf(criteria);
    }

    /** One criterion over all units. */
    record Criterion(int number, String name, List<Case> cases) {
        Criterion {
            cases = List.copyOf(cases);
        }

        long waiting() {
            return cases.stream().filter(Case::isWaiting).count();
        }
    }

    /**
     * One unit, residential area or garden under the criterion.
     *
     * @param own what this office concluded, or this department confirmed
     * @param note what was noted with it
     * @param visited the day of the last visit that the unit recorded; empty where it recorded none
     * @param departments what departments confirmed; at a department nothing
     */
    record Case(
            String subject,
            String name,
            CriterionStatus status,
            Optional<Verdict> own,
            String note,
            String visited,
            DepartmentMarks departments) {
        /** There is something to conclude and nobody has. */
        boolean isWaiting() {
            return own.isEmpty()
                    && status.indicators().stream().anyMatch(indicator -> indicator.verdict() != Verdict.NO_DATA);
        }

        /** What was concluded here is not what the unit says. */
        boolean differs() {
            return own.filter(verdict -> verdict != status.self()).isPresent();
        }

        long evidence() {
            return status.indicators().stream()
                    .mapToLong(indicator -> indicator.evidence())
                    .sum();
        }
    }

    /** The place of the first criterion under which something waits; of the first where nothing does. */
    int firstWaiting() {
        return IntStream.range(0, criteria.size())
                .filter(place -> criteria.get(place).waiting() > 0)
                .findFirst()
                .orElse(0);
    }

    static AppraisalFacts of(Snapshot snapshot) {
        var set = snapshot.chosenSet();
        var words = new Words(snapshot, set);
        var visits = visits(snapshot);
        var criteria = new LinkedHashMap<Integer, List<Case>>();
        var names = new LinkedHashMap<Integer, String>();
        for (var unit : snapshot.office().units()) {
            for (var subject : subjects(unit, set)) {
                for (var status : subject.criteria()) {
                    names.put(status.number(), status.name());
                    criteria.computeIfAbsent(status.number(), number -> new ArrayList<>())
                            .add(new Case(
                                    subject.subject(),
                                    name(unit, subject),
                                    status,
                                    words.own(subject.subject(), status),
                                    words.note(subject.subject(), status.number()),
                                    visits.getOrDefault(unit.unit(), ""),
                                    words.departments(subject.subject(), status.number())));
                }
            }
        }
        return new AppraisalFacts(
                word(snapshot),
                set,
                names.entrySet().stream()
                        .map(entry -> new Criterion(entry.getKey(), entry.getValue(), criteria.get(entry.getKey())))
                        .toList());
    }

    /** "Thẩm tra", "Thẩm định", "Xác nhận": data of the level. */
    static String word(Snapshot snapshot) {
        var word = Conclusions.word(snapshot.identity(), snapshot.units(), snapshot.today());
        return word.isEmpty() ? word : word.substring(0, 1).toUpperCase(VietnameseText.LOCALE) + word.substring(1);
    }

    /** How many conclusions are waited for over all criteria of the chosen set. */
    static int waiting(Snapshot snapshot) {
        return (int)
                of(snapshot).criteria().stream().mapToLong(Criterion::waiting).sum();
    }

    private static List<SubjectStatus> subjects(UnitStatus unit, String set) {
        return unit.sets().stream()
                .filter(status -> status.id().equals(set) && status.counted())
                .flatMap(status -> status.subjects().stream())
                .toList();
    }

    private static String name(UnitStatus unit, SubjectStatus subject) {
        return subject.subject().contains("/") ? subject.name() + " (" + unit.name() + ")" : unit.name();
    }

    /** The latest inspection of each unit that it or the office wrote down. */
    private static Map<String, String> visits(Snapshot snapshot) {
        var visits = new LinkedHashMap<String, String>();
        Inspection.all(snapshot.registers())
                .forEach(inspection -> inspection
                        .date()
                        .ifPresent(day -> visits.merge(
                                inspection.unit(),
                                day.toString(),
                                (one, other) -> one.compareTo(other) > 0 ? one : other)));
        snapshot.registers().all(RegisterKind.ACTIVITY).stream()
                .filter(entry -> entry.content().path("kind").asText().equals("inspection"))
                .forEach(entry -> visits.merge(
                        entry.register().unit(), day(entry), (one, other) -> one.compareTo(other) > 0 ? one : other));
        return visits;
    }

    private static String day(Entry entry) {
        return entry.content().path("date").asText();
    }
}
