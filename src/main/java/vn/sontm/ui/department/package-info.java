/**
 * The start screen of a department in charge of criteria: its criteria over the communes, what waits for its word, its own
 * plan of the year, the reports that it owes, what is not sent. {@link vn.sontm.ui.department.DepartmentFacts} is computed
 * off the window's thread, {@link vn.sontm.ui.department.DepartmentScreen} shows it.
 */
@NullMarked
package vn.sontm.ui.department;

import org.jspecify.annotations.NullMarked;
