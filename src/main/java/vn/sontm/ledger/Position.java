package vn.sontm.ledger;

/** A point in a device's chain: the running number (1, 2, 3 …) and the id of the change that bears it. */
public record Position(long seq, ChangeId id) {
    @Override
    public boolean equals(Object other) {
        return other instanceof Position that && seq == that.seq && id.equals(that.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
