package vn.sontm.ui.planning;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import vn.sontm.base.Messages;
import vn.sontm.programme.plan.PlanEdits;
import vn.sontm.ui.common.AutoSave;
import vn.sontm.ui.common.Parts;

/** The deadlines of a criterion or task: words, last day, what is to be finished, by whom. */
final class DeadlinesEditor {
    private static final String LIST = "deadlines";

    private final DraftDesk draft;
    private final String part;
    private final String element;
    private final ElementForm.Finding finding;
    private final VBox rows = new VBox(8);
    private final VBox view;
    private final List<BiConsumer<DraftFacts, ObjectNode>> fills = new ArrayList<>();

    DeadlinesEditor(DraftDesk draft, String part, String element, ElementForm.Finding finding) {
        this.draft = draft;
        this.part = part;
        this.element = element;
        this.finding = finding;
        var add = Parts.button(Messages.text("draft.deadline.add"), () -> change(list -> list.addObject()));
        add.setId(part + "-deadline-add");
        view = new VBox(8, rows, add);
    }

    Node view() {
        return view;
    }

    void show(DraftFacts facts, ObjectNode holder) {
        var deadlines = holder.path(LIST);
        if (fills.size() != deadlines.size()) {
            fills.clear();
            rows.getChildren().clear();
            for (var place = 0; place < deadlines.size(); place++) {
                rows.getChildren().add(row(place));
            }
        }
        for (var place = 0; place < fills.size(); place++) {
            fills.get(place).accept(facts, (ObjectNode) deadlines.get(place));
        }
    }

    private Node row(int place) {
        var year = draft.facts().year();
        var words = new Line(place, "printed", DeadlineWords.printed(year));
        var day = new Line(place, "latest", DeadlineWords::latest);
        var works = new Line(place, "works", DeadlineWords::works);
        words.input.setPromptText(Messages.text("draft.deadline.example", Integer.toString(year)));
        day.input.setPromptText(Messages.text("records.day"));
        works.input.setPromptText(Messages.text("draft.deadline.works"));
        day.input.setPrefColumnCount(8);
        var units = new Picker(
                "%s-deadline-units-%d".formatted(part, place),
                Messages.text("plan.field.units"),
                codes -> at(place, deadline -> PlanEdits.list(deadline, "units", codes)));
        var remove = Parts.button(Messages.text("draft.deadline.remove"), () -> change(list -> list.remove(place)));
        fills.add((facts, deadline) -> {
            List.of(words, day, works).forEach(line -> line.show(deadline));
            units.show(Option.places(facts), PlanEdits.texts(deadline.path("units")));
        });
        HBox.setHgrow(words.input, Priority.ALWAYS);
        HBox.setHgrow(works.input, Priority.ALWAYS);
        var box = new VBox(
                4,
                new HBox(4, words.input, day.input),
                words.save.sentence(),
                day.save.sentence(),
                new HBox(4, works.input, remove),
                works.save.sentence(),
                units.view());
        box.getStyleClass().add("deadline");
        return box;
    }

    /** A text of one deadline. */
    private final class Line {
        private final TextField input = new TextField();
        private final String field;
        private final String key;
        private final AutoSave save;

        Line(int place, String field, Field.Putting putting) {
            this.field = field;
            this.key = draft.key(part, element, "deadline-%d-%s".formatted(place, field));
            input.setId("%s-deadline-%s-%d".formatted(part, field, place));
            input.setAccessibleText(Messages.text("draft.deadline." + field));
            save = draft.field(
                    input,
                    key,
                    (plan, text) -> deadline(plan, place).ifPresent(known -> putting.put(known, text.strip())));
        }

        void show(ObjectNode deadline) {
            save.show(DeadlineWords.shown(deadline, field), draft.typed(key));
        }
    }

    private void at(int place, Consumer<ObjectNode> change) {
        draft.edit(plan -> deadline(plan, place).ifPresent(change));
    }

    private Optional<ObjectNode> deadline(ObjectNode plan, int place) {
        return finding.apply(plan).flatMap(holder -> PlanEdits.at(holder, LIST, place));
    }

    private void change(Consumer<ArrayNode> change) {
        draft.edit(plan -> finding.apply(plan).ifPresent(holder -> PlanEdits.elements(holder, LIST, change)));
    }
}
