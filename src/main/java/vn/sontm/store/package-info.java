/**
 * SQLite: the table of changes, the views derived from them, local facts, and the evidence files. No SQL anywhere
 * else. Start with {@code LedgerStore}.
 */
@NullMarked
package vn.sontm.store;

import org.jspecify.annotations.NullMarked;
