package vn.sontm.ui.criteria;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import vn.sontm.base.Messages;
import vn.sontm.programme.assessment.Basis;
import vn.sontm.programme.assessment.FigureText;
import vn.sontm.ui.common.AutoSave;
import vn.sontm.ui.common.Parts;
import vn.sontm.ui.common.Session;
import vn.sontm.ui.common.Tips;
import vn.sontm.ui.common.VerdictMark;

/** The controls of one row; made once for a sheet, then only shown anew, so that nobody loses the place that they type in. */
final class RowView {
    private static final String CARRIED = "carried";

    private final RowActs acts;
    private final Label number;
    private final Label name;
    private final Label requirement = Parts.wrapped("", "caption-cell");
    private final Label before = Parts.label("", "muted");
    private final Button verdict;
    private final Label beneath = Parts.wrapped("", "caption");
    private final Button evidence;
    private final Button note;
    private final Label warning = Parts.wrapped("", "field-sentence", "hint");
    private final Optional<ValueField> field;
    private final Optional<AutoSave> save;
    private final List<Node> cells;
    private EntryRow row;

    RowView(EntryRow row, Session session, RowActs acts) {
        this.row = row;
        this.acts = acts;
        this.number = Parts.label(row.number(), row.part() ? "part-number" : "medium");
        this.name = Parts.label(row.measure().name(), "indicator-name");
        name.setWrapText(true);
        name.setAlignment(Pos.TOP_LEFT);
        this.verdict = Parts.button("", () -> acts.declare(this.row));
        this.evidence = Parts.link("", () -> acts.evidence(this.row));
        this.note = Parts.button("", () -> acts.note(this.row));
        this.field = row.cell()
                .map(cell -> new ValueField(FigureText.choices(row.measure()), text -> acts.paste(this.row, text)));
        this.save = row.cell().map(cell -> AutoSave.on(field.orElseThrow(), session, cell.draft(), cell::save));
        verdict.getStyleClass().setAll("verdict-button");
        verdict.setId("verdict-" + row.status().code());
        note.getStyleClass().setAll("link");
        note.setGraphic(Parts.icon(Feather.EDIT_3));
        field.ifPresent(this::prepare);
        this.cells = List.of(
                number,
                name,
                requirement,
                before,
                field.<Node>map(input -> input).orElseGet(() -> Parts.label("")),
                new VBox(verdict, beneath),
                new HBox(4, evidence, note));
        show(row);
    }

    EntryRow row() {
        return row;
    }

    Optional<ValueField> field() {
        return field;
    }

    Label name() {
        return name;
    }

    /** @param source where the indicator and what it requires come from */
    void from(String source) {
        Tips.set(name, row.measure().name() + "\n" + source);
        Tips.set(requirement, source);
    }

    /** The period is closed: what is typed all the same is answered beside the field. */
    void close() {
        field.ifPresent(input -> {
            input.setEditable(false);
            input.addEventHandler(KeyEvent.KEY_TYPED, event -> {
                if (!event.getCharacter().isBlank()
                        && !Character.isISOControl(event.getCharacter().charAt(0))) {
                    said(warning, Messages.text("criteria.closed"));
                }
            });
        });
    }

    void show(EntryRow fresh) {
        row = fresh;
        requirement.setText(fresh.status().requirement());
        requirement.setGraphic(fresh.status().confirmed() ? null : Parts.mark("mark-unconfirmed"));
        before.setText(fresh.before());
        showVerdict(fresh);
        evidence.setText(Integer.toString(fresh.status().evidence()));
        evidence.setVisible(!fresh.part());
        evidence.setAccessibleText(
                Messages.text("criteria.evidence.count", fresh.status().evidence()));
        note.setVisible(fresh.cell().isPresent() && !fresh.figure().isEmpty());
        Tips.set(
                note,
                fresh.status().note().isEmpty()
                        ? Messages.text("criteria.note.add")
                        : fresh.status().note());
        note.setAccessibleText(Messages.text("criteria.note.add"));
        note.setOpacity(fresh.status().note().isEmpty() ? 0.45 : 1);
        said(warning, fresh.warning());
        save.ifPresent(saving -> saving.show(fresh.figure(), fresh.draft()));
        field.ifPresent(input -> markCarried(input, fresh.carried()));
    }

