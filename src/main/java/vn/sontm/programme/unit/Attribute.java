package vn.sontm.programme.unit;

/**
 * Something that is true of a unit for a time: its area (khu vực I–III), "biên giới", its commune group. The names
 * {@code name}, {@code title}, {@code level}, {@code parent} and {@code regions} (ids of threshold lists, parted by blanks)
 * override the unit's own for their span: a rename keeps the code.
 */
public record Attribute(String name, String value, Span span, Decision decision) {}
