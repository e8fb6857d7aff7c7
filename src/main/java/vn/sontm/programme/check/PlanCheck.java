package vn.sontm.programme.check;

import java.util.Comparator;
import java.util.List;
import vn.sontm.programme.check.text.PlanReading;
import vn.sontm.programme.check.text.SourceText;

/** Recomputes everything that a plan states and lists each contradiction, the gravest first. */
public final class PlanCheck {
    private PlanCheck() {}

    /** Checks a plan's text as it stands in a plain text file. */
    public static List<Finding> check(String plain) {
        return text(PlanReading.of(SourceText.read(plain)));
    }

    private static List<Finding> text(PlanReading reading) {
        return TextRules.ALL.stream()
                .flatMap(rule -> rule.check(reading))
                .sorted(Comparator.comparing(Finding::severity))
                .toList();
    }
}
