package vn.sontm.report.form;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.sontm.programme.assessment.CriterionStatus;

/** A column of the matrix: one of the template's, or one criterion's. */
record MatrixColumn(ColumnTemplate template, Optional<CriterionStatus> criterion) {
    private static final String CRITERION = "criterion";

    /** The template's column "criterion" becomes one column for each criterion, however many the set has. */
    static List<MatrixColumn> of(List<ColumnTemplate> templates, List<CriterionStatus> criteria) {
        return templates.stream()
                .flatMap(template -> template.id().equals(CRITERION)
                        ? criteria.stream().map(criterion -> new MatrixColumn(template, Optional.of(criterion)))
                        : Stream.of(new MatrixColumn(template, Optional.empty())))
                .toList();
    }

    TableHead.Title head(Words words) {
        return template.head(
                criterion.map(known -> words.with(CRITERION, known.number())).orElse(words));
    }
}
