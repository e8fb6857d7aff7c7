package vn.sontm.ui.matrix;

/**
 * A criterion, or one of its indicators when the criterion is opened.
 *
 * @param criterion the number of the criterion
 * @param indicator code of the indicator; empty for the criterion itself
 * @param source the set and the decision that it comes from
 */
record MatrixColumn(int criterion, String indicator, String name, String source) {
    boolean isCriterion() {
        return indicator.isEmpty();
    }

    /** What stands above the column. */
    String head() {
        return isCriterion() ? Integer.toString(criterion) : indicator;
    }
}
