package vn.sontm.programme.check;

import java.util.stream.Stream;
import vn.sontm.programme.check.text.CriterionParagraph;
import vn.sontm.programme.check.text.PlanReading;

/** A criterion's text that ends in a semicolon or comma: something may have been left out. */
final class UnfinishedRule implements Rule {
    @Override
    public Stream<Finding> check(PlanReading reading) {
        return reading.criteria().stream()
                .map(CriterionParagraph::body)
                .map(body -> body.getLast())
                .filter(passage -> passage.text().matches(".*[;,]"))
                .map(passage -> passage.span(
                        Math.max(0, passage.text().length() - 60),
                        passage.text().length()))
                .map(span -> Slip.UNFINISHED.at(
                        span, span.text().substring(span.text().length() - 1), "."));
    }
}
