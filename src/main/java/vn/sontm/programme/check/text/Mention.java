package vn.sontm.programme.check.text;

/**
 * A unit's name as printed somewhere.
 *
 * @param name the bare name ("Cao Lâu"), not yet compared with any list of units
 */
public record Mention(String name, Span span) {}
