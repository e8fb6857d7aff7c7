package vn.sontm.programme.agenda;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
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
    private record Open(DutyCount count, Turn turn) {
        boolean never() {
            return count.duty().kind() == Duty.Kind.RECURRING && count.events().isEmpty();
        }
    }

    /** What recurs and has never been done is one line in all: a list that cries every week is read by nobody. */
    List<DueItem> ofUnit(String unit) {
        var known = new HashSet<String>();
        var open = Plan.of(registers, unit, Period.month(YearMonth.from(today))).stream()
                .flatMap(plan -> new DutyCounts(registers, unit).of(plan, today, today).stream())
                .flatMap(DueDuties::open)
                .sorted((one, other) -> one.turn().to().compareTo(other.turn().to()))
                .filter(turn -> known.add(turn.count().duty().activity())) // one activity serves all of its kind
                .toList();
        var never = open.stream().filter(Open::never).toList();
        return Stream.concat(open.stream().filter(turn -> !turn.never()).map(DueDuties::item), never(never).stream())
                .toList();
    }

    private static Optional<DueItem> never(List<Open> all) {
        return all.stream()
                .findFirst()
                .map(DueDuties::item)
                .map(first -> all.size() == 1
                        ? first.with(first.text(), Messages.text("agenda.duty.never"))
                        : first.with(
                                Messages.text("agenda.duty.others", first.text(), all.size() - 1),
                                Messages.text("agenda.duty.never")));
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
