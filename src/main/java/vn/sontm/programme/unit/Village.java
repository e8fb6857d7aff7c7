package vn.sontm.programme.unit;

/** A thôn below a commune. */
public record Village(String code, String name) {}
