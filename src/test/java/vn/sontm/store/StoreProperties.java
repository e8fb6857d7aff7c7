package vn.sontm.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import vn.sontm.ledger.Chains;
import vn.sontm.ledger.Change;
import vn.sontm.ledger.Heads;
import vn.sontm.ledger.Register;
import vn.sontm.testkit.Projection;
import vn.sontm.testkit.SimulatedOffices;
import vn.sontm.testkit.SimulatedOffices.Clocks;
import vn.sontm.testkit.SimulatedOffices.Step;

@Label("the store, over random histories")
class StoreProperties extends RandomHistories {
    @Property(tries = 40)
    @Label("files merged in any order, any number of times, give the same views byte for byte; so does rebuilding them")
    void permutations(@ForAll("scripts") List<Step> script, @ForAll Random random) {
        var offices = SimulatedOffices.play(script, Clocks.ASTRAY);
        try (var straight = merged(offices, offices.files());
                var mixed = merged(offices, shuffledAndRepeated(offices.files(), random))) {
            var digest = straight.viewDigest();
            assertThat(mixed.viewDigest()).isEqualTo(digest);
            mixed.rebuild();
            assertThat(mixed.viewDigest()).isEqualTo(digest);
        }
    }

    @Property(tries = 40)
    @Label("the views show what the laws of the ledger say")
    void agreesWithTheYardstick(@ForAll("scripts") List<Step> script) {
        var offices = SimulatedOffices.play(script, Clocks.ASTRAY);
        try (var store = merged(offices, offices.files())) {
            var known = offices.files().stream().flatMap(Collection::stream).collect(Collectors.toSet());
            var expected = Projection.of(known, offices.root());
            for (var register : registers(known)) {
                var heads = expected.heads().getOrDefault(register, new Heads(List.of()));
                assertThat(store.heads(register)).isEqualTo(heads);
                assertThat(store.registers().find(register).map(entry -> entry.change()))
                        .isEqualTo(heads.provisional()
                                .filter(change -> !change.content().isRemoval())
                                .map(Change::id));
            }
            assertThat(new HashSet<>(store.withoutEffect()))
                    .isEqualTo(known.stream()
                            .filter(change -> !expected.effective().contains(change))
                            .collect(Collectors.toSet()));
        }
    }

    @Property(tries = 40)
    @Label(
            "how far chains are known without a gap is counted anew as changes come, in whatever order, and not otherwise")
    void positions(@ForAll("scripts") List<Step> script, @ForAll Random random) {
        var offices = SimulatedOffices.play(script, Clocks.ASTRAY);
        var known = new HashSet<Change>();
        try (var store = merged(offices, List.of())) {
            for (var file : shuffledAndRepeated(offices.files(), random)) {
                merge(store, List.of(file));
                known.addAll(file);
                var chains = known.stream().collect(Collectors.groupingBy(Change::device));
                assertThat(store.positions().keySet()).isSubsetOf(chains.keySet());
                chains.forEach((device, chain) -> assertThat(
                                Optional.ofNullable(store.positions().get(device)))
                        .isEqualTo(Chains.inspect(chain, Set.of()).contiguous()));
            }
        }
    }

    private static List<Collection<Change>> shuffledAndRepeated(List<Collection<Change>> files, Random random) {
        var all = new ArrayList<>(files);
        all.addAll(files.subList(0, files.size() / 2));
        Collections.shuffle(all, random);
        return all;
    }

    private static Collection<Register> registers(Collection<Change> changes) {
        return changes.stream().map(Change::register).collect(Collectors.toSet());
    }
}
