package vn.sontm.programme.reform;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import vn.sontm.ledger.Content;
import vn.sontm.ledger.Register;
import vn.sontm.programme.register.RegisterKind;
import vn.sontm.programme.register.Statement;
import vn.sontm.programme.unit.Succession;
import vn.sontm.programme.unit.Unit;

/**
 * Takes back the last decision by which a unit ended or was split: the units before stand again, those that came out of it
 * are gone. Refused once one of these has said anything itself or has been decided upon in turn.
 */
public record Undo(String code, String reason) implements Reform {
    @Override
    public List<String> ending() {
        return List.of();
    }

    @Override
    public List<Statement> statements(UnitBook book) {
        var unit = book.units().get(code);
        var last = unit.successors().stream().map(Succession::on).max(Comparator.naturalOrder());
        if (last.isEmpty()) {
            revive(book, unit);
            return book.statements();
        }
        var begun = unit.successors().stream()
                .filter(next -> next.on().equals(last.get()))
                .map(Succession::unit)
                .filter(next -> !next.equals(code))
                .toList();
        var removals = new ArrayList<Statement>();
        for (var next : begun) {
            removals.addAll(remove(book, next));
            giveBack(book, unit, next);
            before(book, next, last.get()).forEach(old -> restore(book, old, next, last.get()));
        }
        restore(book, unit, code, last.get());
        var statements = new ArrayList<>(book.statements());
        statements.addAll(removals);
        return statements;
    }

    private void revive(UnitBook book, Unit unit) {
        var until = unit.span().until();
        if (until.isEmpty()) {
            throw UnitBook.invalid("stands", unit.name(), LocalDate.EPOCH);
        }
        book.page(code).remove(List.of("until", "ended"));
        dropParents(book, unit.parent().orElse(""), until.get().plusDays(1));
    }

    /** All that named the unit as what they became on the day. */
    private static List<Unit> before(UnitBook book, String next, LocalDate on) {
        return book.units().all().stream()
                .filter(unit -> unit.successors().stream()
                        .anyMatch(
                                known -> known.unit().equals(next) && known.on().equals(on)))
                .toList();
    }

    private List<Statement> remove(UnitBook book, String next) {
        var unit = book.units().get(next);
        if (!unit.successors().isEmpty() || book.hasWords(next)) {
            throw UnitBook.invalid("later", unit.name(), unit.span().from().orElse(LocalDate.EPOCH));
        }
        var gone = Content.removal(reason);
        var subjects = book.subjects().ofUnit(next).stream()
                .map(subject -> new Register(RegisterKind.SUBJECT.code(), subject.code(), "", ""));
        return Stream.concat(Stream.of(new Register(RegisterKind.UNIT.code(), next, "", "")), subjects)
                .map(register -> new Statement(register, gone))
                .toList();
    }

    /** A thôn that came to a part of a split is with the rest again. */
    private static void giveBack(UnitBook book, Unit unit, String next) {
        if (unit.span().until().isEmpty()) {
            book.units().get(next).villages().stream()
                    .filter(village -> !unit.villages().contains(village))
                    .forEach(village -> book.addVillage(unit.code(), village));
        }
    }

    private static void restore(UnitBook book, Unit unit, String next, LocalDate on) {
        var page = book.page(unit.code());
        var successors = page.withArray("successors");
        var kept = StreamSupport.stream(successors.spliterator(), false)
                .filter(json -> !(json.path("unit").asText().equals(next)
                        && json.path("on").asText().equals(on.toString())))
                .toList();
        successors.removeAll();
        kept.forEach((JsonNode json) -> successors.add(json));
        if (kept.isEmpty()) {
            page.remove("successors");
        }
        if (page.path("until").asText().equals(on.minusDays(1).toString())) {
            page.remove("until");
        }
        dropParents(book, next, on);
    }

    /** What was below comes back. */
    private static void dropParents(UnitBook book, String parent, LocalDate on) {
        for (var unit : book.units().all()) {
            unit.attributes().stream()
                    .filter(attribute -> attribute.name().equals("parent")
                            && attribute.value().equals(parent)
                            && attribute.span().from().filter(on::equals).isPresent())
                    .forEach(attribute -> Drop.remove(book.page(unit.code()).withArray("attributes"), attribute));
        }
    }
}
