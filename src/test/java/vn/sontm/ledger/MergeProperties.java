package vn.sontm.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import net.jqwik.api.statistics.StatisticsReport.StatisticsReportMode;
import vn.sontm.testkit.Projection;
import vn.sontm.testkit.Scripts;
import vn.sontm.testkit.SimulatedOffices;
import vn.sontm.testkit.SimulatedOffices.Action;
import vn.sontm.testkit.SimulatedOffices.Clocks;
import vn.sontm.testkit.SimulatedOffices.Step;

@Label("merging ledgers")
class MergeProperties {
    @Provide
    Arbitrary<List<Step>> scripts() {
        return Scripts.any();
    }

    @Property(tries = 300)
    @Label("any order of arrival, any number of times, gives the same heads for every register")
    void orderAndRepetition(@ForAll("scripts") List<Step> script, @ForAll Random random) {
        var offices = play(script);
        var shuffled = new ArrayList<>(offices.written());
        shuffled.addAll(offices.written().subList(0, offices.written().size() / 2));
        Collections.shuffle(shuffled, random);

        var straight = Projection.of(offices.written(), offices.root());
        var mixed = Projection.of(shuffled, offices.root());

        assertThat(mixed.visible()).isEqualTo(straight.visible());
        assertThat(mixed.effective()).isEqualTo(straight.effective());
    }

    @Property(tries = 200)
    @Label("merging is commutative, associative and idempotent, whatever three PCs know")
    void laws(@ForAll("scripts") List<Step> script, @ForAll Random random) {
        var offices = play(script);
        var pcs = offices.pcs();
        var one = pcs.get(random.nextInt(pcs.size())).known();
        var two = pcs.get(random.nextInt(pcs.size())).known();
        var three = pcs.get(random.nextInt(pcs.size())).known();

        var left = union(union(one, two), three);
        var right = union(three, union(two, one));

        var merged = visible(left, offices);
        assertThat(visible(right, offices)).isEqualTo(merged);
        assertThat(visible(union(left, right), offices)).isEqualTo(merged);
        assertThat(visible(union(left, two), offices)).isEqualTo(merged);
    }

    @Property(tries = 200)
    @Label("files that come in any order leave the same as all of them at once")
    void files(@ForAll("scripts") List<Step> script, @ForAll Random random) {
        var offices = play(script);
        var order = new ArrayList<>(offices.files());
        Collections.shuffle(order, random);
        var arriving = new ArrayList<Change>();
        order.forEach(arriving::addAll);
        var atOnce = offices.files().stream().flatMap(Collection::stream).collect(Collectors.toSet());

        assertThat(visible(arriving, offices)).isEqualTo(visible(atOnce, offices));
    }

    @Property(tries = 300)
    @Label("putting one constant in place of every wall clock changes nothing but the ids")
    void clocks(@ForAll("scripts") List<Step> script) {
        // Two copies of one office PC may revoke differently under one number; only the ids can then break the tie.
        var tame = script.stream().filter(step -> !copiesOffice(step)).toList();
        var astray = SimulatedOffices.play(tame, Clocks.ASTRAY);
        var constant = SimulatedOffices.play(tame, Clocks.CONSTANT);

        assertThat(shape(constant)).isEqualTo(shape(astray));
    }

    @Property(tries = 300)
    @Label("each change is shown, or was seen by what replaced it, or is kept without effect")
    @StatisticsReport(StatisticsReportMode.OFF)
    void nothingIsLost(@ForAll("scripts") List<Step> script) {
        var offices = play(script);
        var projection = Projection.of(offices.written(), offices.root());

        for (var change : offices.written()) {
            var replaced = projection.effective().stream()
                    .anyMatch(other -> !other.equals(change) && saw(other, change, offices.written()));
            var effective = projection.effective().contains(change);
            assertThat(projection.shown().contains(change)).isEqualTo(effective && !replaced);
        }
        Statistics.label("conflicts")
                .collect(projection.heads().values().stream().anyMatch(Heads::conflicting))
                .coverage(scripts -> scripts.check(true).percentage(share -> share > 20));
        Statistics.label("without effect")
                .collect(projection.effective().size() < offices.written().size())
                .coverage(scripts -> scripts.check(true).percentage(share -> share > 80));
    }

    /** Walks from child to parents, one generation after the other: slow, plain, and nothing like the real thing. */
    private static boolean saw(Change child, Change ancestor, List<Change> ledger) {
        var generation = Set.copyOf(child.parents());
        while (!generation.isEmpty()) {
            if (generation.contains(ancestor.id())) {
                return true;
            }
            var current = generation;
            generation = ledger.stream()
                    .filter(change -> current.contains(change.id()))
                    .flatMap(change -> change.parents().stream())
                    .collect(Collectors.toSet());
        }
        return false;
    }

    private static boolean copiesOffice(Step step) {
        var copies = step.action() == Action.CLONE || step.action() == Action.BACKUP;
        // beyond the stranger are copies and, counted round, the office again
        return copies && (step.who() <= SimulatedOffices.SECOND_OFFICE_PC || step.who() > SimulatedOffices.STRANGER);
    }

    /** Which of two copies' equal contents is shown is all one. */
    private static boolean showsContentOf(Change change, Heads heads) {
        return heads.provisional()
                .map(Change::content)
                .filter(change.content()::equals)
                .isPresent();
    }

    /** What is shown, with the place in the history instead of the id. */
    private static List<Object> shape(SimulatedOffices offices) {
        var written = offices.written();
        var shape = new ArrayList<Object>();
        var projection = Projection.of(written, offices.root());
        written.forEach(change -> {
            var heads = projection.heads().getOrDefault(change.register(), new Heads(List.of()));
            shape.add(List.of(
                    change.device(),
                    change.seq(),
                    change.lamport(),
                    projection.effective().contains(change),
                    heads.changes().contains(change),
                    heads.conflicting(),
                    showsContentOf(change, heads)));
        });
        return shape;
    }

    private static SimulatedOffices play(List<Step> script) {
        return SimulatedOffices.play(script, Clocks.ASTRAY);
    }

    private static Collection<Change> union(Collection<Change> one, Collection<Change> two) {
        return Stream.concat(one.stream(), two.stream()).collect(Collectors.toCollection(HashSet::new));
    }

    private static List<Object> visible(Collection<Change> ledger, SimulatedOffices offices) {
        return Projection.of(ledger, offices.root()).visible();
    }
}
