package vn.sontm.programme.assessment;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * One indicator of one subject as it stands at a period.
 *
 * @param code such as {@code 2.1}; a part of a composite has {@code 14.1#2}
 * @param kind percent, number, count, boolean or choice
 * @param value the figure in force; booleans are 1 and 0
 * @param valuePeriod the period that the figure was entered for; empty when there is none
 * @param previous the figure of the period before
 * @param requirement in plain words, such as "≥ 45 triệu đồng/người/năm" or "do tỉnh quy định"
 * @param bound the figure that the threshold names; empty where it names none or is unknown
 * @param gap in plain words, such as "còn thiếu 1,4 điểm %"; empty when met or unknown
 * @param confirmed whether the threshold is sourced, in the plan, or confirmed by the office
 * @param scorable whether a threshold is known, so that a figure alone can decide
 * @param yearly whether the figure belongs to a year
 * @param reason the reason of a declared verdict
 * @param origin in words, which units' figures the value was combined from; empty for one that was entered here
 * @param evidence how many pieces of evidence are linked
 * @param lacking how many of the papers that it asks for are missing or have expired
 * @param conflicting whether its register holds a conflict
 * @param parts the parts of a composite indicator
 */
public record IndicatorStatus(
        String code,
        String name,
        String kind,
        String unit,
        Verdict verdict,
        Basis basis,
        Optional<BigDecimal> value,
        String valuePeriod,
        Optional<BigDecimal> previous,
        String requirement,
        Optional<BigDecimal> bound,
        String gap,
        boolean confirmed,
        boolean scorable,
        boolean yearly,
        String reason,
        String note,
        String origin,
        int evidence,
        int lacking,
        boolean conflicting,
        List<IndicatorStatus> parts) {
    public IndicatorStatus {
        parts = List.copyOf(parts);
    }

    /** Some file proves it, and none of the papers that it asks for is missing. */
    public boolean isProven() {
        return evidence > 0 && lacking == 0;
    }

    IndicatorStatus lacking(int papers) {
        return new IndicatorStatus(
                code,
                name,
                kind,
                unit,
                verdict,
                basis,
                value,
                valuePeriod,
                previous,
                requirement,
                bound,
                gap,
                confirmed,
                scorable,
                yearly,
                reason,
                note,
                origin,
                evidence,
                papers,
                conflicting,
                parts);
    }
}
