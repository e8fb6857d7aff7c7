package vn.sontm.ui.planning;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import vn.sontm.programme.plan.PlanEdits;
import vn.sontm.ui.common.Choices;
import vn.sontm.ui.common.Parts;

/** The fields of one element of the plan, each saved into the draft when it is left. */
final class ElementForm {
    /** Where the element is in a plan; empty where somebody took it away meanwhile. */
    interface Finding extends Function<ObjectNode, Optional<ObjectNode>> {}

    private static final double WIDEST = 400; // large letters need the room for the list

    private final DraftDesk draft;
    private final String part;
    private final List<Field> fields;
    private final VBox rows = new VBox(10);
    private final ScrollPane view = new ScrollPane(rows);
    private final List<BiConsumer<DraftFacts, ObjectNode>> fills = new ArrayList<>();
    private Finding finding = plan -> Optional.empty();
    private String shown = "";

    ElementForm(DraftDesk draft, String part, List<Field> fields) {
        this.draft = draft;
        this.part = part;
        this.fields = List.copyOf(fields);
        rows.getStyleClass().add("padded");
        view.setFitToWidth(true);
        view.getStyleClass().addAll("side-pane", "plan-form");
        view.setId("form-" + part);
        var width = Math.min(draft.desk().appearance().px(330), WIDEST);
        view.setMinWidth(width);
        view.setPrefWidth(width);
    }

    Region view() {
        return view;
    }

    /** Nothing to edit. */
    void clear(String sentence) {
        shown = "";
        fills.clear();
        rows.getChildren().setAll(Parts.wrapped(sentence, "muted"));
    }

    /** @param element its key inside the part */
    void show(String title, String element, Finding where) {
        var name = draft.id() + ":" + element;
        finding = where;
        if (!shown.equals(name)) {
            shown = name;
            fills.clear();
            rows.getChildren().setAll(Parts.wrapped(title, "section-title"));
            fields.forEach(field -> rows.getChildren().add(row(field, element)));
            view.setVvalue(0);
        }
        fill();
    }

    /** The first field takes the keyboard. */
    void focus() {
        rows.lookupAll(".text-input").stream().findFirst().ifPresent(Node::requestFocus);
    }

    private void fill() {
        finding.apply(draft.facts().json())
                .ifPresent(element -> fills.forEach(fill -> fill.accept(draft.facts(), element)));
    }

    private Node row(Field field, String element) {
        var caption = Parts.label(field.caption(), "muted");
        return switch (field) {
            case Field.Text text -> text(text, element, caption);
            case Field.Choice choice -> new VBox(2, caption, choice(choice));
            case Field.Pick pick -> new VBox(2, caption, pick(pick));
            case Field.Said said -> new VBox(2, caption, said(said));
            case Field.Deadlines deadlines -> new VBox(2, caption, deadlines(element));
        };
    }

    private Node text(Field.Text field, String element, Node caption) {
        TextInputControl input = field.rows() > 1 ? Parts.area(field.rows()) : new TextField();
        input.setId(part + "-" + field.id());
        input.setAccessibleText(field.caption());
        var key = draft.key(part, element, field.id());
        var where = finding;
        var save = draft.field(
                input,
                key,
                (plan, text) ->
                        where.apply(plan).ifPresent(found -> field.putting().put(found, text.strip())));
        fills.add((facts, found) -> save.show(field.shown().apply(found), facts.typed(key)));
        return new VBox(2, caption, input, save.sentence());
    }

    private Node choice(Field.Choice field) {
        var box = Choices.of(Option::name, field.options().apply(draft.facts()).toArray(Option[]::new));
        box.setId(part + "-" + field.id());
        box.setAccessibleText(field.caption());
        box.setMaxWidth(Double.MAX_VALUE);
        var filling = new boolean[1];
        var where = finding;
        box.valueProperty().subscribe((before, option) -> {
            if (!filling[0] && option != null) {
                draft.edit(plan ->
                        where.apply(plan).ifPresent(found -> field.putting().put(found, option.code())));
            }
        });
        fills.add((facts, found) -> {
            filling[0] = true;
            box.setValue(Option.of(box.getItems(), field.shown().apply(found)));
            filling[0] = false;
        });
        return box;
    }

    private Node pick(Field.Pick field) {
        var where = finding;
        var picker = new Picker(
                part + "-" + field.id(),
                field.caption(),
                codes -> draft.edit(
                        plan -> where.apply(plan).ifPresent(found -> PlanEdits.list(found, field.id(), codes))));
        fills.add((facts, found) -> picker.show(field.options().apply(facts), PlanEdits.texts(found.path(field.id()))));
        return picker.view();
    }

    private Node said(Field.Said field) {
        var words = Parts.wrapped("");
        words.setId(part + "-" + field.id());
        fills.add((facts, found) -> words.setText(field.words().apply(facts, found)));
        return words;
    }

    private Node deadlines(String element) {
        var editor = new DeadlinesEditor(draft, part, element, finding);
        fills.add(editor::show);
        return editor.view();
    }
}
