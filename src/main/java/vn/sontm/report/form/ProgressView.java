package vn.sontm.report.form;

import java.util.List;
import java.util.Optional;
import vn.sontm.programme.assessment.CriterionStatus;
import vn.sontm.programme.assessment.IndicatorStatus;
import vn.sontm.programme.assessment.SetStatus;
import vn.sontm.report.document.Origin;

/** Plan and progress by criterion, as one unit or as an office sees it: what stands in which column. */
interface ProgressView {
    List<CriterionStatus> criteria();

    List<SetStatus> sets();

    /** What stands once beside all indicators of a criterion. */
    String beside(String column, CriterionStatus criterion);

    /** The line of the criterion as a whole, above its indicators. */
    String whole(String column, CriterionStatus criterion);

    String indicator(String column, IndicatorStatus indicator);

    /** Where what stands beside a criterion comes from; empty where nothing is counted. */
    Optional<Origin> originBeside(String column, CriterionStatus criterion);

    Optional<Origin> originOfWhole(String column, CriterionStatus criterion);

    Optional<Origin> origin(String column, IndicatorStatus indicator);

    Origin originOfSum();

    /** The works that serve a criterion. */
    List<PlannedWork> works(CriterionStatus criterion);

    /** Money for a criterion. */
    default List<Funding> funding(CriterionStatus criterion) {
        return works(criterion).stream()
                .flatMap(work -> work.funding().stream())
                .toList();
    }

    /** Criteria met, or targets reached, of all. */
    String sum();
}
