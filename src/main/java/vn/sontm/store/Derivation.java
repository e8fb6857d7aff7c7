package vn.sontm.store;

/** Follows how the stored views are derived anew, which takes long in an old ledger. */
@FunctionalInterface
public interface Derivation {
    /** Nobody looks. */
    Derivation UNSEEN = (done, all) -> {};

    /**
     * Called before anything is done, then often inside the one transaction: what is thrown here takes all of it back.
     *
     * @param done registers whose view is derived
     * @param all 0 while unknown
     */
    void at(long done, long all);
}
