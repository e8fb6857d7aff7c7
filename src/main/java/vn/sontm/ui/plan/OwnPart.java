package vn.sontm.ui.plan;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import vn.sontm.base.Messages;
import vn.sontm.base.VietnameseNumbers;
import vn.sontm.ledger.Register;
import vn.sontm.programme.register.Recorded;
import vn.sontm.programme.register.RegisterKind;
import vn.sontm.ui.common.Desk;
import vn.sontm.ui.common.Section;
import vn.sontm.ui.common.Snapshot;
import vn.sontm.ui.records.RecordEditor;
import vn.sontm.ui.records.RecordField;
import vn.sontm.ui.records.RecordField.Type;
import vn.sontm.ui.records.RecordList;

/** The unit's own plan of the year: its works, and the number and days that it goes out under. */
final class OwnPart implements Section {
    private static final RecordField TITLE = RecordField.of("title", "plan.own.task", Type.LINE);
    private static final RecordField PERSON = RecordField.of("person", "plan.own.person", Type.LINE);
    private static final RecordField START = RecordField.of("start", "plan.own.start", Type.DAY);
    private static final RecordField FINISH = RecordField.of("deadline", "plan.own.finish", Type.DAY);
    private static final RecordField NOTE = RecordField.of("note", "plan.note", Type.AREA);

    private final Desk desk;
    private final RecordEditor head;
    private final RecordList works;
    private final VBox view;
    private Optional<Register> shown = Optional.empty();

    OwnPart(Desk desk) {
        this.desk = desk;
        head = new RecordEditor(
                        desk,
                        RegisterKind.OWN_PLAN,
                        List.of(
                                RecordField.of("number", "plan.own.number", Type.LINE),
                                RecordField.of("issued", "plan.own.issued", Type.DAY),
                                RecordField.of("sent", "plan.own.sent", Type.DAY)))
                .inLine();
        works = new RecordList(
                        desk,
                        RegisterKind.OWN_TASK,
                        "plan.own.",
                        Optional.empty(),
                        List.of(TITLE, PERSON, START, FINISH, NOTE))
                .column("plan.own.task", 220, Recorded::text)
                .column("plan.own.person", 140, RecordList.shown(PERSON))
                .day("plan.own.start", 100, RecordList.shown(START))
                .day("plan.own.finish", 110, OwnPart::finish);
        view = new VBox(12, head.view(), works.view());
        VBox.setVgrow(works.view(), Priority.ALWAYS);
        view.getStyleClass().add("tab-page");
    }

    /** What a file recorded may call the day otherwise. */
    private static String finish(JsonNode content) {
        var typed = RecordList.shown(FINISH).apply(content);
        return typed.isEmpty()
                ? Recorded.day(content.path("finish"))
                        .map(VietnameseNumbers::format)
                        .orElse("")
                : typed;
    }

    @Override
    public String id() {
        return "own";
    }

    @Override
    public Node view() {
        return view;
    }

    @Override
    public void refresh() {
        works.refresh();
        desk.session().read(OwnPart::register, this::show);
    }

    private static Register register(Snapshot snapshot) {
        return new Register(
                RegisterKind.OWN_PLAN.code(),
                snapshot.identity().unit(),
                Integer.toString(snapshot.period().year()),
                "");
    }

    /** The fields stay where they are while the year is the same: somebody may be typing in them. */
    private void show(Register register) {
        if (shown.equals(Optional.of(register))) {
            head.fill();
        } else {
            shown = Optional.of(register);
            head.show(Messages.text("plan.own.head", register.item()), shown, Optional.empty());
        }
    }
}
