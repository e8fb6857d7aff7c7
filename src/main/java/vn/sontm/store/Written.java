package vn.sontm.store;

/**
 * How much a device has written.
 *
 * @param changes how many
 * @param since when the first of them was written, as its clock said; empty without any
 */
public record Written(int changes, String since) {}
