package vn.sontm.programme.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import vn.sontm.programme.unit.Formation;
import vn.sontm.programme.unit.Heirs;
import vn.sontm.programme.unit.Succession;

/**
 * How whoever stands on a day began a year: as somebody stated, under whatever code he had then; else, for a unit that
 * others were merged into, as all of these did. Where they did not begin alike, and for what a split left, there is no
 * telling: a person has to state it.
 *
 * @param stated by code; {@link StartState#UNKNOWN} where nobody did
 */
public record Beginnings(Heirs heirs, Function<String, StartState> stated) {
    public StartState of(String code) {
        return of(code, heirs.day());
    }

    private StartState of(String code, LocalDate day) {
        return heirs.codes(code).stream()
                .map(stated)
                .filter(state -> state != StartState.UNKNOWN)
                .findFirst()
                .orElseGet(() -> heirs.formation(code, day)
                        .filter(Beginnings::isWhole)
                        .map(this::common)
                        .orElse(StartState.UNKNOWN));
    }

    /** One that took others in keeps its own word, and nobody knows what it would be without it. */
    private static boolean isWhole(Formation formation) {
        return formation.kind() == Succession.Kind.MERGE && !formation.goesOn();
    }

    // ends: each step goes back to a day before the formation
    private StartState common(Formation formation) {
        var states = formation.from().stream()
                .map(part -> of(part, formation.on().minusDays(1)))
                .distinct()
                .toList();
        return states.size() == 1 ? states.getFirst() : StartState.UNKNOWN;
    }

    /** What follows from stated ones for those who stand for the units and places that they name. */
    static List<StatedStart> inherited(List<StatedStart> starts, Heirs heirs) {
        var stated = new LinkedHashMap<String, Map<String, StartState>>();
        starts.forEach(start -> stated.computeIfAbsent(start.criterion(), item -> new LinkedHashMap<>())
                .put(start.subject(), start.state()));
        var inherited = new ArrayList<StatedStart>();
        stated.forEach((item, states) -> {
            var beginnings = new Beginnings(heirs, code -> states.getOrDefault(code, StartState.UNKNOWN));
            heirs.of(states.keySet()).stream()
                    .filter(heir -> !states.containsKey(heir))
                    .map(heir -> new StatedStart(heir, item, beginnings.of(heir)))
                    .filter(start -> start.state() != StartState.UNKNOWN)
                    .forEach(inherited::add);
        });
        return inherited;
    }
}
