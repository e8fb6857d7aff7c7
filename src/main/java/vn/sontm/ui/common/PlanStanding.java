package vn.sontm.ui.common;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import vn.sontm.base.Messages;
import vn.sontm.programme.calendar.Obligor;
import vn.sontm.programme.plan.OwnPlan;

/**
 * How a unit or agency stands with its own plan of the year.
 *
 * @param due by which day it has to be there; empty while no day is set
 */
public record PlanStanding(String name, OwnPlan plan, Optional<LocalDate> due) {
    /** In the year of the chosen period. */
    public static PlanStanding of(Snapshot snapshot, String unit, String name, Obligor obligor) {
        var year = snapshot.period().year();
        return new PlanStanding(
                name,
                OwnPlan.of(snapshot.registers(), unit, year),
                snapshot.calendar().planDue(year, unit, obligor));
    }

    /** Whether there is anything to wait for or to see. */
    public boolean expected() {
        return due.isPresent() || plan.entry().isPresent();
    }

    public OwnPlan.State state(LocalDate today) {
        return plan.on(today, due);
    }

    public String stateWords(LocalDate today) {
        return Messages.text(
                "own-plan.state." + state(today).name().toLowerCase(Locale.ROOT).replace('_', '-'),
                plan.daysLate(today, due));
    }
}
