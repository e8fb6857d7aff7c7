package vn.sontm.ui.records;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import vn.sontm.base.Json;
import vn.sontm.base.Messages;
import vn.sontm.ledger.Register;
import vn.sontm.programme.calendar.Period;
import vn.sontm.programme.register.RegisterKind;
import vn.sontm.ui.common.AutoSave;
import vn.sontm.ui.common.Choices;
import vn.sontm.ui.common.Desk;
import vn.sontm.ui.common.Parts;
import vn.sontm.workspace.Records;
import vn.sontm.workspace.Workspace;

/**
 * The fields of one record, each saved when it is left. A new record is there from the first field on that says what it is
 * about; until then what is typed are drafts.
 */
public final class RecordEditor {
    private static final String NEW = "new";

    private final Desk desk;
    private final RegisterKind kind;
    private final List<RecordField> fields;
    private final VBox view = new VBox(10);
    private Pane rows = new VBox(10);
    private final Map<RecordField, AutoSave> saves = new LinkedHashMap<>();
    private final Map<RecordField, ComboBox<String>> choices = new LinkedHashMap<>();
    private final AtomicReference<Optional<Register>> register = new AtomicReference<>(Optional.empty());
    private volatile Optional<Period> period = Optional.empty();
    private boolean filling;

    public RecordEditor(Desk desk, RegisterKind kind, List<RecordField> fields) {
        this.desk = desk;
        this.kind = kind;
        this.fields = List.copyOf(fields);
        view.getStyleClass().addAll("side-pane", "padded");
    }

    public Region view() {
        return view;
    }

    /** Its fields stand beside each other, as far as there is room: a strip above a list instead of a pane beside it. */
    public RecordEditor inLine() {
        rows = new FlowPane(16, 8);
        return this;
    }

    /**
     * Shows a record, or the blank fields of a new one.
     *
     * @param whole for kinds whose registers have a period
     */
    public void show(String title, Optional<Register> which, Optional<Period> whole) {
        register.set(which);
        period = whole;
        saves.clear();
        choices.clear();
        view.getChildren().setAll(Parts.wrapped(title, "section-title"), rows);
        rows.getChildren().setAll(fields.stream().map(this::row).toList());
        fill();
    }

    /** Nothing to edit. */
    public void clear(String sentence) {
        saves.clear();
        choices.clear();
        view.getChildren().setAll(Parts.wrapped(sentence, "muted"));
    }

    /** The first field takes the keyboard. */
    public void focus() {
        view.lookupAll(".text-input").stream().findFirst().ifPresent(Node::requestFocus);
    }

    /** Shows again what the ledger says; what is being typed goes first. */
    public void fill() {
        var keys = new LinkedHashMap<RecordField, String>();
        fields.forEach(field -> keys.put(field, draftKey(field)));
        var which = register.get();
        desk.session()
                .read(
                        snapshot -> {
                            var drafts = new LinkedHashMap<RecordField, Optional<String>>();
                            keys.forEach((field, key) -> drafts.put(
                                    field, snapshot.workspace().drafts().find(key)));
                            return new Filled(which, content(snapshot.workspace(), which), drafts);
                        },
                        this::fill);
    }

    private record Filled(Optional<Register> which, ObjectNode content, Map<RecordField, Optional<String>> drafts) {}

    private void fill(Filled filled) {
        if (!filled.which().equals(register.get())) {
            return; // another record was chosen meanwhile
        }
        saves.forEach((field, save) -> save.show(
                FieldText.shown(field, filled.content()), filled.drafts().get(field)));
        filling = true;
        choices.forEach(
                (field, box) -> box.setValue(filled.content().path(field.name()).asText("")));
        filling = false;
    }

    private Node row(RecordField field) {
        var caption = Parts.wrapped(field.caption(), "muted");
        if (field.type() == RecordField.Type.CHOICE) {
            var box = Choices.of(field::words, field.choices().toArray(String[]::new));
            box.setId(field.name());
            box.setValue("");
            box.setAccessibleText(field.caption());
            box.setMaxWidth(Double.MAX_VALUE);
            box.valueProperty().subscribe((before, chosen) -> {
                if (!filling && chosen != null && !chosen.isEmpty()) {
                    desk.session().write(workspace -> save(workspace, field, chosen), done -> {});
                }
            });
            choices.put(field, box);
            return new VBox(2, caption, box);
        }
        TextInputControl input = field.type() == RecordField.Type.AREA ? Parts.area(3) : new TextField();
        input.setId(field.name());
        input.setAccessibleText(field.caption());
        if (field.type() == RecordField.Type.DAY) {
            input.setPromptText(Messages.text("records.day"));
        }
        var save =
                AutoSave.on(input, desk.session(), draftKey(field), (workspace, text) -> save(workspace, field, text));
        saves.put(field, save);
        return new VBox(2, caption, input, save.sentence());
    }

    private String draftKey(RecordField field) {
        var item = register.get()
                .map(known -> known.subject() + ":" + known.item())
                .orElse(NEW);
        return "record:" + kind.code() + ":" + item + ":" + field.name();
    }

    private synchronized boolean save(Workspace workspace, RecordField field, String text) {
        var which = register.get();
        var content = content(workspace, which);
        FieldText.put(field, content, text);
        var object = Json.object().put("kind", kind.code());
        which.ifPresent(known -> object.put("subject", known.subject()).put("item", known.item()));
        which.map(Register::period).filter(known -> !known.isEmpty()).ifPresent(known -> object.put("period", known));
        object.set("content", content);
        var changes = new Records(workspace).record(object, period);
        if (which.isEmpty() && !changes.isEmpty()) {
            register.set(Optional.of(changes.getFirst().register()));
        }
        return true;
    }

    private static ObjectNode content(Workspace workspace, Optional<Register> which) {
        return which.flatMap(workspace.registers()::find)
                .map(entry -> (ObjectNode) entry.content().deepCopy())
                .orElseGet(Json::object);
    }
}
