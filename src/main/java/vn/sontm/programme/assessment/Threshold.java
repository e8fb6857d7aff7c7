package vn.sontm.programme.assessment;

import java.math.BigDecimal;
import java.util.Optional;
import vn.sontm.programme.catalogue.Kind;
import vn.sontm.programme.catalogue.Level;
import vn.sontm.programme.catalogue.Measure;

/** What a figure must come to. */
public sealed interface Threshold {
    /** A threshold as such; {@link Avoided} turns one round. */
    sealed interface Plain extends Threshold {}

    Threshold UNKNOWN = new Unknown();

    /** {@link Verdict#MET} or {@link Verdict#NOT_MET}; {@link Verdict#NO_DATA} where no threshold is known. */
    Verdict judge(BigDecimal figure);

    /** The figure that it holds others against; empty where it holds them against none. */
    default Optional<BigDecimal> bound() {
        return switch (this) {
            case AtLeast least -> Optional.of(least.limit());
            case AtMost most -> Optional.of(most.limit());
            case Exactly exactly -> Optional.of(exactly.limit());
            case Achieved achieved -> Optional.empty();
            case Avoided avoided -> avoided.warned().bound();
            case Unknown unknown -> Optional.empty();
        };
    }

    /** Whether a figure alone can decide. */
    default boolean scores() {
        return true;
    }

    static Threshold of(Measure measure, Level level) {
        return level instanceof Level.Known known ? known(measure, known.value()) : UNKNOWN;
    }

    private static Threshold known(Measure measure, BigDecimal limit) {
        if (measure.kind() == Kind.BOOLEAN) {
            return limit.signum() > 0 ? new Achieved() : new Exactly(BigDecimal.ZERO);
        }
        return switch (measure.comparison()) {
            case GTE -> new AtLeast(limit);
            case LTE -> new AtMost(limit);
            case EQ -> new Exactly(limit);
            // a choice is achieved by any answer, a figure by reaching its limit
            case ACHIEVED -> measure.kind() == Kind.CHOICE ? new Achieved() : new AtLeast(limit);
        };
    }

    /** The figure or more. */
    record AtLeast(BigDecimal limit) implements Plain {
        @Override
        public Verdict judge(BigDecimal figure) {
            return Verdict.met(figure.compareTo(limit) >= 0);
        }
    }

    /** The figure or less. */
    record AtMost(BigDecimal limit) implements Plain {
        @Override
        public Verdict judge(BigDecimal figure) {
            return Verdict.met(figure.compareTo(limit) <= 0);
        }
    }

    /** The figure itself. */
    record Exactly(BigDecimal limit) implements Plain {
        @Override
        public Verdict judge(BigDecimal figure) {
            return Verdict.met(figure.compareTo(limit) == 0);
        }
    }

    /** Yes, or any answer of a choice. */
    record Achieved() implements Plain {
        @Override
        public Verdict judge(BigDecimal figure) {
            return Verdict.met(figure.signum() > 0);
        }
    }

    /** A watch rule: what the plain threshold describes must not come about. */
    record Avoided(Plain warned) implements Threshold {
        @Override
        public Verdict judge(BigDecimal figure) {
            return Verdict.met(warned.judge(figure) == Verdict.NOT_MET);
        }
    }

    /** No trustworthy value is known: nothing scores by itself. */
    record Unknown() implements Threshold {
        @Override
        public Verdict judge(BigDecimal figure) {
            return Verdict.NO_DATA;
        }

        @Override
        public boolean scores() {
            return false;
        }
    }
}
