package vn.sontm.programme.reform;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import vn.sontm.programme.register.Statement;
import vn.sontm.programme.unit.Formation;
import vn.sontm.programme.unit.Succession;
import vn.sontm.programme.unit.Unit;
import vn.sontm.programme.unit.Village;

/**
 * sáp nhập: several units end and one begins. What all of them have alike (threshold lists, attributes) the new one has
 * too; what differs is left for a person to say.
 *
 * @param answers how figures combine
 */
public record Merge(List<String> codes, NewUnit into, Answers answers, Act act) implements Reform {
    public Merge {
        codes = List.copyOf(codes);
    }

    @Override
    public List<String> ending() {
        return codes;
    }

    @Override
    public List<Statement> statements(UnitBook book) {
        if (new HashSet<>(codes).size() < 2) {
            throw UnitBook.invalid("two", into.name(), act.on());
        }
        var units = codes.stream().map(code -> book.standing(code, act)).toList();
        book.begin(into, act);
        alike(book, units);
        var statements = new ArrayList<Statement>();
        for (var unit : units) {
            book.end(unit.code(), act);
            book.succeed(unit.code(), into.code(), Succession.Kind.MERGE, act);
            book.moveChildren(unit.code(), into.code(), act);
            statements.addAll(book.moveSubjects(unit.code(), into.code()));
        }
        statements.addAll(0, book.statements());
        statements.addAll(answers.statements(formation()));
        return statements;
    }

    /** The new unit's beginning, as figures are combined by it. */
    public Formation formation() {
        return new Formation(
                into.code(),
                act.on(),
                Succession.Kind.MERGE,
                codes.stream().sorted().toList());
    }

    private void alike(UnitBook book, List<Unit> units) {
        var before = act.on().minusDays(1);
        var page = book.page(into.code());
        var lists = units.stream().map(unit -> unit.listsOn(before)).distinct().toList();
        if (lists.size() == 1 && !lists.getFirst().isEmpty()) {
            lists.getFirst().forEach(page.putArray("regions")::add);
        }
        units.getFirst().ownAttributes().stream()
                .filter(name -> units.stream()
                                .map(unit -> unit.attribute(name, before))
                                .distinct()
                                .count()
                        == 1)
                .forEach(name -> units.getFirst()
                        .attribute(name, before)
                        .ifPresent(value -> book.hold(into.code(), name, value, act)));
        villages(units).forEach(village -> book.addVillage(into.code(), village));
    }

    /** A thôn 1 in each of them: these are told apart by the unit that they were in. */
    private List<Village> villages(List<Unit> units) {
        var all = units.stream().flatMap(unit -> unit.villages().stream()).toList();
        var codes = all.stream().map(Village::code).toList();
        var names = all.stream().map(Village::name).toList();
        return units.stream()
                .flatMap(unit -> unit.villages().stream()
                        .map(village -> new Village(
                                village.code() + (isRepeated(codes, village.code()) ? "-" + unit.code() : ""),
                                village.name()
                                        + (isRepeated(names, village.name())
                                                ? " ("
                                                        + unit.fullNameOn(
                                                                act.on().minusDays(1)) + ")"
                                                : ""))))
                .toList();
    }

    private static boolean isRepeated(List<String> all, String one) {
        return Collections.frequency(all, one) > 1;
    }
}
