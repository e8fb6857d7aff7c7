package vn.sontm.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import net.jqwik.api.statistics.StatisticsReport.StatisticsReportMode;
import vn.sontm.base.Json;
import vn.sontm.ledger.ChainReport.DeviceChain;
import vn.sontm.ledger.ChainReport.Fork;
import vn.sontm.testkit.Scripts;
import vn.sontm.testkit.SimulatedOffices;
import vn.sontm.testkit.SimulatedOffices.Clocks;
import vn.sontm.testkit.SimulatedOffices.Step;
import vn.sontm.testkit.SimulatedPc;

@Label("chains and seals")
class ChainsProperties {
    @Provide
    Arbitrary<List<Step>> scripts() {
        return Scripts.any();
    }

    @Property(tries = 200)
    @Label("every missing number and every number used twice is reported, on whatever a PC knows")
    @StatisticsReport(StatisticsReportMode.OFF)
    void gapsAndForks(@ForAll("scripts") List<Step> script) {
        var offices = play(script);
        offices.pcs().forEach(pc -> assertReported(pc.known()));
        assertReported(offices.written());
        Statistics.label("forks")
                .collect(anywhere(offices, chain -> !chain.forks().isEmpty()))
                .coverage(scripts -> scripts.check(true).percentage(share -> share > 40));
        Statistics.label("gaps")
                .collect(anywhere(offices, chain -> !chain.gaps().isEmpty()))
                .coverage(scripts -> scripts.check(true).percentage(share -> share > 10));
    }

    @Property(tries = 100)
    @Label("a PC's own seal closes its chain, from the beginning or from any change on, on any relay")
    void relayed(@ForAll("scripts") List<Step> script, @ForAll Random random) {
        for (var pc : writers(script)) {
            var from = random.nextInt(pc.chain().size());
            assertThat(pc.seal().closes(pc.chain().subList(from, pc.chain().size())))
                    .isTrue();
        }
    }

    @Property(tries = 100)
    @Label("a relay cannot alter, invent, drop or swap a change, nor cut off the end, without breaking the seal")
    void tampered(@ForAll("scripts") List<Step> script, @ForAll Random random) {
        for (var pc : writers(script)) {
            var chain = pc.chain();
            var place = random.nextInt(chain.size());
            assertThat(pc.seal().closes(with(chain, place, altered(chain.get(place)))))
                    .isFalse();
            assertThat(pc.seal().closes(inserted(chain, place))).isFalse();
            assertThat(pc.seal().closes(chain.subList(0, chain.size() - 1))).isFalse();
            if (place > 0) {
                assertThat(pc.seal().closes(dropped(chain, random.nextInt(place) + 1, chain.size())))
                        .isFalse();
                assertThat(pc.seal().closes(swapped(chain, place))).isFalse();
            }
        }
    }

    @Property(tries = 50)
    @Label("nobody else's seal closes a chain")
    void otherSeal(@ForAll("scripts") List<Step> script) {
        var writers = writers(script);
        for (var pc : writers) {
            writers.stream()
                    .filter(other -> !other.device().equals(pc.device()))
                    .forEach(
                            other -> assertThat(other.seal().closes(pc.chain())).isFalse());
        }
    }

    private static void assertReported(Collection<Change> known) {
        for (var chain : Chains.inspect(known).devices().values()) {
            assertThat(missing(chain)).isEqualTo(expectedMissing(known, chain.device()));
            assertThat(forked(chain)).isEqualTo(expectedForked(known, chain.device()));
        }
    }

    private static boolean anywhere(SimulatedOffices offices, Predicate<DeviceChain> trait) {
        var ledgers = Stream.concat(
                Stream.of(offices.written()), offices.pcs().stream().map(SimulatedPc::known));
        return ledgers.flatMap(ledger -> Chains.inspect(ledger).devices().values().stream())
                .anyMatch(trait);
    }

    private static List<Change> with(List<Change> chain, int place, Change change) {
        var copy = new ArrayList<>(chain);
        copy.set(place, change);
        return copy;
    }

    private static List<Change> inserted(List<Change> chain, int place) {
        var copy = new ArrayList<>(chain);
        copy.add(place + 1, altered(chain.get(place)));
        return copy;
    }

    /** Without one change that is neither the first of the run nor the last: the run is simply shorter there. */
    private static List<Change> dropped(List<Change> chain, int place, int size) {
        var copy = new ArrayList<>(chain);
        copy.remove(Math.min(place, size - 1));
        return copy;
    }

    private static List<Change> swapped(List<Change> chain, int place) {
        var copy = new ArrayList<>(chain);
        copy.add(place - 1, copy.remove(place));
        return copy;
    }

    private static Change altered(Change change) {
        return new Change(
                change.device(),
                change.seq(),
                change.prev(),
                change.lamport(),
                change.at(),
                change.author(),
                change.register(),
                Content.of(Json.object().put("value", "sửa dọc đường")),
                change.parents());
    }

    private static TreeSet<Long> missing(DeviceChain chain) {
        return chain.gaps().stream()
                .flatMap(gap -> LongStream.rangeClosed(gap.from(), gap.to()).boxed())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static TreeSet<Long> expectedMissing(Collection<Change> known, DeviceId device) {
        var present = of(known, device).stream().map(Change::seq).collect(Collectors.toSet());
        var last = present.stream().mapToLong(seq -> seq).max().orElse(0);
        return LongStream.rangeClosed(1, last)
                .boxed()
                .filter(seq -> !present.contains(seq))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static TreeSet<Long> forked(DeviceChain chain) {
        return chain.forks().stream().map(Fork::seq).collect(Collectors.toCollection(TreeSet::new));
    }

    private static TreeSet<Long> expectedForked(Collection<Change> known, DeviceId device) {
        var changes = of(known, device);
        return changes.stream()
                .filter(one -> changes.stream().anyMatch(two -> two.seq() == one.seq() && !two.equals(one)))
                .map(Change::seq)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<Change> of(Collection<Change> known, DeviceId device) {
        return known.stream().filter(change -> change.device().equals(device)).toList();
    }

    private static List<SimulatedPc> writers(List<Step> script) {
        return play(script).pcs().stream().filter(pc -> !pc.chain().isEmpty()).toList();
    }

    private static SimulatedOffices play(List<Step> script) {
        return SimulatedOffices.play(script, Clocks.ASTRAY);
    }
}
