package vn.sontm.ui.criteria;

import java.util.List;
import java.util.Optional;
import vn.sontm.programme.assessment.IndicatorStatus;
import vn.sontm.programme.catalogue.Measure;

/**
 * One row of the grid: an indicator, or a part of a composite.
 *
 * @param cell where its figure goes; empty for a composite, whose parts are entered
 * @param number as shown: "2.1", or "a" for a part
 * @param figure in force, as text; empty without one
 * @param carried the figure was entered for an earlier period, or combined from other units'
 * @param before the figure of the period before, as text
 * @param warning that the figure is far from what was entered before; empty otherwise
 * @param draft text that was typed and not saved
 * @param trend all figures ever entered, the earliest first
 */
record EntryRow(
        Optional<EntryCell> cell,
        String number,
        Measure measure,
        IndicatorStatus status,
        String figure,
        boolean carried,
        String before,
        String warning,
        Optional<String> draft,
        List<Point> trend) {
    EntryRow {
        trend = List.copyOf(trend);
    }

    boolean part() {
        return status.code().contains("#");
    }
}
