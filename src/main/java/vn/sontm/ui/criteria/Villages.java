package vn.sontm.ui.criteria;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.sontm.base.VietnameseNumbers;
import vn.sontm.ledger.Register;
import vn.sontm.programme.assessment.ByVillage;
import vn.sontm.programme.register.RegisterKind;
import vn.sontm.programme.unit.Village;
import vn.sontm.ui.common.Snapshot;

/**
 * The thôn of the commune, and what was counted in each for one row.
 *
 * @param typed what was typed and not entered, a thôn a line, cells parted by tabs; empty where that is nothing
 */
record Villages(List<String> names, List<ByVillage> counted, String typed) {
    /** The fact under which a commune keeps its own list, one name a line. */
    static final String FACT = "thon";

    static Villages of(Snapshot snapshot, Optional<EntryCell> cell) {
        return new Villages(
                names(snapshot),
                cell.flatMap(place -> snapshot.registers().find(place.register()))
                        .map(entry -> counted(entry.content().path("villages")))
                        .orElse(List.of()),
                cell.flatMap(place -> snapshot.workspace().drafts().find(draft(place)))
                        .orElse(""));
    }

    /** Names the draft of the whole table. */
    static String draft(EntryCell cell) {
        return "villages|" + cell.draft();
    }

    /** What the fields of a thôn begin with: the draft, else what was counted. */
    List<String> texts(String name) {
        return typed.lines()
                .map(line -> line.split("\t", -1))
                .filter(cells -> cells[0].equals(name))
                .map(cells -> List.of(cells).subList(1, cells.length))
                .findFirst()
                .orElseGet(() -> of(name).stream()
                        .flatMap(one -> Stream.of(one.part(), one.whole()))
                        .map(VietnameseNumbers::format)
                        .toList());
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

    private Optional<ByVillage> of(String name) {
        return counted.stream().filter(one -> one.village().equals(name)).findFirst();
    }
}
