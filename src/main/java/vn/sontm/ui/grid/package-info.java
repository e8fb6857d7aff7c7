/**
 * Any table of the window out: copied for a spreadsheet, or written as one. {@link vn.sontm.ui.grid.GridActs} is the one
 * place for it; a screen does nothing but show tables. What a table says comes from {@link vn.sontm.ui.common.Grid}.
 */
@NullMarked
package vn.sontm.ui.grid;

import org.jspecify.annotations.NullMarked;
