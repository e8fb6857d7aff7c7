package vn.sontm.ui.planning;

import vn.sontm.ui.common.Section;

/** A part of the plan behind a tab; shows what the draft's facts say and reads nothing by itself. */
interface PlanSection extends Section {
    /** Shows an element of the part. */
    default void reveal(String key) {}
}
