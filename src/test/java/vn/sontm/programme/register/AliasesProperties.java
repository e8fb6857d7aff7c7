package vn.sontm.programme.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import vn.sontm.base.Json;
import vn.sontm.ledger.ChangeId;
import vn.sontm.ledger.Register;

@Label("Merged items")
class AliasesProperties {
    @Provide
    Arbitrary<String> ids() {
        return Arbitraries.of("a", "b", "c", "d", "e", "f");
    }

    @Provide
    Arbitrary<Map<String, String>> aliases() {
        return Arbitraries.maps(ids(), ids()).ofMaxSize(6);
    }

    @Provide
    Arbitrary<Set<String>> there() {
        return ids().set().ofMinSize(1);
    }

    @Property(tries = 300)
    @Label("are the same whatever the order in which the aliases arrived, rings and opposite choices included")
    void orderIsNothing(
            @ForAll("aliases") Map<String, String> aliases, @ForAll("there") Set<String> there, @ForAll long seed) {
        var shuffled = new ArrayList<>(entries(aliases));
        Collections.shuffle(shuffled, new Random(seed));
        assertThat(new Aliases(shuffled).shown(there)).isEqualTo(new Aliases(entries(aliases)).shown(there));
    }

    @Property(tries = 300)
    @Label("hide nothing without showing another for it, and show one for all that are the same")
    void nothingIsLost(@ForAll("aliases") Map<String, String> aliases, @ForAll("there") Set<String> there) {
        var merged = new Aliases(entries(aliases));
        var shown = merged.shown(there);
        assertThat(shown).containsOnlyKeys(there);
        assertThat(there).containsAll(shown.values());
        for (var id : there) {
            assertThat(shown.get(shown.get(id))).as("what is shown is itself").isEqualTo(shown.get(id));
            if (aliases.containsKey(id) && there.contains(aliases.get(id))) {
                assertThat(shown.get(id)).as("both ends of an alias").isEqualTo(shown.get(aliases.get(id)));
            }
        }
    }

    @Property(tries = 300)
    @Label("have one root, which is its own")
    void oneRoot(@ForAll("aliases") Map<String, String> aliases, @ForAll("ids") String id) {
        var merged = new Aliases(entries(aliases));
        assertThat(merged.root(merged.root(id))).isEqualTo(merged.root(id));
        assertThat(new TreeSet<>(merged.replacedBy(id))).doesNotContain(id);
    }

    private static List<Entry> entries(Map<String, String> aliases) {
        return aliases.entrySet().stream()
                .map(alias -> new Entry(
                        new Register("alias", "cao-lau", alias.getKey(), ""),
                        Json.object().put("item", alias.getValue()),
                        ChangeId.NONE,
                        "",
                        "",
                        false))
                .toList();
    }
}
