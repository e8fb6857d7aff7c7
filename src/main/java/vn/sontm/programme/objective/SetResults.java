package vn.sontm.programme.objective;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import vn.sontm.ledger.Register;
import vn.sontm.programme.assessment.CriterionStatus;
import vn.sontm.programme.assessment.OfficeStatus;
import vn.sontm.programme.assessment.Recognition;
import vn.sontm.programme.assessment.Recognitions;
import vn.sontm.programme.assessment.SubjectStatus;
import vn.sontm.programme.assessment.Verdict;
import vn.sontm.programme.catalogue.CriteriaSet;
import vn.sontm.programme.catalogue.CriteriaSets;
import vn.sontm.programme.plan.Objective;
import vn.sontm.programme.plan.RecognisedTitle;
import vn.sontm.programme.plan.StartState;
import vn.sontm.programme.plan.Target;
import vn.sontm.programme.plan.Yardstick;
import vn.sontm.programme.register.Registers;
import vn.sontm.programme.unit.Heirs;

/** Objectives that are measured by the results of a criteria set. */
final class SetResults {
    private final OfficeStatus office;
    private final CriteriaSets sets;
    private final Recognitions recognitions;
    private final List<RecognisedTitle> held;
    private final Heirs heirs;

    /** @param held titles that the plan says are held at the start of its year */
    SetResults(Registers registers, OfficeStatus office, List<RecognisedTitle> held, Heirs heirs) {
        this.held = List.copyOf(held);
        this.heirs = heirs;
        this.office = office;
        this.sets = CriteriaSets.from(registers);
        this.recognitions = Recognitions.from(registers);
    }

    ObjectiveProgress measure(Objective objective, Yardstick yardstick) {
        var meant = Meant.by(objective, heirs);
        var subjects = subjects(meant, yardstick.set());
        return switch (yardstick.what()) {
            case RECOGNISED -> recognised(objective, meant, yardstick.set(), title -> true);
            case NEWLY_RECOGNISED -> recognised(objective, meant, yardstick.set(), this::isNew);
            case AVERAGE -> average(objective, yardstick.set());
            case GAIN -> gain(objective, subjects);
            case CONSOLIDATE -> consolidated(objective, subjects);
            case COMPLETE -> complete(objective, subjects);
        };
    }

    /** What has the set, of those who are meant. */
    private List<SubjectStatus> subjects(Meant meant, String set) {
        return office.planned().stream()
                .flatMap(unit -> unit.sets().stream())
                .filter(status -> status.id().equals(set))
                .flatMap(status -> status.subjects().stream())
                .filter(subject -> meant.includes(subject.subject()))
                .toList();
    }

    /**
     * Titles count whatever subjects meet today; those named without one are open. Whoever stands for a unit that got the
     * title is not asked for it again.
     */
    private ObjectiveProgress recognised(Objective objective, Meant meant, String set, Predicate<Recognition> which) {
        var here = office.planned().stream().map(unit -> unit.unit()).collect(Collectors.toSet());
        var holders = holders(set, which);
        holders.keySet()
                .removeIf(subject -> !here.contains(Register.unitOf(subject)) || !meant.includesFormer(subject));
        var done = Set.copyOf(heirs.of(holders.keySet()));
        var named = meant.everybody() ? List.<SubjectStatus>of() : subjects(meant, set);
        return ObjectiveProgress.of(
                objective,
                BigDecimal.valueOf(holders.size()),
                holders.entrySet().stream()
                        .map(holder -> new Reached.Title(name(holder.getKey()), holder.getValue()))
                        .toList(),
                standings(named, subject -> !done.contains(subject.subject())));
    }

    /** Each one's latest title, by the codes that they have now. */
    private Map<String, Recognition> holders(String set, Predicate<Recognition> which) {
        var level = sets.find(set).map(CriteriaSet::level).orElse(set);
        return recognitions.ofLevel(level, sets, lastDay()).stream()
                .filter(which)
                .collect(Collectors.toMap(
                        title -> heirs.same(title.subject()),
                        title -> title,
                        BinaryOperator.maxBy(
                                Comparator.comparing(title -> title.date().orElse(LocalDate.MIN))),
                        TreeMap::new));
    }

