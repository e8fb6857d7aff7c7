package vn.sontm.programme.assessment;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import vn.sontm.programme.catalogue.CriteriaSets;
import vn.sontm.programme.register.RegisterKind;
import vn.sontm.programme.register.Registers;

/** All titles held by decision, apart from what subjects meet today. */
public record Recognitions(List<Recognition> all) {
    public Recognitions {
        all = List.copyOf(all);
    }

    public static Recognitions from(Registers registers) {
        return new Recognitions(registers.all(RegisterKind.RECOGNITION).stream()
                .map(Recognition::of)
                .toList());
    }

    /** @param subject unit or unit/subject */
    public List<Recognition> of(String subject) {
        return all.stream()
                .filter(recognition -> recognition.subject().equals(subject))
                .toList();
    }

    /** Who holds a title under a set on a day; a decision without a date counts since ever. */
    public List<Recognition> underSet(String set, LocalDate day) {
        return on(day, recognition -> recognition.set().equals(set));
    }

    /** Who holds a title of a level of sets on a day, under whichever set of the level. */
    public List<Recognition> ofLevel(String level, CriteriaSets sets, LocalDate day) {
        return on(
                day,
                recognition -> recognition.set().equals(level)
                        || sets.find(recognition.set())
                                .filter(set -> set.level().equals(level))
                                .isPresent());
    }

    private List<Recognition> on(LocalDate day, Predicate<Recognition> filter) {
        return all.stream()
                .filter(filter)
                .filter(recognition -> recognition.holdsOn(day))
                .toList();
    }
}
