package vn.sontm.ui.deliveries;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.sontm.programme.calendar.Delivery;
import vn.sontm.programme.calendar.DueDay;
import vn.sontm.programme.calendar.Obligor;
import vn.sontm.programme.calendar.Period;
import vn.sontm.programme.calendar.Period.Kind;
import vn.sontm.programme.register.RegisterKind;
import vn.sontm.ui.common.Departments;
import vn.sontm.ui.common.PlanStanding;
import vn.sontm.ui.common.Snapshot;
import vn.sontm.workspace.Deliveries;

/**
 * The year of the chosen period: those of its periods that something is due for or that somebody has handed in, and the
 * chosen one.
 *
 * @param today the day by which "late" is judged
 * @param lines communes, then departments of whom anything is expected
 */
record DeliveryFacts(LocalDate today, List<Period> periods, List<Line> lines) {
    DeliveryFacts {
        periods = List.copyOf(periods);
        lines = List.copyOf(lines);
    }

    /** One unit; for each period its delivery, empty where the unit did not exist or owes nothing; and its own plan. */
    record Line(int number, String name, List<Optional<Delivery>> deliveries, PlanStanding plan) {
        Line {
            deliveries = List.copyOf(deliveries);
        }
    }

    Stream<Delivery> deliveries() {
        return lines.stream().flatMap(line -> line.deliveries().stream()).flatMap(Optional::stream);
    }

    static DeliveryFacts of(Snapshot snapshot) {
        var periods = periods(snapshot);
        var deliveries = new Deliveries(snapshot.workspace());
        var communes = kinds(snapshot, Obligor.COMMUNE);
        var units = periods.stream()
                .map(period -> byUnit(deliveries.below(snapshot.identity().unit(), period).stream()
                        .filter(delivery -> communes.contains(period.kind())
                                || period.equals(snapshot.period())
                                || delivery.expected())))
                .toList();
        var names = Departments.of(snapshot);
        var departments = periods.stream()
                .map(period -> byUnit(deliveries.departments(names, period).stream()))
                .toList();
        var lines = new ArrayList<Line>();
        names(units)
                .forEach((unit, name) -> lines.add(new Line(
                        lines.size() + 1,
                        name,
                        of(unit, units),
                        PlanStanding.of(snapshot, unit, name, Obligor.COMMUNE))));
        names.forEach((id, name) -> {
            var plan = PlanStanding.of(snapshot, id, name, Obligor.DEPARTMENT);
            var own = of(id, departments);
            if (own.stream().anyMatch(Optional::isPresent) || plan.expected()) {
                lines.add(new Line(lines.size() + 1, name, own, plan));
            }
        });
        return new DeliveryFacts(snapshot.today(), periods, lines);
    }

    private static Map<String, Delivery> byUnit(Stream<Delivery> deliveries) {
        var column = new LinkedHashMap<String, Delivery>();
        deliveries.forEach(delivery -> column.put(delivery.unit(), delivery));
        return column;
    }

    private static Map<String, String> names(List<Map<String, Delivery>> columns) {
        var names = new LinkedHashMap<String, String>();
        columns.forEach(column -> column.forEach((unit, delivery) -> names.put(unit, delivery.name())));
        return names;
    }

    private static List<Optional<Delivery>> of(String unit, List<Map<String, Delivery>> columns) {
        return columns.stream()
                .map(column -> Optional.ofNullable(column.get(unit)))
                .toList();
    }

    private static Set<Kind> kinds(Snapshot snapshot, Obligor obligor) {
        return snapshot.calendar().dueDays().stream()
                .filter(rule -> rule.obligor() == obligor && rule.about() == DueDay.Matter.REPORT)
                .map(DueDay::kind)
                .collect(Collectors.toSet());
    }

    private static List<Period> periods(Snapshot snapshot) {
        var year = snapshot.period().year();
        var communes = kinds(snapshot, Obligor.COMMUNE);
        var departments = kinds(snapshot, Obligor.DEPARTMENT);
        var submitted = snapshot.registers().all(RegisterKind.SUBMISSION).stream()
                .flatMap(entry -> Period.read(entry.register().period()).stream())
                .toList();
        return Stream.of(Kind.values())
                .flatMap(kind -> Period.ofYear(kind, year).stream())
                .filter(period -> communes.contains(period.kind())
                        || departments.contains(period.kind())
                        || submitted.contains(period)
                        || period.equals(snapshot.period()))
                .sorted()
                .toList();
    }
}
