package vn.sontm.ui.programme;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import vn.sontm.base.Messages;
import vn.sontm.base.VietnameseNumbers;
import vn.sontm.ledger.Register;
import vn.sontm.programme.calendar.Period;
import vn.sontm.programme.catalogue.CriteriaSet;
import vn.sontm.programme.objective.ObjectiveProgress;
import vn.sontm.programme.plan.Plan;
import vn.sontm.programme.plan.Yardstick;
import vn.sontm.programme.register.RegisterKind;
import vn.sontm.ui.common.PeriodObjectives;
import vn.sontm.ui.common.SetNames;
import vn.sontm.ui.common.Snapshot;

/**
 * The plan that binds the office in the chosen period.
 *
 * @param title of the plan; empty where there is none
 * @param before whether there is one of the year before instead
 */
record ProgrammeFacts(Period period, Optional<String> title, boolean before, List<Row> rows) {
    private static final int STEPS = 6;

    ProgrammeFacts {
        rows = List.copyOf(rows);
    }

    /**
     * One objective.
     *
     * @param setName the set that measures it; empty where people report on it
     * @param trend what was reached at the periods of the year so far, as far as anything tells
     * @param word the register of the office's own report on it for the period's last month, written or not
     */
    record Row(int number, ObjectiveProgress progress, Optional<String> setName, Register word, List<Step> trend) {
        Row {
            trend = List.copyOf(trend);
        }

        String id() {
            return progress.objective().id();
        }

        /** What is planned, where the figure compares with it: not where it counts units. */
        Optional<BigDecimal> bound() {
            return progress.of().isPresent()
                    ? Optional.empty()
                    : Optional.of(progress.objective().quantity().value());
        }

        /** "▲ 3,0": the change since the period before; empty where there is none to compare with. */
        String move() {
            if (trend.size() < 2) {
                return "";
            }
            var change = trend.getLast()
                    .figure()
                    .subtract(trend.get(trend.size() - 2).figure());
            if (change.signum() == 0) {
                return Messages.text("programme.trend.same");
            }
            return Messages.text(
                    change.signum() > 0 ? "programme.trend.up" : "programme.trend.down",
                    VietnameseNumbers.format(change.abs().setScale(1, RoundingMode.HALF_UP)));
        }
    }

    /** What was reached at a period. */
    record Step(Period period, BigDecimal figure) {}

    static ProgrammeFacts of(Snapshot snapshot) {
        return PeriodObjectives.plan(snapshot).map(plan -> of(snapshot, plan)).orElseGet(() -> none(snapshot));
    }

    private static ProgrammeFacts none(Snapshot snapshot) {
        var before = Period.parse(Integer.toString(snapshot.period().year() - 1));
        return new ProgrammeFacts(
                snapshot.period(),
                Optional.empty(),
                PeriodObjectives.plan(snapshot.at(before)).isPresent(),
                List.of());
    }

    private static ProgrammeFacts of(Snapshot snapshot, Plan plan) {
        var all = PeriodObjectives.of(snapshot, plan);
        var course = course(snapshot, plan);
        var rows = IntStream.range(0, all.size())
                .mapToObj(place -> row(snapshot, place + 1, all.get(place), trend(course, place)))
                .toList();
        return new ProgrammeFacts(snapshot.period(), Optional.of(plan.head().title()), false, rows);
    }

    /** Every objective at the last periods of the year up to the chosen one, the earliest first. */
    private static Map<Period, List<ObjectiveProgress>> course(Snapshot snapshot, Plan plan) {
        var chosen = snapshot.period();
        var so = Period.ofYear(chosen.kind(), chosen.year()).stream()
                .filter(period -> !period.last().isAfter(chosen.last()))
                .toList();
        var course = new LinkedHashMap<Period, List<ObjectiveProgress>>();
        var shown = so.subList(Math.max(0, so.size() - STEPS), so.size());
        snapshot.offices(shown);
        shown.forEach(period -> course.put(period, PeriodObjectives.of(snapshot.at(period), plan)));
        return course;
    }

    private static List<Step> trend(Map<Period, List<ObjectiveProgress>> course, int place) {
        var steps = new ArrayList<Step>();
        course.forEach(
                (period, all) -> all.get(place).actual().ifPresent(figure -> steps.add(new Step(period, figure))));
        return steps;
    }

    private static Row row(Snapshot snapshot, int number, ObjectiveProgress progress, List<Step> trend) {
        var unit = snapshot.identity().unit();
        var objective = progress.objective();
        return new Row(
                number,
                progress,
                objective
                        .measuredBy()
                        .map(Yardstick::set)
                        .map(id -> snapshot.sets()
                                .find(id)
                                .map(CriteriaSet::title)
                                .map(SetNames::brief)
                                .orElse(id)),
                new Register(
                        RegisterKind.TASK_PROGRESS.code(),
                        unit,
                        objective.id() + "@" + unit,
                        snapshot.period().lastMonth().code()),
                trend);
    }
}
