/**
 * Hoạt động: meetings, propaganda, training, visits, contributions and products, and what is difficult. Start with {@link
 * vn.sontm.ui.activities.ActivitiesScreen}; the lists themselves are {@link vn.sontm.ui.records.RecordList}.
 */
@NullMarked
package vn.sontm.ui.activities;

import org.jspecify.annotations.NullMarked;
