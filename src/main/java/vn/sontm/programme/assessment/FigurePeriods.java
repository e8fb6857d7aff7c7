package vn.sontm.programme.assessment;

import vn.sontm.programme.calendar.Period;
import vn.sontm.programme.catalogue.Measure;
import vn.sontm.programme.unit.Formation;
import vn.sontm.programme.unit.Units;

/** The period that a figure is kept for. */
public record FigurePeriods(Units units) {
    /** The year of a yearly indicator, else the last month. */
    public static Period of(Measure measure, Period period) {
        return measure.yearly() ? Period.parse("%04d".formatted(period.year())) : period.lastMonth();
    }

    /**
     * The same, but the month also of a yearly figure of a unit that took others in, or was split, within the year and goes
     * on under its code: its word for the year is about the unit as it was before, and stays.
     */
    public Period of(String subject, Measure measure, Period period) {
        var kept = of(measure, period);
        return units.formations(subject).stream()
                        .filter(formation -> formation.happenedBy(period.lastDay()))
                        .filter(Formation::goesOn)
                        .anyMatch(formation -> !formation.covers(kept))
                ? period.lastMonth()
                : kept;
    }
}
