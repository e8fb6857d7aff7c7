package vn.sontm.ledger;

/** A point in a device's chain: the running number (1, 2, 3 …) and the id of the change that bears it. */
public record Position(long seq, ChangeId id) {}
