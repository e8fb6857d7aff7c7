package vn.sontm.ui.today;

import java.util.List;
import java.util.stream.Stream;
import vn.sontm.base.Messages;
import vn.sontm.programme.assessment.CriterionStatus;
import vn.sontm.programme.assessment.OfficeStatus;
import vn.sontm.programme.assessment.SubjectStatus;
import vn.sontm.programme.assessment.UnitStatus;

/** One criterion of one subject. */
record Place(String set, UnitStatus unit, SubjectStatus subject, CriterionStatus criterion) {
    /** Every one that counts under a set, unit by unit. */
    static List<Place> of(OfficeStatus office, String set) {
        return office.units().stream().flatMap(unit -> ofUnit(unit, set)).toList();
    }

    private static Stream<Place> ofUnit(UnitStatus unit, String set) {
        return unit.sets().stream()
                .filter(status -> status.id().equals(set) && status.counted())
                .flatMap(status -> status.subjects().stream())
                .flatMap(subject ->
                        subject.criteria().stream().map(criterion -> new Place(set, unit, subject, criterion)));
    }

    /** "Cao Lâu · 5 Trường học". */
    String words() {
        return Messages.text("today.place", name(), Integer.toString(criterion.number()), criterion.name());
    }

    /** As the screens of a criterion name it. */
    String item() {
        return subject.subject() + "|" + set + "/" + criterion.number();
    }

    private String name() {
        return subject.subject().contains("/")
                ? Messages.text("agenda.subject", subject.name(), unit.name())
                : unit.name();
    }
}
