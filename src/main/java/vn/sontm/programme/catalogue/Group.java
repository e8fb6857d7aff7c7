package vn.sontm.programme.catalogue;

/** A heading under which criteria are printed. */
public record Group(String id, String name) {}
