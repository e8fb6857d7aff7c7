package vn.sontm.programme.duty;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.sontm.ledger.DepartmentCode;
import vn.sontm.programme.plan.Duty;
import vn.sontm.programme.plan.OwnPlan;
import vn.sontm.programme.plan.Plan;
import vn.sontm.programme.register.Entry;
import vn.sontm.programme.register.Recorded;
import vn.sontm.programme.register.RegisterKind;
import vn.sontm.programme.register.Registers;
import vn.sontm.programme.unit.Units;

/** Counts the duties of one unit that say by which activities they are done. */
public final class DutyCounts {
    /** The word of a duty that is done by issuing and sending the unit's own plan of the year. */
    public static final String OWN_PLAN = "own-plan";

    private final Registers registers;
    private final String unit;

    public DutyCounts(Registers registers, String unit) {
        this.registers = registers;
        this.unit = unit;
    }

    /**
     * @param today a turn is over when its last day lies before it
     * @param last the last day that counts: what was done later, and turns that end later, are left for later
     */
    public List<DutyCount> of(Plan plan, LocalDate today, LocalDate last) {
        return plan.duties().stream()
                .filter(duty -> !duty.activity().isEmpty() && binds(plan, duty, last))
                .map(duty -> count(duty, plan.head().year(), today, last))
                .filter(count -> !count.turns().isEmpty())
                .toList();
    }

    /** Those obliged are agencies of this unit or of all units of its level; a list of units narrows that. */
    private boolean binds(Plan plan, Duty duty, LocalDate day) {
        var level = Units.from(registers)
                .find(unit)
                .map(known -> known.levelOn(day))
                .orElse("");
        var obliged = duty.by().contains(DepartmentCode.agency(unit))
                || plan.agencies().stream()
                        .filter(agency -> duty.by().contains(agency.id()))
                        .anyMatch(agency -> agency.unit().equals(unit)
                                || !agency.level().isEmpty() && agency.level().equals(level));
        return obliged && (duty.units().isEmpty() || duty.units().contains(unit));
    }

    private DutyCount count(Duty duty, int year, LocalDate today, LocalDate last) {
        var events = events(duty.activity(), year)
                .filter(day -> day.getYear() == year && !day.isAfter(last))
                .sorted()
                .toList();
        var turns = Turns.of(duty, year).stream()
                .map(turn -> turn.judged(events, today, last))
                .toList();
        return new DutyCount(duty, turns, events);
    }

    private Stream<LocalDate> events(String activity, int year) {
        return activity.equals(OWN_PLAN)
                ? sent(OwnPlan.of(registers, unit, year)).stream()
                : activities(activity).flatMap(entry -> day(entry).stream());
    }

    /** What counts for a duty in a year, also what comes after the day of counting. */
    public Stream<Entry> entries(Duty duty, int year) {
        return duty.activity().equals(OWN_PLAN)
                ? OwnPlan.of(registers, unit, year).entry().stream()
                : activities(duty.activity())
                        .filter(entry ->
                                day(entry).filter(day -> day.getYear() == year).isPresent());
    }

    private Stream<Entry> activities(String kind) {
        return registers.ofUnit(RegisterKind.ACTIVITY, unit).stream()
                .filter(entry -> entry.content().path("kind").asText().equals(kind));
    }

    private static Optional<LocalDate> day(Entry activity) {
        return Recorded.day(activity.content().path("date"));
    }

    /** A plan that is issued but not sent does not reach whom it is owed to. */
    private static Optional<LocalDate> sent(OwnPlan plan) {
        return plan.issued().flatMap(issued -> plan.sent());
    }
}
