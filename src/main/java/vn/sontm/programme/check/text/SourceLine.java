package vn.sontm.programme.check.text;

/**
 * One line of a plan as printed.
 *
 * @param number 1-based line number in the plan's file
 */
public record SourceLine(int number, String text) {}
