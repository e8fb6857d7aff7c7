package vn.sontm.programme.agenda;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import vn.sontm.base.Messages;
import vn.sontm.programme.calendar.Period;
import vn.sontm.programme.duty.DutyCount;
import vn.sontm.programme.duty.DutyCounts;
import vn.sontm.programme.duty.Turn;
import vn.sontm.programme.plan.Duty;
import vn.sontm.programme.plan.Plan;
import vn.sontm.programme.register.Registers;

/** Duties of the year's plan that wait for an activity; a turn that was missed comes back no more and is not among them. */
record DueDuties(Registers registers, LocalDate today) {
    private record Open(DutyCount count, Turn turn) {}

    List<DueItem> ofUnit(String unit) {
        var known = new HashSet<String>();
        return Plan.of(registers, unit, Period.month(YearMonth.from(today))).stream()
                .flatMap(plan -> new DutyCounts(registers, unit).of(plan, today, today).stream())
                .flatMap(DueDuties::open)
                .sorted((one, other) -> one.turn().to().compareTo(other.turn().to()))
                .filter(open -> known.add(open.count().duty().activity())) // one activity serves all of its kind
                .map(DueDuties::item)
                .toList();
    }

    /** What has to be done once in the year stays due after its day. */
    private static Stream<Open> open(DutyCount count) {
        var recurring = count.duty().kind() == Duty.Kind.RECURRING;
        return Stream.concat(count.open().stream(), recurring ? Stream.empty() : count.missed().stream())
                .map(turn -> new Open(count, turn));
    }

    private static DueItem item(Open open) {
        var duty = open.count().duty();
        return new DueItem(
                DueItem.Kind.DUTY,
                duty.id(),
                open.turn().to(),
                duty.text(),
                List.of(),
                List.of(),
                open.turn().required() == 1
                        ? ""
                        : Messages.text(
                                "agenda.duty", open.turn().done(), open.turn().required()));
    }
}
