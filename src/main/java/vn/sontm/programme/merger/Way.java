package vn.sontm.programme.merger;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.sontm.programme.catalogue.Kind;
import vn.sontm.programme.catalogue.Measure;

/** How a figure comes out of those of the units before. */
public enum Way {
    /** cộng: what was counted in each adds up. */
    SUM,
    /** bình quân: each weighs as much as the office says. */
    MEAN,
    /** giữ nguyên: the figure of the one unit before goes on, as in a part of a split. */
    COPY,
    /** đo lại: no figure until the new unit enters one. */
    MEASURE;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Way> of(String code) {
        return Arrays.stream(values()).filter(way -> way.code().equals(code)).findFirst();
    }

    /** The ways that make sense where several units became one, what is usual first: a person confirms it. */
    public static List<Way> ofMerger(Measure measure) {
        return switch (measure.kind()) {
            case COUNT -> List.of(SUM, MEASURE);
            case PERCENT -> List.of(MEAN, MEASURE);
            // a rate, such as triệu đồng/người/năm, is weighed; of other amounts nobody can tell whether they add up
            case NUMBER -> isRate(measure) ? List.of(MEAN, MEASURE) : List.of(MEASURE, SUM, MEAN);
            case BOOLEAN, CHOICE -> List.of(MEASURE);
        };
    }

    /** The ways that make sense in a part of a split, what is usual first: a count is never that of a part. */
    public static List<Way> ofSplit(Measure measure) {
        return measure.kind() == Kind.COUNT ? List.of(MEASURE) : List.of(MEASURE, COPY);
    }

    private static boolean isRate(Measure measure) {
        return measure.unit().contains("/");
    }
}
