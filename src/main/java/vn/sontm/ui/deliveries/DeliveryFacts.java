package vn.sontm.ui.deliveries;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.sontm.programme.calendar.Delivery;
import vn.sontm.programme.calendar.DueDay;
import vn.sontm.programme.calendar.Obligor;
import vn.sontm.programme.calendar.Period;
import vn.sontm.programme.calendar.Period.Kind;
import vn.sontm.programme.register.RegisterKind;
import vn.sontm.ui.common.Snapshot;
import vn.sontm.workspace.Deliveries;

/**
 * The year of the chosen period: those of its periods that something is due for or that somebody has handed in, and the
 * chosen one.
 *
 * @param today the day by which "late" is judged
 */
record DeliveryFacts(LocalDate today, List<Period> periods, List<Line> lines) {
    DeliveryFacts {
        periods = List.copyOf(periods);
        lines = List.copyOf(lines);
    }

    /** One unit; for each period its delivery, empty where the unit did not exist. */
    record Line(int number, String name, List<Optional<Delivery>> deliveries) {
        Line {
            deliveries = List.copyOf(deliveries);
        }
    }

    static DeliveryFacts of(Snapshot snapshot) {
        var periods = periods(snapshot);
        var deliveries = new Deliveries(snapshot.workspace());
        var columns = periods.stream()
                .map(period -> deliveries.below(snapshot.identity().unit(), period))
                .toList();
        var names = new LinkedHashMap<String, String>();
        columns.forEach(column -> column.forEach(delivery -> names.put(delivery.unit(), delivery.name())));
        var lines = new ArrayList<Line>();
        names.forEach((unit, name) -> lines.add(new Line(
                lines.size() + 1,
                name,
                columns.stream().map(column -> of(unit, column)).toList())));
        return new DeliveryFacts(snapshot.today(), periods, lines);
    }

    private static Optional<Delivery> of(String unit, List<Delivery> deliveries) {
        return deliveries.stream()
                .filter(delivery -> delivery.unit().equals(unit))
                .findFirst();
    }

    private static List<Period> periods(Snapshot snapshot) {
        var year = snapshot.period().year();
        var kinds = snapshot.calendar().dueDays().stream()
                .filter(rule -> rule.obligor() == Obligor.COMMUNE && rule.about() == DueDay.Matter.REPORT)
                .map(rule -> rule.kind())
                .toList();
        var submitted = snapshot.registers().all(RegisterKind.SUBMISSION).stream()
                .flatMap(entry -> Period.read(entry.register().period()).stream())
                .toList();
        return Stream.of(Kind.values())
                .flatMap(kind -> Period.ofYear(kind, year).stream())
                .filter(period ->
                        kinds.contains(period.kind()) || submitted.contains(period) || period.equals(snapshot.period()))
                .sorted()
                .toList();
    }
}
