package vn.sontm.ui.activities;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import vn.sontm.programme.register.Recorded;
import vn.sontm.programme.register.RegisterKind;
import vn.sontm.ui.common.Desk;
import vn.sontm.ui.common.Parts;
import vn.sontm.ui.common.Section;
import vn.sontm.ui.records.RecordField;
import vn.sontm.ui.records.RecordField.Type;
import vn.sontm.ui.records.RecordList;

/** What was done, counted by kind and against the plan. */
public final class DonePart implements Section {
    static final RecordField KIND =
            kinds("meeting", "briefing", "propaganda", "training", "inspection", "contribution", "product", "other");
    private static final RecordField KIND_OF_OFFICE = kinds("meeting", "briefing", "propaganda", "training", "other");
    private static final RecordField TITLE = RecordField.of("title", "activities.title", Type.LINE);
    private static final RecordField DATE = RecordField.of("date", "activities.date", Type.DAY);
    private static final RecordField PARTICIPANTS =
            RecordField.of("participants", "activities.participants", Type.COUNT);
    private static final RecordField AGENCY = RecordField.of("agency", "activities.agency", Type.LINE);
    private static final RecordField MONEY = RecordField.of("amount", "activities.amount", Type.MONEY);
    private static final RecordField LABOUR = RecordField.of("labourDays", "activities.labour", Type.COUNT);
    private static final RecordField LAND = RecordField.of("land", "activities.land", Type.COUNT);
    private static final RecordField NOTE = RecordField.of("note", "activities.note", Type.AREA);

    private final Desk desk;
    private final RecordList list;
    private final Label counts = Parts.wrapped("", "muted");
    private final VBox view;

    private DonePart(Desk desk, RecordField kind, List<RecordField> fields) {
        this.desk = desk;
        list = new RecordList(desk, RegisterKind.ACTIVITY, "activities.done.", Optional.empty(), fields)
                .day("activities.date", 90, RecordList.shown(DATE))
                .column("activities.kind", 130, RecordList.shown(kind))
                .column("activities.title", 320, Recorded::text)
                .figure("activities.participants", 90, RecordList.shown(PARTICIPANTS));
        view = Parts.tabPage(list.view(), counts, list.view());
    }

    static DonePart of(Desk desk) {
        return new DonePart(desk, KIND, List.of(TITLE, KIND, DATE, PARTICIPANTS, AGENCY, MONEY, LABOUR, LAND, NOTE));
    }

    /** Of an office: nobody gives it anything, and its inspections have a list of their own. */
    public static DonePart ofOffice(Desk desk) {
        return new DonePart(desk, KIND_OF_OFFICE, List.of(TITLE, KIND_OF_OFFICE, DATE, PARTICIPANTS, AGENCY, NOTE));
    }

    private static RecordField kinds(String... codes) {
        return RecordField.choice("kind", "activities.kind", "activities.kind.", codes);
    }

    @Override
    public String id() {
        return "done";
    }

    @Override
    public Node view() {
        return view;
    }

    @Override
    public void refresh() {
        list.refresh();
        desk.session().read(ActivityCounts::of, found -> counts.setText(found.sentence()));
    }
}
