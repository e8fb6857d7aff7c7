/**
 * Bảng tổng hợp: units × criteria as a heat map with the official totals at the foot. {@link
 * vn.sontm.ui.matrix.MatrixFacts} says what is shown, computed off the window's thread; {@link
 * vn.sontm.ui.matrix.MatrixScreen} shows it. Counts are those of the forms.
 */
@NullMarked
package vn.sontm.ui.matrix;

import org.jspecify.annotations.NullMarked;
