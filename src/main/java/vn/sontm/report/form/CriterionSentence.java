package vn.sontm.report.form;

import java.util.ArrayList;
import java.util.List;
import vn.sontm.programme.assessment.CriterionTotal;

/**
 * One criterion in a sentence, in the manner of the plan: who attained it, who consolidated it, how many that makes of how
 * many, and how that compares with the plan. Built from the section's phrases, so that it is right for nobody, one and many.
 *
 * @param text the section's phrases
 */
record CriterionSentence(SectionText text, Tally tally) {
    private static final int MOST_NAMED = 8;

    String sentence() {
        var total = tally.total();
        var parts = new ArrayList<String>();
        parts.add(result());
        parts.add(sum());
        return filled().with("number", total.number())
                .with(
                        "result",
                        String.join(
                                ", ",
                                parts.stream().filter(part -> !part.isEmpty()).toList()))
                .with("concluded", concluded())
                .with("target", target())
                .with("pending", named("pending", tally.pending()))
                .with("noData", named(withoutFigures(), tally.withoutFigures()))
                .text("criterion");
    }

    private String result() {
        var changes = changes();
        if (!changes.isEmpty()) {
            return String.join(", ", changes);
        }
        var total = tally.total();
        if (total.count() == 0) {
            return filled().text("nobody");
        }
        if (!tally.comparable()) {
            return filled().text("some");
        }
        return filled().text(total.count() == total.of() ? "everybody" : "nobodyNew");
    }

    /** What changed since the year began; the first change names the criterion. */
    private List<String> changes() {
        var changes = new ArrayList<String>();
        if (tally.comparable()) {
            add(changes, "gained", "gained", tally.gained());
            add(changes, "consolidatedOnly", "consolidated", tally.consolidated());
            add(changes, "lostOnly", "lost", tally.lost());
        }
        return changes;
    }

    private void add(List<String> changes, String first, String next, List<String> names) {
        if (!names.isEmpty()) {
            changes.add(named(changes.isEmpty() ? first : next, names));
        }
    }

    /** Nothing where the result says it already. */
    private String sum() {
        var total = tally.total();
        var changed = !changes().isEmpty();
        if (!changed && (total.count() == 0 || total.count() == total.of() || !tally.comparable())) {
            return total.count() == 0 ? "" : filled().text("share");
        }
        var phrase = total.count() > tally.start() ? "raised" : total.count() < tally.start() ? "lowered" : "kept";
        return filled().text(phrase);
    }

    private String concluded() {
        var total = tally.total();
        if (total.count() == 0) {
            return "";
        }
        return total.concluded() == 0
                ? filled().text("concludedNone")
                : filled().with("count", Figures.counted(total.concluded())).text("concluded");
    }

    private String target() {
        var total = tally.total();
        if (total.target().isEmpty()) {
            return filled().text("noTarget");
        }
        var missing = total.gap().getAsInt();
        var phrase = missing > 0 ? "targetMissed" : missing == 0 ? "targetReached" : "targetPassed";
        return filled().with("target", total.target().getAsInt())
                .with("count", Figures.counted(Math.abs(missing)))
                .text(phrase);
    }

    /** A long list of names would say no more than its length. */
    private String withoutFigures() {
        var count = tally.withoutFigures().size();
        if (count == tally.total().of()) {
            return "noDataAll";
        }
        return count > MOST_NAMED ? "noDataMany" : "noData";
    }

    /** A phrase with a count and names; nothing where there are none. */
    private String named(String phrase, List<String> names) {
        return names.isEmpty()
                ? ""
                : filled().with("count", Figures.counted(names.size()))
                        .with("list", String.join(", ", names))
                        .text(phrase);
    }

    private SectionText filled() {
        CriterionTotal total = tally.total();
        return text.with("criterionName", total.name())
                .with("met", total.count())
                .with("of", total.of())
                .with("percent", Figures.roundPercent(total.percent()));
    }
}
