package vn.sontm.ui.activities;

import java.util.List;
import java.util.Optional;
import vn.sontm.programme.calendar.Period;
import vn.sontm.programme.register.RegisterKind;
import vn.sontm.ui.common.Desk;
import vn.sontm.ui.common.Section;
import vn.sontm.ui.records.RecordField;
import vn.sontm.ui.records.RecordField.Type;
import vn.sontm.ui.records.RecordList;
import vn.sontm.ui.records.RecordSection;

/** What is difficult, and what the unit proposes, month by month. */
final class DifficultiesPart {
    private static final RecordField DIFFICULTY = RecordField.of("text", "activities.difficulty", Type.AREA);
    private static final RecordField SORT =
            RecordField.choice("kind", "activities.sort", "activities.sort.", "problem", "proposal");

    private DifficultiesPart() {}

    static Section of(Desk desk) {
        var list = new RecordList(
                        desk,
                        RegisterKind.DIFFICULTY,
                        "activities.difficulties.",
                        Optional.of(Period.Kind.MONTH),
                        List.of(DIFFICULTY, SORT))
                .column("activities.sort", 130, RecordList.shown(SORT))
                .column("activities.difficulty", 420, RecordList.shown(DIFFICULTY));
        return new RecordSection("difficulties", list);
    }
}
