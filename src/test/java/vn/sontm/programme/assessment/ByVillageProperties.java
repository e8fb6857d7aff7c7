package vn.sontm.programme.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import vn.sontm.programme.catalogue.Bounds;
import vn.sontm.programme.catalogue.Comparison;
import vn.sontm.programme.catalogue.Kind;
import vn.sontm.programme.catalogue.Level;
import vn.sontm.programme.catalogue.Levels;
import vn.sontm.programme.catalogue.Measure;

class ByVillageProperties {
    private static final int HOUSEHOLDS = 100;

    @Property(tries = 200)
    @Label("a count of the commune is the sum of its thôn")
    void sums(@ForAll @Size(max = 12) List<@IntRange(max = HOUSEHOLDS) Integer> counts) {
        var sum = counts.stream().mapToInt(Integer::intValue).sum();
        assertThat(ByVillage.total(measure(Kind.COUNT, Comparison.GTE), villages(counts)))
                .isEqualByComparingTo(BigDecimal.valueOf(sum));
    }

    @Property(tries = 200)
    @Label("a percentage is never rounded into being met")
    void roundsAway(@ForAll @Size(min = 1, max = 12) List<@IntRange(max = HOUSEHOLDS) Integer> counts) {
        var exact = counts.stream().mapToInt(Integer::intValue).sum() * 100.0 / (counts.size() * HOUSEHOLDS);
        var least = ByVillage.total(measure(Kind.PERCENT, Comparison.GTE), villages(counts))
                .doubleValue();
        var most = ByVillage.total(measure(Kind.PERCENT, Comparison.LTE), villages(counts))
                .doubleValue();
        assertThat(least).isBetween(exact - 0.011, exact + 1e-9);
        assertThat(most).isBetween(exact - 1e-9, exact + 0.011);
    }

    private static List<ByVillage> villages(List<Integer> counts) {
        return counts.stream()
                .map(count -> new ByVillage("thôn", BigDecimal.valueOf(count), BigDecimal.valueOf(HOUSEHOLDS)))
                .toList();
    }

    private static Measure measure(Kind kind, Comparison comparison) {
        var levels = new Levels.Everywhere(Level.of(BigDecimal.TEN));
        return new Measure(
                "hộ", "hộ", kind, comparison, levels, List.of(), new Bounds(Optional.empty(), Optional.empty(), false));
    }
}
