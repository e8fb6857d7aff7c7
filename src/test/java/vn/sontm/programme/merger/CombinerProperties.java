package vn.sontm.programme.merger;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import vn.sontm.programme.catalogue.Measure;
import vn.sontm.programme.catalogue.SampleSet;
import vn.sontm.programme.merger.Combiner.Share;

@Label("laws of combining figures")
class CombinerProperties {
    private static final Measure PERCENT = SampleSet.set().measure("1.1").orElseThrow();
    private static final Measure AT_MOST = SampleSet.set().measure("2.2").orElseThrow();
    private static final Measure COUNT = SampleSet.set().measure("1.3").orElseThrow();

    @Property
    @Label("the order of the units is without influence")
    void order(@ForAll("percentages") List<Share> shares, @ForAll Random random) {
        var shuffled = new ArrayList<>(shares);
        Collections.shuffle(shuffled, random);

        assertThat(Combiner.combine(Way.MEAN, PERCENT, shuffled))
                .isEqualTo(Combiner.combine(Way.MEAN, PERCENT, shares));
    }

    @Property
    @Label("a mean lies between the figures, and rounding never helps")
    void mean(@ForAll("percentages") List<Share> shares) {
        var figures = shares.stream().map(share -> share.figure().orElseThrow()).toList();
        var down = Combiner.combine(Way.MEAN, PERCENT, shares).orElseThrow();
        var up = Combiner.combine(Way.MEAN, AT_MOST, shares).orElseThrow();

        assertThat(down).isLessThanOrEqualTo(up);
        assertThat(down)
                .isBetween(
                        figures.stream().min(Comparator.naturalOrder()).orElseThrow(),
                        figures.stream().max(Comparator.naturalOrder()).orElseThrow());
    }

    @Property
    @Label("sums of sums are the sum of all")
    void sums(@ForAll("counts") List<Share> first, @ForAll("counts") List<Share> second) {
        var all = new ArrayList<>(first);
        all.addAll(second);
        var step = Combiner.combine(Way.SUM, COUNT, first);
        var steps = new ArrayList<>(second);
        steps.add(new Share(step, Optional.empty()));

        assertThat(Combiner.combine(Way.SUM, COUNT, steps)).isEqualTo(Combiner.combine(Way.SUM, COUNT, all));
    }

    @Property
    @Label("one missing figure or weight leaves no value")
    void missing(@ForAll("percentages") List<Share> shares, @ForAll("way") Way way) {
        var noFigure = new ArrayList<>(shares);
        noFigure.add(new Share(Optional.empty(), Optional.of(BigDecimal.TEN)));
        var noWeight = new ArrayList<>(shares);
        noWeight.add(new Share(Optional.of(BigDecimal.TEN), Optional.empty()));

        assertThat(Combiner.combine(way, PERCENT, noFigure)).isEmpty();
        assertThat(Combiner.combine(Way.MEAN, PERCENT, noWeight)).isEmpty();
        assertThat(Combiner.combine(way, PERCENT, List.of())).isEmpty();
    }

    @Property
    @Label("a sum that the indicator cannot have is none")
    void bounds(@ForAll("percentages") List<Share> shares) {
        var sum = shares.stream().map(share -> share.figure().orElseThrow()).reduce(BigDecimal.ZERO, BigDecimal::add);

        assertThat(Combiner.combine(Way.SUM, PERCENT, shares).isPresent())
                .isEqualTo(sum.compareTo(BigDecimal.valueOf(100)) <= 0);
    }

    @Provide
    Arbitrary<Way> way() {
        return Arbitraries.of(Way.class);
    }

    @Provide
    Arbitrary<List<Share>> percentages() {
        var figure = Arbitraries.bigDecimals()
                .between(BigDecimal.ZERO, BigDecimal.valueOf(100))
                .ofScale(1);
        var weight = Arbitraries.integers().between(1, 20_000).map(BigDecimal::valueOf);
        return Combinators.combine(figure, weight)
                .as((value, size) -> new Share(Optional.of(value), Optional.of(size)))
                .list()
                .ofMinSize(1)
                .ofMaxSize(5);
    }

    @Provide
    Arbitrary<List<Share>> counts() {
        return Arbitraries.integers()
                .between(0, 500)
                .map(count -> new Share(Optional.of(BigDecimal.valueOf(count)), Optional.empty()))
                .list()
                .ofMinSize(1)
                .ofMaxSize(4);
    }
}
