package vn.sontm.programme.check;

import java.util.List;

/**
 * One contradiction, slip or gap of a plan.
 *
 * @param code stable, "PC-PERCENT"
 * @param place section and line ("II.1.2.1, dòng 138"), or the place in the plan's data
 * @param quote the printed words
 * @param printed the figure, date or name that is printed
 * @param computed what it should be; may be empty where nothing can be computed
 * @param message one or two Vietnamese sentences that need nothing else to be understood, the suggestion included
 * @param suggestion the suggested reading alone
 * @param within what this one sums up because all of it has the same cause; mostly nothing
 */
public record Finding(
        String code,
        Severity severity,
        String place,
        String quote,
        String printed,
        String computed,
        String message,
        String suggestion,
        List<Finding> within) {
    public Finding {
        within = List.copyOf(within);
    }

    /** With what it sums up. */
    Finding holding(List<Finding> found) {
        return new Finding(code, severity, place, quote, printed, computed, message, suggestion, found);
    }
}
