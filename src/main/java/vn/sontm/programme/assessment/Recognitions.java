package vn.sontm.programme.assessment;

import java.time.LocalDate;
import java.util.List;
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
        return all.stream()
                .filter(recognition -> recognition.set().equals(set))
                .filter(recognition -> recognition.date().filter(day::isBefore).isEmpty())
                .toList();
    }
}
