/**
 * Kế hoạch of an office: a year's plan is begun, written part by part in a draft, checked while it is written, compared with
 * what is in force, and published. {@link vn.sontm.ui.planning.DraftDesk} holds the draft that all parts work on,
 * {@link vn.sontm.ui.planning.PlanLists} says which fields the elements of each list have.
 */
@NullMarked
package vn.sontm.ui.planning;

import org.jspecify.annotations.NullMarked;
