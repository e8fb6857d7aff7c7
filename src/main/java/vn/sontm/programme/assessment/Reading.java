package vn.sontm.programme.assessment;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.sontm.programme.calendar.Period;

/**
 * A figure as somebody entered it, for the period it was entered for.
 *
 * @param origin in words, whose figures it was combined from; empty for one that was entered
 */
record Reading(BigDecimal value, Period period, String note, boolean conflicting, String origin) {
    private static final Pattern DECIMAL = Pattern.compile("-?\\d{1,15}(\\.\\d{1,6})?");

    /** A register of a value; empty where it holds no figure. */
    static Optional<Reading> of(Dated entry) {
        return decimal(entry.content().path("value"))
                .map(value -> new Reading(
                        value, entry.period(), entry.content().path("note").asText(), entry.conflicting(), ""));
    }

    boolean isCombined() {
        return !origin.isEmpty();
    }

    Reading withValue(BigDecimal other) {
        return new Reading(other, period, note, conflicting, origin);
    }

    /** A decimal string, an integer or yes and no, as registers hold figures; empty for anything else. */
    static Optional<BigDecimal> decimal(JsonNode json) {
        if (json.isBoolean()) {
            return Optional.of(json.booleanValue() ? BigDecimal.ONE : BigDecimal.ZERO);
        }
        return (json.isTextual() || json.isIntegralNumber())
                        && DECIMAL.matcher(json.asText()).matches()
                ? Optional.of(new BigDecimal(json.asText()))
                : Optional.empty();
    }
}
