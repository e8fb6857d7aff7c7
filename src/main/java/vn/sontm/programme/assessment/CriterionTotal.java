package vn.sontm.programme.assessment;

import java.math.BigDecimal;
import java.util.OptionalInt;

/**
 * Communes of a set's population that meet one criterion.
 *
 * @param count communes that meet it, officially: starting state counts until this year's figures replace it
 * @param concluded how many of all conclusions "met" are among them ("trong đó n xã đã thẩm tra")
 * @param of size of the population
 * @param percent count of {@code of}, one decimal
 * @param low communes certainly meeting it: those without data count as not meeting
 * @param high communes possibly meeting it: those without data or starting state count as meeting
 * @param target the plan's count for the year; empty where the plan states none
 */
public record CriterionTotal(
        String set,
        int number,
        String name,
        int count,
        int concluded,
        int of,
        BigDecimal percent,
        int low,
        int high,
        OptionalInt target) {
    /** The same with another target. */
    public CriterionTotal aiming(OptionalInt wanted) {
        return new CriterionTotal(set, number, name, count, concluded, of, percent, low, high, wanted);
    }

    /** Target less count; zero or less means reached. Empty without a target. */
    public OptionalInt gap() {
        return target.isPresent() ? OptionalInt.of(target.getAsInt() - count) : OptionalInt.empty();
    }
}
