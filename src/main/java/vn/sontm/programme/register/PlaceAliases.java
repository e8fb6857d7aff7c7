package vn.sontm.programme.register;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import vn.sontm.ledger.Register;

/**
 * Which residential areas and gardens of a unit are the same place entered twice, as the unit itself or an office above it
 * said. Whatever was said about either is shown about the one that stands for both; where both say something of the same
 * thing, its own word is shown.
 */
public final class PlaceAliases {
    private static final PlaceAliases NONE = new PlaceAliases(new Aliases(List.of()), Map.of());

    private final Aliases aliases;
    private final Map<String, String> shown;

    private PlaceAliases(Aliases aliases, Map<String, String> shown) {
        this.aliases = aliases;
        this.shown = shown;
    }

    public static PlaceAliases of(Registers registers) {
        var said = registers.all(RegisterKind.ALIAS).stream()
                .filter(entry -> isPlaces(entry) && isAbout(registers, entry))
                .toList();
        if (said.isEmpty()) {
            return NONE;
        }
        var aliases = new Aliases(said);
        return new PlaceAliases(
                aliases,
                aliases.shown(registers.all(RegisterKind.SUBJECT).stream()
                        .map(entry -> entry.register().subject())
                        .toList()));
    }

    /** Two places of one unit. */
    private static boolean isPlaces(Entry alias) {
        var item = alias.register().item();
        var other = alias.content().path(Aliases.STANDING).asText();
        return item.contains("/")
                && other.contains("/")
                && Register.unitOf(item).equals(Register.unitOf(other));
    }

    /** Nobody says it of units that are none of his. */
    private static boolean isAbout(Registers registers, Entry alias) {
        var writer = alias.register().unit();
        var seen = new TreeSet<String>();
        var next = List.of(Register.unitOf(alias.register().item()));
        while (!next.isEmpty()) {
            if (next.contains(writer)) {
                return true;
            }
            next = next.stream()
                    .filter(seen::add)
                    .flatMap(unit -> above(registers, unit).stream())
                    .toList();
        }
        return false;
    }

    /** Every unit that it ever lay below. */
    private static List<String> above(Registers registers, String unit) {
        var parents = new ArrayList<String>();
        registers.find(new Register(RegisterKind.UNIT.code(), unit, "", "")).ifPresent(entry -> {
            parents.add(entry.content().path("parent").asText());
            entry.content().path("attributes").forEach(attribute -> {
                if (attribute.path("name").asText().equals("parent")) {
                    parents.add(attribute.path("value").asText());
                }
            });
        });
        return parents;
    }

    boolean isEmpty() {
        return shown.isEmpty();
    }

    /** Each place that people said is another one, with the code of that one. */
    public Map<String, String> said() {
        return aliases.said();
    }

    List<String> replacedBy(String place) {
        return aliases.replacedBy(place);
    }

    /** In register order. */
    List<Entry> shown(RegisterKind kind, List<Entry> entries) {
        var told = new TreeMap<Register, Entry>();
        for (var entry : entries) {
            var register = entry.register();
            var place = shown.getOrDefault(register.subject(), register.subject());
            if (place.equals(register.subject())) {
                told.put(register, entry);
            } else if (kind != RegisterKind.SUBJECT) {
                var now = new Register(register.kind(), place, register.item(), register.period());
                told.putIfAbsent(now, entry.under(now));
            }
        }
        return List.copyOf(told.values());
    }
}
