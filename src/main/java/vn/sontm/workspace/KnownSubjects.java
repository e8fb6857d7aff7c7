package vn.sontm.workspace;

import vn.sontm.base.ErrorCode;
import vn.sontm.programme.register.Registers;
import vn.sontm.programme.unit.Subjects;
import vn.sontm.programme.unit.Units;

/** The units and the subjects inside them that registers may be about. */
final class KnownSubjects {
    private final Units units;
    private final Subjects subjects;

    KnownSubjects(Registers registers) {
        units = Units.from(registers);
        subjects = Subjects.from(registers);
    }

    /** Refuses with {@link ErrorCode#UNIT_UNKNOWN} or {@link ErrorCode#SUBJECT_UNKNOWN}. */
    void check(String subject) {
        if (subject.contains("/")) {
            subjects.get(subject);
        } else {
            units.get(subject);
        }
    }
}
