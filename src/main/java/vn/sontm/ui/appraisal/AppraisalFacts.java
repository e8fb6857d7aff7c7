package vn.sontm.ui.appraisal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.sontm.ledger.Register;
import vn.sontm.programme.assessment.CriterionStatus;
import vn.sontm.programme.assessment.SubjectStatus;
import vn.sontm.programme.assessment.UnitStatus;
import vn.sontm.programme.assessment.Verdict;
import vn.sontm.programme.register.Entry;
import vn.sontm.programme.register.RegisterKind;
import vn.sontm.ui.common.Snapshot;
import vn.sontm.workspace.Conclusions;

/**
 * What may be concluded of the chosen set and period, by criterion.
 *
 * @param word what a conclusion is called here, such as "thẩm tra"
 */
record AppraisalFacts(String set, String word, List<Criterion> criteria) {
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
     * @param note what was noted with this office's own conclusion
     * @param visited the day of the last visit that the unit recorded; empty where it recorded none
     */
    record Case(String subject, String name, CriterionStatus status, String note, String visited) {
        /** There is something to conclude and nobody has. */
        boolean isWaiting() {
            return status.concluded().isEmpty()
                    && status.indicators().stream().anyMatch(indicator -> indicator.verdict() != Verdict.NO_DATA);
        }

        long evidence() {
            return status.indicators().stream()
                    .mapToLong(indicator -> indicator.evidence())
                    .sum();
        }
    }

    static AppraisalFacts of(Snapshot snapshot) {
        var set = snapshot.sets()
                .find(snapshot.set())
                .or(() -> snapshot.sets().all().stream().findFirst())
                .map(known -> known.id())
                .orElse("");
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
                                    note(snapshot, subject.subject(), set + "/" + status.number()),
                                    visits.getOrDefault(unit.unit(), "")));
                }
            }
        }
        return new AppraisalFacts(
                set,
                new Conclusions(snapshot.workspace()).word(),
                names.entrySet().stream()
                        .map(entry -> new Criterion(entry.getKey(), entry.getValue(), criteria.get(entry.getKey())))
                        .toList());
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

    private static String note(Snapshot snapshot, String subject, String criterion) {
        var item = criterion + "@" + snapshot.identity().unit();
        return Optional.of(new Register(
                        RegisterKind.CONCLUSION.code(),
                        subject,
                        item,
                        snapshot.period().code()))
                .flatMap(snapshot.registers()::find)
                .map(entry -> entry.content().path("note").asText())
                .orElse("");
    }

    /** The latest inspection that each unit recorded. */
    private static Map<String, String> visits(Snapshot snapshot) {
        var visits = new LinkedHashMap<String, String>();
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
