package vn.sontm.workspace;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.sontm.base.Messages;
import vn.sontm.ledger.DeviceId;
import vn.sontm.ledger.Position;
import vn.sontm.programme.calendar.Delivery;
import vn.sontm.programme.calendar.Period;
import vn.sontm.programme.calendar.ReportingCalendar;
import vn.sontm.programme.register.Recorded;
import vn.sontm.programme.register.RegisterKind;
import vn.sontm.programme.unit.Units;

/** Who has handed in a period, when, and what is missing or came later, as known when this is made. */
public final class Deliveries {
    private final Workspace workspace;
    private final Submissions submissions;
    private final Map<DeviceId, Position> held;
    private final Map<String, List<String>> gaps = new HashMap<>();

    public Deliveries(Workspace workspace) {
        this.workspace = workspace;
        this.submissions = new Submissions(workspace);
        this.held = workspace.store().positions();
    }

    /** Of every commune below an office, in the order of their names. */
    public List<Delivery> below(String office, Period period) {
        var units = Units.from(workspace.registers());
        var calendar = calendar(units);
        return units.communes(office, period.lastDay()).stream()
                .map(unit -> of(unit.code(), unit.nameOn(period.lastDay()), period, calendar.due(period, unit.code())))
                .toList();
    }

    /**
     * Of departments: those that owe a report for the period or have handed one in.
     *
     * @param names by id
     */
    public List<Delivery> departments(Map<String, String> names, Period period) {
        var calendar = calendar(Units.from(workspace.registers()));
        return names.entrySet().stream()
                .map(known ->
                        of(known.getKey(), known.getValue(), period, calendar.departmentDue(period, known.getKey())))
                .filter(Delivery::expected)
                .toList();
    }

    private ReportingCalendar calendar(Units units) {
        return ReportingCalendar.from(workspace.registers(), units::names);
    }

    private Delivery of(String unit, String name, Period period, Optional<LocalDate> due) {
        var submission = submissions.find(unit, period);
        return new Delivery(
                unit,
                name,
                period,
                due,
                submission.flatMap(Submission::asOf),
                submission.isPresent(),
                received(unit, period),
                submissions.lockOf(unit, period).isPresent(),
                submission.map(made -> submissions.changesSince(made, held)).orElse(0L),
                gaps.computeIfAbsent(unit, this::gaps));
    }

    /** A file that came again does not make the report late. */
    private Optional<LocalDate> received(String unit, Period period) {
        return workspace.registers().ofUnit(RegisterKind.RECEIPT, unit).stream()
                .filter(entry -> entry.content().path("period").asText().equals(period.code()))
                .flatMap(entry -> Recorded.day(entry.content().path("received")).stream())
                .min(Comparator.naturalOrder());
    }

    private List<String> gaps(String unit) {
        return submissions.devicesOf(unit).stream()
                .sorted()
                .flatMap(device ->
                        gaps(device, Optional.ofNullable(held.get(device)).map(Position::seq)).stream())
                .toList();
    }

    private List<String> gaps(DeviceId device, Optional<Long> held) {
        var last = workspace.store().last(device).map(Position::seq);
        if (last.equals(held)) {
            return List.of();
        }
        var missing = new ArrayList<String>();
        var expected = held.orElse(0L) + 1;
        for (var change : workspace.store().chain(device, expected)) {
            if (change.seq() > expected) {
                missing.add(missing(device, expected, change.seq() - 1));
            }
            expected = change.seq() + 1;
        }
        return missing;
    }

    private static String missing(DeviceId device, long from, long to) {
        return from == to
                ? Messages.text("delivery.gap.one", from, device.brief())
                : Messages.text("delivery.gap", from, to, device.brief());
    }
}