    /** Number, name, requirement, figure before, figure, verdict, evidence and note. */
    List<Node> cells() {
        return cells;
    }

    /** What there is to say about the figure; takes no room while that is nothing. */
    Node sentences() {
        var box = new VBox(2, warning);
        save.ifPresent(saving -> box.getChildren().addFirst(saving.sentence()));
        return box;
    }

    private void showVerdict(EntryRow fresh) {
        var status = fresh.status();
        verdict.setGraphic(VerdictMark.with(
                VerdictMark.full(status.verdict()),
                status.conflicting() ? List.of(Parts.mark("mark-conflict")) : List.of()));
        said(beneath, beneath(fresh));
        verdict.setMouseTransparent(fresh.part());
        verdict.setFocusTraversable(!fresh.part());
        verdict.setAccessibleText(VerdictMark.word(status.verdict()) + " " + beneath.getText());
        Tips.set(
                verdict,
                status.reason().isEmpty()
                        ? Messages.text("criteria.declare.tip")
                        : Messages.text("criteria.declared.tip", status.reason()));
    }

    private static String beneath(EntryRow row) {
        var status = row.status();
        if (!row.part() && status.basis() == Basis.DECLARED) {
            return Messages.text("criteria.basis.declared");
        }
        if (!status.origin().isEmpty()) {
            return status.gap().isEmpty() ? status.origin() : status.gap() + " · " + status.origin();
        }
        if (!status.gap().isEmpty()) {
            // a composite says what its parts say one by one
            return row.cell().isEmpty() ? "" : status.gap();
        }
        if (row.carried()) {
            return Messages.text("criteria.basis.carried");
        }
        return status.scorable() || row.part() ? "" : Messages.text("criteria.declare");
    }

    private void prepare(ValueField input) {
        input.setId("value-" + row.status().code());
        input.setAccessibleText(Messages.text(
                "criteria.field", row.status().code(), row.measure().name()));
        input.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        input.focusedProperty().subscribe((was, focused) -> {
            if (focused) {
                acts.focused(this);
            }
        });
        input.textProperty().subscribe((old, text) -> markCarried(input, row.carried() && text.equals(row.figure())));
    }

    private void pressed(KeyEvent event) {
        var down = event.isShiftDown() ? -1 : 1;
        switch (event.getCode()) {
            case ENTER -> {
                if (event.isShortcutDown()) {
                    acts.confirmRest();
                } else {
                    move(event, down);
                }
            }
            case TAB -> move(event, down);
            case DOWN -> move(event, event.isAltDown() ? 0 : 1);
            case UP -> move(event, -1);
            case F2 -> edit();
            case F3 -> acts.note(row);
            case F4 -> acts.declare(row);
            case Z -> undo(event);
            default -> {}
        }
    }

    private void move(KeyEvent event, int steps) {
        if (steps != 0) {
            acts.move(this, steps);
            event.consume();
        }
    }

    /** What is being typed is the field's own to undo. */
    private void undo(KeyEvent event) {
        var typed = field.filter(input -> !input.getText().equals(row.figure())).isPresent();
        if (event.isShortcutDown() && !event.isShiftDown() && !typed && acts.undo()) {
            event.consume();
        }
    }

    /** A carried figure becomes this period's when the field is left. */
    private void edit() {
        save.ifPresent(AutoSave::insist);
        field.ifPresent(input -> {
            markCarried(input, false);
            input.selectAll();
        });
    }

    private static void markCarried(ValueField input, boolean carried) {
        input.getStyleClass().removeAll(CARRIED);
        if (carried) {
            input.getStyleClass().add(CARRIED);
        }
    }

    private static void said(Label label, String text) {
        label.setText(text);
        label.setVisible(!text.isEmpty());
        label.setManaged(!text.isEmpty());
    }
}
