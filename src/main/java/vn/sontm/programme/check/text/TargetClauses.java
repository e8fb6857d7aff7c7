package vn.sontm.programme.check.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Reads the targets of a criterion's paragraph, clause by clause. */
final class TargetClauses {
    private static final Pattern EVERYONE = Pattern.compile("100 ?% (?:số |các |tổng số |trong tổng số )*xã(?!\\p{L})");
    private static final Pattern NAME =
            Pattern.compile("(?iu)tiêu chí (?:về |số \\d+ )?([^,;:()]{2,90}?) theo bộ tiêu chí");
    private static final Pattern SET = Pattern.compile(
            "(?iu)bộ tiêu chí(?: quốc gia)?(?: về)?(?: xã)? ((?:nông thôn mới|NTM)(?: nâng cao| kiểu mẫu)?)");
    private static final Pattern TOTAL =
            Pattern.compile("(?iu)(?:nâng|đưa|tăng|lên|tổng số|lũy kế)|bộ tiêu chí (?:xã )?(?:nông thôn mới|NTM)"
                    + "|xã (?:đạt|đạt chuẩn|hoàn thành)(?: tiêu chí|[,.;])");
    private static final Pattern FROM =
            Pattern.compile("(?iu)từ (\\d{1,3})(?:/\\d{1,3})?(?: xã)? (?:lên|thành|tăng lên) ");

    private final CriterionParagraph criterion;
    private final List<UnitList> lists;

    private TargetClauses(CriterionParagraph criterion, List<UnitList> lists) {
        this.criterion = criterion;
        this.lists = lists;
    }

    /** @param lists every list of the paragraph, in order */
    static List<TargetClause> of(CriterionParagraph criterion, List<UnitList> lists) {
        var reader = new TargetClauses(criterion, lists);
        return joined(criterion.matter().stream()
                .flatMap(matter -> pieces(matter).stream())
                .flatMap(piece -> reader.read(piece).stream())
                .toList());
    }

    /** "02 xã (…) đạt chuẩn; 01 xã (…) củng cố; nâng tổng số lên …": lists and total are one statement. */
    private static List<TargetClause> joined(List<TargetClause> clauses) {
        var joined = new ArrayList<TargetClause>();
        for (var clause : clauses) {
            var last = joined.isEmpty() ? Optional.<TargetClause>empty() : Optional.of(joined.getLast());
            var whole = last.filter(open -> goesOn(open, clause)).map(open -> open.with(clause));
            whole.ifPresent(ignored -> joined.removeLast());
            joined.add(whole.orElse(clause));
        }
        return joined;
    }

    private static boolean goesOn(TargetClause open, TargetClause next) {
        var sameSet = open.grade() == Grade.NONE || open.grade() == next.grade() || next.grade() == Grade.NONE;
        var adjacent = open.span().passage() == next.span().passage()
                && open.span().to() == next.span().from();
        var startsAnew = next.parts().stream().anyMatch(part -> part.aim() == Aim.ATTAIN)
                && open.parts().stream().anyMatch(part -> part.aim() == Aim.ATTAIN);
        return sameSet && adjacent && open.total().isEmpty() && !open.everyone() && !next.maintained() && !startsAnew;
    }

    /** Clauses cut once more after each total, and before each "100% các xã" but the first. */
    private static List<Span> pieces(Span matter) {
        var pieces = new ArrayList<Span>();
        for (var clause : Clauses.of(matter.passage())) {
            if (clause.to() > matter.from()) {
                cut(matter.passage().span(Math.max(clause.from(), matter.from()), clause.to()), pieces);
            }
        }
        return pieces;
    }

    private static void cut(Span clause, List<Span> pieces) {
        var cuts = new ArrayList<Integer>();
        totals(clause)
                .forEach(total ->
                        cuts.add(Math.min(clause.to(), tail(clause, total.full().to()))));
        EVERYONE.matcher(clause.passage().text())
                .region(clause.from(), clause.to())
                .results()
                .skip(1)
                .forEach(match -> cuts.add(match.start()));
        cuts.sort(Comparator.naturalOrder());
        var start = clause.from();
        for (var cut : cuts) {
            if (cut > start && clause.to() - cut > 15) {
                pieces.add(clause.passage().span(start, cut));
                start = cut;
            }
        }
        pieces.add(clause.passage().span(start, clause.to()));
    }

    /** A total that comes before its words ("19/20 xã đạt chuẩn tiêu chí … theo bộ tiêu chí …") keeps them. */
    private static int tail(Span clause, int from) {
        var text = clause.passage().text();
        var comma = text.indexOf(',', from);
        var words = text.substring(from, comma < 0 ? clause.to() : Math.min(comma, clause.to()));
        return words.startsWith(" đạt") || words.startsWith(" xã") ? from + words.length() : from;
    }

    private static List<Fraction> totals(Span span) {
        return Fractions.of(span).stream()
                .filter(fraction -> fraction.noun().matches(Names.UNIT))
                .toList();
    }

    private Optional<TargetClause> read(Span piece) {
        var everyone = EVERYONE.matcher(piece.text()).find();
        var total = totals(piece).stream()
                .findFirst()
                .filter(fraction -> TOTAL.matcher(piece.text()).find());
        var parts = parts(piece, total.isPresent());
        var targeted = parts.stream().anyMatch(part -> part.aim() != Aim.OTHER);
        if (total.isEmpty()
                && !targeted
                && !(everyone && SET.matcher(piece.text()).find())) {
            return Optional.empty();
        }
        var maintained = !targeted && piece.text().matches("(?iu).*duy trì.*");
        return Optional.of(new TargetClause(
                criterion,
                grade(piece.text()),
                name(piece.text()),
                total,
                everyone && total.isEmpty(),
                maintained,
                from(piece),
                parts,
                piece));
    }

    /** A list without a verb of its own is who raises the total, but only where no other list says so. */
    private List<TargetClause.Part> parts(Span piece, boolean raised) {
        var clear = parts(piece, list -> Aims.of(list, piece, false));
        return clear.stream().anyMatch(part -> part.aim() == Aim.ATTAIN || part.aim() == Aim.CONSOLIDATE)
                ? clear
                : parts(piece, list -> Aims.of(list, piece, raised));
    }

    private List<TargetClause.Part> parts(Span piece, Function<UnitList, Aim> aim) {
        return lists.stream()
                .filter(list -> list.passage() == piece.passage()
                        && piece.covers(list.head().to() - 1))
                .filter(list -> !list.raising())
                .map(list -> new TargetClause.Part(aim.apply(list), list))
                .toList();
    }

    /** NONE while the clause does not say; whoever knows the populations settles it. */
    private static Grade grade(String text) {
        var set = SET.matcher(text);
        return set.find()
                ? Grade.first(set.group(1)).orElse(Grade.NONE)
                : Grade.last(text).orElse(Grade.NONE);
    }

    private String name(String text) {
        var name = NAME.matcher(text);
        return name.find() ? name.group(1).replaceFirst("(?iu).*tiêu chí ", "") : criterion.name();
    }

    private static Optional<Integer> from(Span piece) {
        var matcher = FROM.matcher(piece.text());
        return matcher.find() ? Optional.of(Integer.valueOf(matcher.group(1))) : Optional.empty();
    }
}
