/**
 * Quyết định của văn phòng: what the office alone says and everybody works by: criteria sets and the documents that confirm them, starting states, and due days. {@link
 * vn.sontm.ui.decisions.DecisionsScreen} holds one tab for each.
 */
@NullMarked
package vn.sontm.ui.decisions;

import org.jspecify.annotations.NullMarked;
