package vn.sontm.programme.catalogue;

/** A threshold list of a set: a region, a province, or a group of communes. The set chooses. */
public record Region(String id, String name) {}