    private String name(String holder) {
        return office.planned().stream()
                .flatMap(unit -> unit.sets().stream())
                .flatMap(status -> status.subjects().stream())
                .filter(subject -> subject.subject().equals(holder))
                .map(SubjectStatus::name)
                .findFirst()
                .orElseGet(() -> heirs.units().nameOn(Register.unitOf(holder), lastDay()));
    }

    /** By its date; without one, when the plan does not say that it was held as the year began. */
    private boolean isNew(Recognition title) {
        return title.date()
                .map(day -> day.getYear() == lastDay().getYear())
                .orElseGet(() -> held.stream()
                        .noneMatch(before -> heirs.same(before.subject()).equals(heirs.same(title.subject()))
                                && before.set().equals(title.set())));
    }

    private ObjectiveProgress average(Objective objective, String set) {
        var totals = office.totals().stream()
                .filter(total -> total.set().equals(set))
                .toList();
        if (totals.isEmpty() || totals.getFirst().of() == 0) {
            return ObjectiveProgress.unknown(objective);
        }
        var sum = totals.stream().mapToLong(total -> total.count()).sum();
        var average = BigDecimal.valueOf(sum)
                .divide(BigDecimal.valueOf(totals.getFirst().of()), MathContext.DECIMAL32);
        var parts = totals.stream()
                .map(total -> new Reached.Criterion(total.number(), total.name(), total.count(), total.of()))
                .toList();
        return ObjectiveProgress.of(objective, average, parts, List.of());
    }

    /** Nothing tells what a subject gained while nobody has entered where it started or what it is to attain. */
    private static ObjectiveProgress gain(Objective objective, List<SubjectStatus> subjects) {
        if (subjects.isEmpty() || subjects.stream().noneMatch(SetResults::comparable)) {
            return ObjectiveProgress.unknown(objective);
        }
        Predicate<SubjectStatus> reached =
                subject -> objective.quantity().isReachedBy(BigDecimal.valueOf(gained(subject)));
        return each(objective, subjects, reached);
    }

    private static boolean comparable(SubjectStatus subject) {
        return subject.criteria().stream()
                .anyMatch(criterion -> criterion.start() != StartState.UNKNOWN
                        || criterion.target().equals(Optional.of(Target.ATTAIN)));
    }

    private static long gained(SubjectStatus subject) {
        return subject.criteria().stream()
                .filter(criterion -> criterion.verdict() == Verdict.MET)
                .filter(criterion -> criterion.start() == StartState.NOT_MET
                        || criterion.start() == StartState.UNKNOWN
                                && criterion.target().equals(Optional.of(Target.ATTAIN)))
                .count();
    }

    private static ObjectiveProgress consolidated(Objective objective, List<SubjectStatus> subjects) {
        var asked = subjects.stream()
                .filter(subject -> subject.criteria().stream().anyMatch(SetResults::consolidating))
                .toList();
        return asked.isEmpty()
                ? ObjectiveProgress.unknown(objective)
                : each(
                        objective,
                        asked,
                        subject -> subject.criteria().stream()
                                .filter(SetResults::consolidating)
                                .allMatch(SetResults::settled));
    }

    private static boolean consolidating(CriterionStatus criterion) {
        return criterion.target().equals(Optional.of(Target.CONSOLIDATE));
    }

    /** củng cố counts when it is concluded met in the year. */
    private static boolean settled(CriterionStatus criterion) {
        return criterion.verdict() == Verdict.MET
                && (criterion.concluded().isPresent() || criterion.start() == StartState.MET);
    }

    private static ObjectiveProgress each(
            Objective objective, List<SubjectStatus> subjects, Predicate<SubjectStatus> reached) {
        return ObjectiveProgress.ofEach(objective, standings(subjects, reached), standings(subjects, reached.negate()));
    }

    private static ObjectiveProgress complete(Objective objective, List<SubjectStatus> subjects) {
        var complete = standings(subjects, SetResults::isComplete);
        var open = standings(subjects, subject -> !isComplete(subject));
        return ObjectiveProgress.of(objective, BigDecimal.valueOf(complete.size()), complete, open);
    }

    private static boolean isComplete(SubjectStatus subject) {
        return subject.required() > 0 && subject.met() == subject.required();
    }

    private static List<Standing> standings(List<SubjectStatus> subjects, Predicate<SubjectStatus> which) {
        return subjects.stream().filter(which).map(Standing::of).toList();
    }

    private LocalDate lastDay() {
        return office.period().lastDay();
    }
}
