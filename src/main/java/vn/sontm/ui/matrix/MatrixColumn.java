package vn.sontm.ui.matrix;

/**
 * A criterion, or one of its indicators when the criterion is opened.
 *
 * @param criterion the number of the criterion
 * @param indicator code of the indicator; empty for the criterion itself
 */
record MatrixColumn(int criterion, String indicator, String name) {
    boolean isCriterion() {
        return indicator.isEmpty();
    }

    /** What stands above the column. */
    String head() {
        return isCriterion() ? Integer.toString(criterion) : indicator;
    }
}
