package vn.sontm.ui.common;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import vn.sontm.programme.assessment.ValueReader;
import vn.sontm.programme.catalogue.Bounds;
import vn.sontm.programme.catalogue.Comparison;
import vn.sontm.programme.catalogue.Kind;
import vn.sontm.programme.catalogue.Level;
import vn.sontm.programme.catalogue.Levels;
import vn.sontm.programme.catalogue.Measure;

/** Numbers as people type them into fields that belong to no indicator. */
public final class FieldValues {
    private static final Measure COUNT = new Measure(
            "",
            "",
            Kind.NUMBER,
            Comparison.GTE,
            new Levels.Everywhere(Level.UNKNOWN),
            List.of(),
            new Bounds(Optional.of(BigDecimal.ZERO), Optional.empty(), false));

    private FieldValues() {}

    /** Zero or more, with decimals; empty is zero. Refuses with {@code VALUE_INVALID} what is no number. */
    public static BigDecimal count(String typed) {
        return typed.isBlank() ? BigDecimal.ZERO : ValueReader.read(COUNT, typed);
    }
}
