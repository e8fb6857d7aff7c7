package vn.sontm.programme.catalogue;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * When a part of a composite applies, by a fact of the commune: {@code so_truong > 3}.
 *
 * @param fact name of the fact, as fact registers have it
 * @param text as the catalogue prints it
 */
public record Condition(String fact, Operator operator, BigDecimal limit, String text) {
    /** How the fact is compared. */
    public enum Operator {
        LESS("<"),
        AT_MOST("<="),
        EQUAL("="),
        AT_LEAST(">="),
        MORE(">");

        private final String sign;

        Operator(String sign) {
            this.sign = sign;
        }

        private static Operator of(String sign) {
            for (var operator : values()) {
                if (operator.sign.equals(sign)) {
                    return operator;
                }
            }
            return EQUAL;
        }
    }

    private static final Pattern SHAPE =
            Pattern.compile("\\s*([\\p{L}_][\\p{L}\\p{N}_]*)\\s*(<=|>=|==|=|<|>)\\s*(-?\\d{1,15}(?:\\.\\d{1,6})?)\\s*");

    /** Empty for anything that is not {@code fact sign number}. */
    static Optional<Condition> parse(String text) {
        var match = SHAPE.matcher(text);
        return match.matches()
                ? Optional.of(new Condition(
                        match.group(1), Operator.of(match.group(2)), new BigDecimal(match.group(3)), text.strip()))
                : Optional.empty();
    }

    public boolean holds(BigDecimal value) {
        var order = value.compareTo(limit);
        return switch (operator) {
            case LESS -> order < 0;
            case AT_MOST -> order <= 0;
            case EQUAL -> order == 0;
            case AT_LEAST -> order >= 0;
            case MORE -> order > 0;
        };
    }
}
