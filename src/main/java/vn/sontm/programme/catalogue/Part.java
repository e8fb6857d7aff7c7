package vn.sontm.programme.catalogue;

import java.util.Optional;

/**
 * One part of a composite indicator.
 *
 * @param number from 1, in the order of the catalogue: part 2 of 14.1 is addressed {@code 14.1#2}
 */
public record Part(int number, Measure measure, Optional<Condition> condition) {}
