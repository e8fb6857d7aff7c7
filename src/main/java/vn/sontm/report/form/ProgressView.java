package vn.sontm.report.form;

import java.util.List;
import vn.sontm.programme.assessment.CriterionStatus;
import vn.sontm.programme.assessment.IndicatorStatus;
import vn.sontm.programme.assessment.SetStatus;

/** Plan and progress by criterion, as one unit or as an office sees it: what stands in which column. */
interface ProgressView {
    List<CriterionStatus> criteria();

    List<SetStatus> sets();

    /** What stands once beside all indicators of a criterion. */
    String beside(String column, CriterionStatus criterion);

    /** The line of the criterion as a whole, above its indicators. */
    String whole(String column, CriterionStatus criterion);

    String indicator(String column, IndicatorStatus indicator);

    /** Money for a criterion. */
    List<Funding> funding(CriterionStatus criterion);

    /** Criteria met, or targets reached, of all. */
    String sum();
}
