package vn.sontm.ledger;

import java.util.Comparator;

/**
 * The name of one fact. {@code kind} says what sort of fact, {@code subject} whom it is about (a unit code, or
 * {@code unit/subject} for what lies inside a unit), {@code item} which one, {@code period} when; unused parts are empty.
 */
public record Register(String kind, String subject, String item, String period) implements Comparable<Register> {
    private static final Comparator<Register> ORDER = Comparator.comparing(Register::kind)
            .thenComparing(Register::subject)
            .thenComparing(Register::item)
            .thenComparing(Register::period);

    public Register {
        if (kind.isEmpty()) {
            throw new IllegalArgumentException("a register has a kind");
        }
    }

    /** The unit code that the subject belongs to: the part before the first slash. */
    public String unit() {
        return unitOf(subject);
    }

    /** The same of any subject. */
    public static String unitOf(String subject) {
        var slash = subject.indexOf('/');
        return slash < 0 ? subject : subject.substring(0, slash);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Register that
                && kind.equals(that.kind)
                && subject.equals(that.subject)
                && item.equals(that.item)
                && period.equals(that.period);
    }

    @Override
    public int hashCode() {
        return 31 * (31 * (31 * kind.hashCode() + subject.hashCode()) + item.hashCode()) + period.hashCode();
    }

    @Override
    public int compareTo(Register other) {
        return ORDER.compare(this, other);
    }
}
