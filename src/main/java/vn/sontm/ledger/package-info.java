/**
 * The ledger: changes, registers, heads, hash chains, seals, authority and the canonical form. Pure: no clock, disk,
 * random source or database, and nothing of the domain. Merging two ledgers is the union of two sets of changes.
 *
 * <p>Start with {@link vn.sontm.ledger.Change}, then {@link vn.sontm.ledger.Heads} and
 * {@link vn.sontm.ledger.Authority}.
 *
 * <p>Ids, positions, contents and names of registers are keys of maps everywhere. They say by hand what equal means: Java puts
 * a record's own {@code equals} and {@code hashCode} together when they are first called, which every start would wait for.
 */
@NullMarked
package vn.sontm.ledger;

import org.jspecify.annotations.NullMarked;
