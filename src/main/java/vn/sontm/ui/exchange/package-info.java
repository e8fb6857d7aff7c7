/**
 * Gửi – nhận: files that came (look, then merge), files to send, PCs that wait and those that are believed, facts about
 * which people disagree, and the journal. {@link vn.sontm.ui.exchange.ExchangeScreen} holds one tab for each.
 */
@NullMarked
package vn.sontm.ui.exchange;

import org.jspecify.annotations.NullMarked;
