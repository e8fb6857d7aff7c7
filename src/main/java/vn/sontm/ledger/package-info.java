/**
 * The ledger: changes, registers, heads, hash chains, seals, authority and the canonical form. Pure: no clock, disk,
 * random source or database, and nothing of the domain. Merging two ledgers is the union of two sets of changes.
 *
 * <p>Start with {@link vn.sontm.ledger.Change}, then {@link vn.sontm.ledger.Heads} and
 * {@link vn.sontm.ledger.Authority}.
 */
@NullMarked
package vn.sontm.ledger;

import org.jspecify.annotations.NullMarked;
