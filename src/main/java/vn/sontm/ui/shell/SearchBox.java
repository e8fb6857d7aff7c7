package vn.sontm.ui.shell;

import java.util.List;
import javafx.geometry.Pos;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.CustomMenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.controlsfx.control.textfield.CustomTextField;
import org.kordamp.ikonli.feather.Feather;
import vn.sontm.base.Messages;
import vn.sontm.ui.common.Navigator;
import vn.sontm.ui.common.Parts;
import vn.sontm.ui.common.ScreenFactory;
import vn.sontm.ui.common.Session;

/** One field that finds anything by words without accents: "cao lau giao thong". Enter opens the first hit. */
final class SearchBox {
    private final CustomTextField field = new CustomTextField();
    private final ContextMenu hits = new ContextMenu();
    private final Session session;
    private final List<ScreenFactory> screens;
    private final Navigator navigator;
    private List<Found> found = List.of();
    private String answered = ""; // what that was found for
    private boolean awaited; // Enter came before the answer

    SearchBox(Session session, List<ScreenFactory> screens, Navigator navigator) {
        this.session = session;
        this.screens = screens;
        this.navigator = navigator;
        field.setId("search");
        field.setPromptText(Messages.text("header.search"));
        field.setAccessibleText(Messages.text("header.search"));
        field.setPrefColumnCount(18);
        field.setMaxWidth(420);
        var icon = new HBox(Parts.icon(Feather.SEARCH));
        icon.setAlignment(Pos.CENTER);
        field.setLeft(icon);
        HBox.setHgrow(field, Priority.ALWAYS);
        field.textProperty().subscribe((before, text) -> look(text));
        field.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER) {
                enter();
            } else if (event.getCode() == KeyCode.ESCAPE) {
                field.clear();
            }
        });
    }

    Node view() {
        return field;
    }

    void focus() {
        field.requestFocus();
        field.selectAll();
    }

    /** What was found for fewer letters is not what is asked for; the answer is opened as soon as it is there. */
    private void enter() {
        awaited = !answered.equals(field.getText());
        if (!awaited) {
            found.stream().findFirst().ifPresent(this::open);
        }
    }

    private void look(String text) {
        awaited = false;
        if (text.isBlank()) {
            show(text, List.of());
        } else {
            session.read(snapshot -> SearchIndex.of(snapshot, screens).find(text), hits -> show(text, hits));
        }
    }

    private void show(String asked, List<Found> answer) {
        if (!asked.equals(field.getText())) {
            return;
        }
        found = answer;
        answered = asked;
        if (awaited && !answer.isEmpty()) {
            open(answer.getFirst());
            return;
        }
        hits.getItems().setAll(answer.stream().map(this::item).toList());
        if (answer.isEmpty()) {
            hits.hide();
        } else if (!hits.isShowing() && field.getScene().getWindow().isShowing()) {
            hits.show(field, Side.BOTTOM, 0, 0);
        }
    }

    private CustomMenuItem item(Found hit) {
        var label = Parts.label(hit.label(), "search-hit");
        var item = new CustomMenuItem(new HBox(8, label, Parts.label(hit.hint(), "caption", "search-hint")), true);
        item.setOnAction(event -> open(hit));
        return item;
    }

    private void open(Found hit) {
        hits.hide();
        field.clear();
        navigator.go(hit.screen(), hit.item());
    }
}
