package vn.sontm.ui.criteria;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import vn.sontm.ledger.Register;
import vn.sontm.programme.assessment.ByVillage;
import vn.sontm.programme.register.RegisterKind;
import vn.sontm.programme.unit.Village;
import vn.sontm.ui.common.Snapshot;

/** The thôn of the commune, and what was counted in each for one row. */
record Villages(List<String> names, List<ByVillage> counted) {
    /** The fact under which a commune keeps its own list, one name a line. */
    static final String FACT = "thon";

    static Villages of(Snapshot snapshot, Optional<EntryCell> cell) {
        return new Villages(
                names(snapshot),
                cell.flatMap(place -> snapshot.registers().find(place.register()))
                        .map(entry -> counted(entry.content().path("villages")))
                        .orElse(List.of()));
    }

    /** What the office knows goes before what the commune keeps itself. */
    private static List<String> names(Snapshot snapshot) {
        var unit = snapshot.identity().unit();
        var known = snapshot.units().find(unit).stream()
                .flatMap(found -> found.villages().stream())
                .map(Village::name)
                .toList();
        return known.isEmpty()
                ? fact(snapshot, unit)
                        .lines()
                        .map(String::strip)
                        .filter(name -> !name.isEmpty())
                        .toList()
                : known;
    }

    private static String fact(Snapshot snapshot, String unit) {
        return snapshot.registers()
                .find(new Register(RegisterKind.FACT.code(), unit, FACT, ""))
                .map(entry -> entry.content().path("value").asText())
                .orElse("");
    }

    private static List<ByVillage> counted(JsonNode list) {
        return list.valueStream()
                .map(one -> new ByVillage(
                        one.path("village").asText(),
                        new BigDecimal(one.path("part").asText()),
                        new BigDecimal(one.path("whole").asText())))
                .toList();
    }

    Optional<ByVillage> of(String name) {
        return counted.stream().filter(one -> one.village().equals(name)).findFirst();
    }
}
