package vn.sontm.programme.catalogue;

import java.util.List;

/**
 * What is measured and against what: an indicator as a whole, or one part of a composite.
 *
 * @param unit printed behind a figure, such as "%" or "triệu đồng/người/năm"
 * @param options the possible answers of a choice, the lowest first; empty where levels are plain numbers
 */
public record Measure(
        String name,
        String unit,
        Kind kind,
        Comparison comparison,
        Levels levels,
        List<String> options,
        Bounds bounds) {
    public Measure {
        options = List.copyOf(options);
    }

    /** Whether figures belong to a year and are judged by that year's threshold. */
    public boolean yearly() {
        return levels.yearly();
    }
}
