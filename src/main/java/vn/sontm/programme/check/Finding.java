package vn.sontm.programme.check;

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
 */
public record Finding(
        String code,
        Severity severity,
        String place,
        String quote,
        String printed,
        String computed,
        String message,
        String suggestion) {}
