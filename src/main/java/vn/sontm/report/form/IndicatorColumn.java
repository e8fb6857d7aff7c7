package vn.sontm.report.form;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.sontm.programme.assessment.IndicatorStatus;

/** A column of the sheet of one criterion: one of the template's, or one indicator's. */
record IndicatorColumn(ColumnTemplate template, Optional<String> indicator) {
    private static final String INDICATOR = "indicator";

    /** The template's column "indicator" becomes one column for each indicator of the criterion. */
    static List<IndicatorColumn> of(List<ColumnTemplate> templates, List<IndicatorStatus> indicators) {
        return templates.stream()
                .flatMap(template -> template.id().equals(INDICATOR)
                        ? indicators.stream()
                                .map(indicator -> new IndicatorColumn(template, Optional.of(indicator.code())))
                        : Stream.of(new IndicatorColumn(template, Optional.empty())))
                .toList();
    }

    TableHead.Title head(Words words) {
        return template.head(words.with(INDICATOR, indicator.orElse("")));
    }
}
