/**
 * Tiêu chí: every set on the same screen, one criterion at a time, its indicators in one grid to type in.
 * {@link vn.sontm.ui.criteria.CriteriaFacts} is computed off the window's thread; {@link vn.sontm.ui.criteria.CriteriaModel}
 * holds what is chosen; {@link vn.sontm.ui.criteria.EntryCell} is what a field writes. Start with
 * {@link vn.sontm.ui.criteria.CriteriaScreen}.
 */
@NullMarked
package vn.sontm.ui.criteria;

import org.jspecify.annotations.NullMarked;
