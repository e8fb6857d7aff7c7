package vn.sontm.programme.check.text;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One statement of a target: the communes that attain or consolidate a criterion of one set, and the total reached.
 *
 * @param grade the set: BASIC for nông thôn mới, ADVANCED for nâng cao
 * @param name the criterion's name in this clause; the paragraph's when the clause gives none
 * @param total "09/20 xã"
 * @param everyone "100% các xã" instead of a total
 * @param maintained "duy trì", nobody new
 * @param from "từ 08 lên 09/20 xã"
 */
public record TargetClause(
        CriterionParagraph criterion,
        Grade grade,
        String name,
        Optional<Fraction> total,
        boolean everyone,
        boolean maintained,
        Optional<Integer> from,
        List<Part> parts,
        Span span) {
    public TargetClause {
        parts = List.copyOf(parts);
    }

    /** One list of the clause and what is asked of its communes. */
    public record Part(Aim aim, UnitList list) {}

    public Stream<UnitList> lists(Aim aim) {
        return parts.stream().filter(part -> part.aim() == aim).map(Part::list);
    }

    /** The announced number of communes of one aim; the list's length where no number is printed. */
    public int announced(Aim aim) {
        return lists(aim)
                .mapToInt(list -> list.count().orElse(list.mentions().size()))
                .sum();
    }

    /** This clause and the one that brings its total, as one. */
    TargetClause with(TargetClause next) {
        var all = Stream.concat(parts.stream(), next.parts.stream()).toList();
        var own = next.grade == Grade.NONE ? this : next;
        var whole = span.passage().span(span.from(), next.span.to());
        return new TargetClause(
                criterion, own.grade, own.name, next.total, next.everyone, false, next.from, all, whole);
    }

    public TargetClause withGrade(Grade other) {
        return new TargetClause(criterion, other, name, total, everyone, maintained, from, parts, span);
    }
}
