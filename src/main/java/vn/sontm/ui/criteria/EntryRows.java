package vn.sontm.ui.criteria;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.sontm.programme.assessment.CriterionStatus;
import vn.sontm.programme.assessment.FigurePeriods;
import vn.sontm.programme.assessment.FigureText;
import vn.sontm.programme.assessment.IndicatorStatus;
import vn.sontm.programme.calendar.Period;
import vn.sontm.programme.catalogue.CriteriaSet;
import vn.sontm.programme.unit.Units;

/** Makes the rows of a criterion's grid. */
record EntryRows(CriteriaSet set, String subject, Period period, Units units, Figures figures) {
    List<EntryRow> of(CriterionStatus criterion) {
        var rows = new ArrayList<EntryRow>();
        for (var indicator : criterion.indicators()) {
            rows.add(row(indicator, indicator.code(), indicator.parts().isEmpty()));
            var parts = indicator.parts();
            for (var place = 0; place < parts.size(); place++) {
                rows.add(row(parts.get(place), Character.toString('a' + place), true));
            }
        }
        return rows;
    }

    private EntryRow row(IndicatorStatus status, String number, boolean typed) {
        var measure = set.measure(status.code()).orElseThrow();
        var item = set.id() + "/" + status.code();
        var cell = new EntryCell(subject, item, period, new FigurePeriods(units).of(subject, measure, period));
        var figure = typed ? status.value().map(value -> FigureText.of(measure, value)) : Optional.<String>empty();
        return new EntryRow(
                typed ? Optional.of(cell) : Optional.empty(),
                number,
                measure,
                status,
                figure.orElse(""),
                figure.isPresent()
                        && (!status.origin().isEmpty()
                                || !status.valuePeriod()
                                        .equals(cell.figurePeriod().code())),
                status.previous().map(value -> FigureText.of(measure, value)).orElse(""),
                typed ? Warnings.of(measure, cell.figurePeriod(), figures.trend(item)) : "",
                typed ? figures.draft(cell) : Optional.empty(),
                figures.trend(item));
    }
}
