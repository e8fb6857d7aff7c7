package vn.sontm.programme.catalogue;

import java.math.BigDecimal;

/** What a catalogue says at one place of a threshold. */
public sealed interface Level {
    Level UNKNOWN = new Unknown();
    Level ABSENT = new Absent();

    static Level of(BigDecimal value) {
        return new Known(value);
    }

    /** A value that scores. */
    record Known(BigDecimal value) implements Level {}

    /** {@code null}, or a year that is missing: no trustworthy value is known, so nothing scores by itself. */
    record Unknown() implements Level {}

    /** None of the unit's lists is spoken of. A part of a composite then does not concern the unit. */
    record Absent() implements Level {}
}
