package vn.sontm.programme.reform;

import java.util.ArrayList;
import java.util.List;
import vn.sontm.programme.register.Statement;
import vn.sontm.programme.unit.Formation;
import vn.sontm.programme.unit.Succession;
import vn.sontm.programme.unit.Unit;

/**
 * tách: parts of a unit become units of their own.
 *
 * @param keepsCode whether what is left goes on under the old code
 * @param shares which thôn, residential areas and gardens come to which part
 * @param answers which figures every part keeps until it has its own
 */
public record Split(String code, List<NewUnit> parts, boolean keepsCode, SplitShares shares, Answers answers, Act act)
        implements Reform {
    public Split {
        parts = List.copyOf(parts);
    }

    @Override
    public List<String> ending() {
        return keepsCode ? List.of() : List.of(code);
    }

    @Override
    public List<Statement> statements(UnitBook book) {
        var unit = book.standing(code, act);
        var name = unit.fullNameOn(act.on());
        if (parts.isEmpty() || parts.size() == 1 && !keepsCode) {
            throw UnitBook.invalid("parts", name, act.on());
        }
        if (!book.units().children(code, act.on()).isEmpty()) {
            throw UnitBook.invalid("children", name, act.on());
        }
        for (var part : parts) {
            var page = book.begin(part, act);
            var lists = unit.listsOn(act.on().minusDays(1));
            if (!lists.isEmpty()) {
                lists.forEach(page.putArray("regions")::add);
            }
            unit.ownAttributes()
                    .forEach(attribute -> unit.attribute(attribute, act.on())
                            .ifPresent(value -> book.hold(part.code(), attribute, value, act)));
            book.succeed(code, part.code(), Succession.Kind.SPLIT, act);
        }
        if (keepsCode) {
            book.succeed(code, code, Succession.Kind.SPLIT, act);
        } else {
            book.end(code, act);
        }
        shareVillages(book, unit);
        var places = sharePlaces(book, name);
        var statements = new ArrayList<>(book.statements());
        statements.addAll(places);
        formations().forEach(formation -> statements.addAll(answers.statements(formation)));
        return statements;
    }

    /** What stays with the old code needs no move; nothing may stay with a code that ends. */
    private List<Statement> sharePlaces(UnitBook book, String name) {
        var moved = new ArrayList<Statement>();
        for (var place : book.subjects().staying(code)) {
            var part = shares.places().getOrDefault(place.code(), code);
            if (!part.equals(code)) {
                moved.add(book.moveSubject(place, begun(part)));
            } else if (!keepsCode) {
                throw UnitBook.invalid("places", name, act.on());
            }
        }
        return moved;
    }

    private void shareVillages(UnitBook book, Unit unit) {
        for (var village : unit.villages()) {
            var part = shares.villages().getOrDefault(village.code(), code);
            if (!part.equals(code)) {
                book.addVillage(begun(part), village);
                if (keepsCode) {
                    book.dropVillage(code, village);
                }
            } else if (!keepsCode) {
                throw UnitBook.invalid("places", unit.fullNameOn(act.on()), act.on());
            }
        }
    }

    private String begun(String part) {
        if (parts.stream().noneMatch(known -> known.code().equals(part))) {
            throw UnitBook.invalid("part", part, act.on());
        }
        return part;
    }

    /** The beginning of each part. */
    public List<Formation> formations() {
        var codes = new ArrayList<>(parts.stream().map(NewUnit::code).toList());
        if (keepsCode) {
            codes.add(code);
        }
        return codes.stream()
                .map(part -> new Formation(part, act.on(), Succession.Kind.SPLIT, List.of(code)))
                .toList();
    }
}
