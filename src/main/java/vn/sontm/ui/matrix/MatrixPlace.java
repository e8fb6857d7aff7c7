package vn.sontm.ui.matrix;

import java.util.Optional;

/**
 * Where a link leads.
 *
 * @param subject a unit code, or unit/subject; empty for none
 * @param set to be looked at; empty for the one chosen
 */
record MatrixPlace(String subject, String set, Optional<Integer> criterion) {
    static final MatrixPlace NOWHERE = new MatrixPlace("", "", Optional.empty());

    /** Reads {@code set/number}, {@code subject|set/number}, {@code subject|set} or a subject alone. */
    static MatrixPlace read(String item) {
        var bar = item.indexOf('|');
        var address = item.substring(bar + 1);
        var slash = address.lastIndexOf('/');
        var isCriterion = slash > 0 && address.substring(slash + 1).matches("\\d{1,4}");
        return isCriterion
                ? new MatrixPlace(
                        item.substring(0, Math.max(bar, 0)),
                        address.substring(0, slash),
                        Optional.of(Integer.parseInt(address.substring(slash + 1))))
                : new MatrixPlace(bar < 0 ? item : item.substring(0, bar), bar < 0 ? "" : address, Optional.empty());
    }
}
