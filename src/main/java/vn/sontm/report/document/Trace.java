package vn.sontm.report.document;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.sontm.base.Messages;
import vn.sontm.base.VietnameseNumbers;
import vn.sontm.ledger.Register;

/**
 * What a figure is made of: other figures, facts of the ledger, or both.
 *
 * @param title what the figure is
 * @param how in words, how it comes about
 * @param result what it comes to; empty where it is no number
 * @param items other figures, each of which opens further
 * @param registers facts that it rests on itself
 * @param after what was handed in, where the figure counts what the unit wrote after it
 */
public record Trace(
        String title,
        String how,
        Optional<BigDecimal> result,
        List<Item> items,
        List<Register> registers,
        Optional<Register> after) {
    public Trace {
        items = List.copyOf(items);
        registers = List.copyOf(registers);
    }

    public Trace(String title, String how, Optional<BigDecimal> result, List<Item> items, List<Register> registers) {
        this(title, how, result, items, registers, Optional.empty());
    }

    /**
     * One of the figures that another is made of.
     *
     * @param value as it is written
     * @param adds what it adds; zero where it was looked at and does not count
     */
    public record Item(String name, String value, BigDecimal adds, Origin origin) {
        /** Something that is counted or is not. */
        public static Item counted(String name, String value, boolean counts, Origin origin) {
            return new Item(name, value, counts ? BigDecimal.ONE : BigDecimal.ZERO, origin);
        }

        public static Item of(String name, long value, Origin origin) {
            return new Item(name, Long.toString(value), BigDecimal.valueOf(value), origin);
        }

        /** Something that is taken away. */
        public static Item less(String name, long value, Origin origin) {
            return new Item(name, Long.toString(value), BigDecimal.valueOf(-value), origin);
        }

        /** One of several figures that stand beside each other and make no sum. */
        public static Item beside(String name, String value, Origin origin) {
            return new Item(name, value, BigDecimal.ZERO, origin);
        }

        public boolean counts() {
            return adds.signum() != 0;
        }
    }

    /** What only facts of the ledger say. */
    public static Trace of(String title, String how, Stream<Register> registers) {
        return new Trace(
                title, how, Optional.empty(), List.of(), registers.distinct().toList());
    }

    /** How many changes came after what was handed in. */
    public static Trace after(String title, Register submission, long count) {
        return new Trace(
                title,
                "",
                Optional.of(BigDecimal.valueOf(count)),
                List.of(),
                List.of(submission),
                Optional.of(submission));
    }

    /** Several figures that stand beside each other. */
    public static Trace several(String title, Stream<Item> items) {
        return new Trace(title, "", Optional.empty(), items.toList(), List.of());
    }

    /** What its items add up to. */
    public static Trace sum(String title, Stream<Item> items) {
        var all = items.toList();
        var sum = all.stream().map(Item::adds).reduce(BigDecimal.ZERO, BigDecimal::add);
        return new Trace(
                title,
                Messages.text("report.origin.sum", VietnameseNumbers.format(sum)),
                Optional.of(sum),
                all,
                List.of());
    }

    /** The mean of that sum over some, one decimal. */
    public Trace over(int count) {
        return divided("report.origin.mean", BigDecimal.ONE, count);
    }

    /** That sum as a share, in percent, one decimal. */
    public Trace shareOf(int count) {
        return divided("report.origin.share", BigDecimal.valueOf(100), count);
    }

    /** The same where paper says nothing below zero. */
    public Trace notNegative() {
        return new Trace(title, how, result.map(BigDecimal.ZERO::max), items, registers);
    }

    /** The same with other words on how it comes about. */
    public Trace told(String words) {
        return new Trace(title, words, result, items, registers, after);
    }

    /** The same figure, resting on these facts as well. */
    public Trace with(Stream<Register> more) {
        return new Trace(title, how, result, items, more.distinct().toList());
    }

    /** The same with the number that the facts say. */
    public Trace saying(long number) {
        return new Trace(title, how, Optional.of(BigDecimal.valueOf(number)), items, registers);
    }

    private Trace divided(String key, BigDecimal times, int count) {
        var sum = result.orElse(BigDecimal.ZERO);
        var divided = sum.multiply(times).divide(BigDecimal.valueOf(Math.max(1, count)), 1, RoundingMode.HALF_UP);
        return new Trace(
                title,
                Messages.text(key, VietnameseNumbers.format(sum), count, VietnameseNumbers.format(divided)),
                Optional.of(divided),
                items,
                registers);
    }
}
