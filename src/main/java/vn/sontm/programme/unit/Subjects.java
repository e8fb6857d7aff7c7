package vn.sontm.programme.unit;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import vn.sontm.base.ErrorCode;
import vn.sontm.base.Refusal;
import vn.sontm.programme.register.RegisterKind;
import vn.sontm.programme.register.Registers;

/** The residential areas, gardens and the like inside units, in the order of their codes. */
public record Subjects(List<Subject> all) {
    public Subjects {
        all = List.copyOf(all);
    }

    public static Subjects from(Registers registers) {
        return new Subjects(registers.all(RegisterKind.SUBJECT).stream()
                .map(entry -> Subject.read(entry.register().subject(), entry.content()))
                .toList());
    }

    public Optional<Subject> find(String code) {
        return all.stream().filter(subject -> subject.code().equals(code)).findFirst();
    }

    /** Refuses with {@link ErrorCode#SUBJECT_UNKNOWN}. */
    public Subject get(String code) {
        return find(code).orElseThrow(() -> new Refusal(ErrorCode.SUBJECT_UNKNOWN, code));
    }

    /** The code of a place, then those that it had before, the latest first. */
    public List<String> codes(String code) {
        var codes = new LinkedHashSet<>(List.of(code));
        for (var was = was(code); was.filter(codes::add).isPresent(); was = was(codes.getLast())) {}
        return List.copyOf(codes);
    }

    private Optional<String> was(String code) {
        return find(code).flatMap(Subject::was);
    }

    /** What a place became when it came into another unit. */
    Optional<Subject> movedFrom(String code) {
        return all.stream()
                .filter(subject -> subject.was().filter(code::equals).isPresent())
                .findFirst();
    }

    /** Whether it lies in another unit by now, or will. */
    public boolean hasMoved(String code) {
        return movedFrom(code).isPresent();
    }

    public List<Subject> ofUnit(String unit) {
        return all.stream().filter(subject -> subject.unit().equals(unit)).toList();
    }

    public List<Subject> ofKind(String unit, String kind) {
        return ofUnit(unit).stream()
                .filter(subject -> subject.kind().equals(kind))
                .toList();
    }
}
