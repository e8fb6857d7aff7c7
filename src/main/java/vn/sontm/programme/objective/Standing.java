package vn.sontm.programme.objective;

import vn.sontm.programme.assessment.SubjectStatus;

/**
 * How a unit or subject stands under the set that measures an objective.
 *
 * @param subject a unit code, or unit/subject
 * @param met criteria that it meets, out of {@code required}
 */
public record Standing(String subject, String name, long met, long required) implements Reached {
    static Standing of(SubjectStatus subject) {
        return new Standing(subject.subject(), subject.name(), subject.met(), subject.required());
    }
}
