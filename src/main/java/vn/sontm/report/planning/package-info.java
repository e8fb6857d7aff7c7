/**
 * A plan as a spreadsheet that goes out and comes back: the matrices of targets and starting states, deadlines, tasks and
 * objectives, cell by cell. Start with {@link vn.sontm.report.planning.PlanSheet}; each kind of sheet is a {@link
 * vn.sontm.report.planning.PlanTable}.
 */
@NullMarked
package vn.sontm.report.planning;

import org.jspecify.annotations.NullMarked;
