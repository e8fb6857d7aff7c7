/**
 * What has to be done by when, and by whom: tasks of the plan and a commune's own, criteria with a deadline, reports, evidence that expires.
 * One place for the window's first screen and for the sheet "việc cần làm". Start with {@link
 * vn.sontm.programme.agenda.Agenda}.
 */
@NullMarked
package vn.sontm.programme.agenda;

import org.jspecify.annotations.NullMarked;
