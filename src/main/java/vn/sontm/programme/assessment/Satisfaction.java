package vn.sontm.programme.assessment;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import vn.sontm.ledger.Register;
import vn.sontm.programme.register.RegisterKind;
import vn.sontm.programme.register.Registers;

/**
 * The survey of residents' satisfaction of one unit and year, as facts: how many households there are, how many gave an
 * answer, and of those the share that is satisfied with each criterion of a set.
 *
 * @param shares percentages by the criterion's number
 */
public record Satisfaction(
        Optional<BigDecimal> households, Optional<BigDecimal> answers, Map<Integer, BigDecimal> shares) {
    /** Names of the facts; that of a criterion follows {@link #fact}. */
    public static final String HOUSEHOLDS = "hai-long/so-ho";

    public static final String ANSWERS = "hai-long/so-phieu";
    private static final int PERCENT = 100;

    public Satisfaction {
        shares = Map.copyOf(shares);
    }

    /** The fact that holds the percentage for one criterion. */
    public static String fact(String set, int criterion) {
        return "hai-long/" + set + "/" + criterion;
    }

    /** Where a fact of the survey stands. */
    public static Register register(String unit, String name, int year) {
        return new Register(RegisterKind.FACT.code(), unit, name, Integer.toString(year));
    }

    /** @param criteria numbers of those of the set that the survey asks about */
    public static Satisfaction of(
            Registers registers, String unit, String set, Collection<Integer> criteria, int year) {
        var shares = new TreeMap<Integer, BigDecimal>();
        for (var number : criteria) {
            figure(registers, unit, fact(set, number), year).ifPresent(share -> shares.put(number, share));
        }
        return new Satisfaction(
                figure(registers, unit, HOUSEHOLDS, year), figure(registers, unit, ANSWERS, year), shares);
    }

    /** How many of the households answered, in percent with one decimal. */
    public Optional<BigDecimal> asked() {
        return households
                .filter(all -> all.signum() > 0)
                .flatMap(all -> answers.map(
                        given -> given.multiply(BigDecimal.valueOf(PERCENT)).divide(all, 1, RoundingMode.HALF_UP)));
    }

    private static Optional<BigDecimal> figure(Registers registers, String unit, String name, int year) {
        return registers
                .find(register(unit, name, year))
                .flatMap(entry -> Reading.decimal(entry.content().path("value")));
    }
}
