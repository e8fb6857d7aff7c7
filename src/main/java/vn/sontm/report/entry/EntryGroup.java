package vn.sontm.report.entry;

import java.util.List;
import vn.sontm.programme.assessment.CriterionStatus;
import vn.sontm.programme.assessment.SetStatus;
import vn.sontm.programme.assessment.SubjectStatus;
import vn.sontm.programme.assessment.UnitStatus;

/**
 * The lines of one subject under one set, by criterion.
 *
 * @param set id of the set
 * @param subject a unit code, or unit/subject
 */
public record EntryGroup(String set, String setName, String subject, String subjectName, List<Block> blocks) {
    /** The lines of one criterion. */
    public record Block(int number, String name, List<EntryLine> lines) {
        public Block {
            lines = List.copyOf(lines);
        }
    }

    public EntryGroup {
        blocks = List.copyOf(blocks);
    }

    /** @param sets ids of the sets wanted, whatever they are; none wants every set that the unit reports on */
    public static List<EntryGroup> of(UnitStatus unit, List<String> sets) {
        return unit.sets().stream()
                .filter(set -> sets.isEmpty() || sets.contains(set.id()))
                .flatMap(set -> set.subjects().stream()
                        .filter(subject -> !sets.isEmpty() || set.reportedOn(subject))
                        .map(subject -> of(unit, set, subject)))
                .toList();
    }

    /** Whether the lines are about something inside the unit. */
    public boolean inside() {
        return subject.contains("/");
    }

    private static EntryGroup of(UnitStatus unit, SetStatus set, SubjectStatus subject) {
        return new EntryGroup(
                set.id(),
                set.name(),
                subject.subject(),
                subject.name(),
                subject.criteria().stream()
                        .map(criterion -> block(unit, criterion))
                        .toList());
    }

    private static Block block(UnitStatus unit, CriterionStatus criterion) {
        return new Block(criterion.number(), criterion.name(), EntryLine.all(criterion.indicators(), unit.period()));
    }
}
