/**
 * Báo cáo: choosing a form and looking at its pages, opening its figures to what they are made of, saving and printing them; handing in a period; the whole set of a period;
 * figures out as a spreadsheet and back. Papers are made by {@code report}, handing in is {@code workspace}'s. Start reading
 * at {@link vn.sontm.ui.reports.ReportsScreen}.
 */
@NullMarked
package vn.sontm.ui.reports;

import org.jspecify.annotations.NullMarked;
