package vn.sontm.ui.planning;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javafx.animation.PauseTransition;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import vn.sontm.base.Json;
import vn.sontm.base.Messages;
import vn.sontm.programme.check.Severity;
import vn.sontm.ui.common.DrawnCell;
import vn.sontm.ui.common.Parts;
import vn.sontm.ui.common.Tips;

/** What the check finds in the draft, beside the editor; computed anew when the person rests. */
final class ChecksPane {
    private static final double WIDEST = 320; // large letters need the room for the editor
    private static final double NARROW = 900; // at 100 %
    private static final Duration REST = Duration.millis(500);

    private final DraftDesk draft;
    private final ObservableList<Check> checks = FXCollections.observableArrayList();
    private final ListView<Check> list = new ListView<>(checks);
    private final Label head = Parts.wrapped(Messages.text("draft.check"), "medium");
    private final PauseTransition rest = new PauseTransition(REST);
    private final ToggleButton opener = new ToggleButton();
    private final VBox view;
    private List<Check> found = List.of();
    private boolean opened;
    private ObjectNode checked = Json.object();

    ChecksPane(DraftDesk draft) {
        this.draft = draft;
        rest.setOnFinished(event -> check());
        list.setId("plan-findings");
        list.setAccessibleText(Messages.text("draft.check"));
        list.setPlaceholder(Parts.wrapped(Messages.text("draft.check.running"), "muted"));
        list.setCellFactory(made -> new Cell());
        list.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER) {
                open();
            }
        });
        list.setOnMouseClicked(event -> open());
        VBox.setVgrow(list, Priority.ALWAYS);
        view = new VBox(6, head, Parts.wrapped(Messages.text("draft.check.hint"), "caption", "muted"), list);
        view.getStyleClass().add("plan-checks");
        var width = Math.min(draft.desk().appearance().px(255), WIDEST);
        view.setPrefWidth(width);
        view.setMinWidth(width);
        view.setMaxWidth(width);
        view.managedProperty().bind(view.visibleProperty());
        opener.setId("open-checks");
        opener.textProperty().bind(head.textProperty());
        opener.setMinWidth(Region.USE_PREF_SIZE);
        opener.managedProperty().bind(opener.visibleProperty());
    }

    Node view() {
        return view;
    }

    /** Opens the findings where the editor needs their room. */
    Node opener() {
        return opener;
    }

    /** How many findings there are, in words; changes while the person types. */
    ObservableValue<String> words() {
        return head.textProperty();
    }

    /** In a narrow one of these pages the findings are seen when they are asked for. */
    void beside(Region page) {
        var narrow = page.widthProperty().lessThan(draft.desk().appearance().px(NARROW));
        opener.visibleProperty().bind(narrow);
        view.visibleProperty().bind(narrow.not().or(opener.selectedProperty()));
    }

    /** The draft may say something else. */
    void changed() {
        if (!checked.equals(draft.facts().json())) {
            rest.playFromStart();
        }
    }

    private void check() {
        var json = draft.facts().json();
        checked = json;
        draft.desk().session().read(snapshot -> Check.of(snapshot, json), this::show);
    }

    private void show(List<Check> next) {
        list.setPlaceholder(Parts.wrapped(Messages.text("draft.check.none"), "muted"));
        found = next;
        list();
        head.setText(Messages.text(
                "draft.check.count",
                count(found, Severity.ERROR),
                count(found, Severity.WARNING),
                count(found, Severity.NOTE)));
    }

    /** What a finding sums up stands below it while it is opened. */
    private void list() {
        var shown = found.stream()
                .flatMap(check -> Stream.concat(Stream.of(check), opened ? check.within().stream() : Stream.empty()))
                .toList();
        if (!checks.equals(shown)) {
            var chosen = list.getSelectionModel().getSelectedItem();
            checks.setAll(shown);
            list.getSelectionModel().select(shown.indexOf(chosen));
        }
    }

    private static long count(List<Check> found, Severity severity) {
        return found.stream().filter(check -> check.severity() == severity).count();
    }

    private void open() {
        var check = list.getSelectionModel().getSelectedItem();
        if (check != null && !check.within().isEmpty()) {
            opened = !opened;
            list();
            list.refresh(); // its last line says what comes next
        } else if (check != null) {
            check.place().ifPresent(draft::open);
        }
    }

    private final class Cell extends DrawnCell<Check> {
        private static final PseudoClass WITHIN = PseudoClass.getPseudoClass("within");

        Cell() {
            super(ChecksPane.this::look);
        }

        @Override
        protected void updateItem(Check check, boolean empty) {
            super.updateItem(check, empty);
            var shown = !empty && check != null;
            Tips.set(this, shown ? check.quote() : "");
            pseudoClassStateChanged(WITHIN, shown && !found.contains(check));
        }
    }

    private Region look(Check check) {
        var look = new VBox(2, head(check), Parts.wrapped(check.sentence()));
        if (!check.within().isEmpty()) {
            var way = opened ? "draft.check.within.close" : "draft.check.within.open";
            look.getChildren().add(Parts.label(Messages.text(way, check.within().size()), "link"));
        }
        return look;
    }

    private static Node head(Check check) {
        var code = check.severity().name().toLowerCase(Locale.ROOT);
        var line = new HBox(
                6,
                Parts.label(Messages.text("draft.severity." + code), "severity", code),
                Parts.label(check.where(), "caption", "muted"));
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }
}
