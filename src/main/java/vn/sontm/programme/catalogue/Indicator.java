package vn.sontm.programme.catalogue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * One indicator of a criterion.
 *
 * @param code such as {@code 2.1}, unique in its set
 * @param parts of a composite; empty for a plain indicator
 * @param choiceGroup name of the group of which only some members must be met
 * @param formula where the threshold is a multiple of another's
 * @param applicableIf when the indicator applies at all, in prose: the officer declares that it does not
 * @param negative a watch rule: it holds when something goes wrong
 * @param delegated whether the province sets the threshold
 * @param validFrom first day of this wording; before it nothing scores by itself
 * @param documents papers that prove it, as far as a source names any
 * @param reviewRequired whether the office has yet to confirm the threshold
 */
public record Indicator(
        String code,
        Measure measure,
        List<Part> parts,
        Optional<String> choiceGroup,
        Optional<Formula> formula,
        Optional<String> applicableIf,
        boolean negative,
        boolean delegated,
        Optional<LocalDate> validFrom,
        List<RequiredDocument> documents,
        boolean reviewRequired) {
    public Indicator {
        parts = List.copyOf(parts);
        documents = List.copyOf(documents);
    }

    public String name() {
        return measure.name();
    }

    public String unit() {
        return measure.unit();
    }

    public Kind kind() {
        return measure.kind();
    }

    public boolean yearly() {
        return measure.yearly();
    }

    /** Whether figures are entered for its parts instead of for itself. */
    public boolean composite() {
        return !parts.isEmpty();
    }

    public Optional<Part> part(int number) {
        return parts.stream().filter(part -> part.number() == number).findFirst();
    }
}
