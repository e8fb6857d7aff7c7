/**
 * Tiến độ nộp: units × periods, who has handed in on time, late, not at all, and what came after; locking a period and
 * opening it again. {@link vn.sontm.ui.deliveries.DeliveryFacts} says what is shown, {@link
 * vn.sontm.ui.deliveries.DeliveriesScreen} shows it.
 */
@NullMarked
package vn.sontm.ui.deliveries;

import org.jspecify.annotations.NullMarked;
