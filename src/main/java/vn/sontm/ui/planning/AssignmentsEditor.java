package vn.sontm.ui.planning;

import com.fasterxml.jackson.databind.node.ArrayNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import vn.sontm.base.Messages;
import vn.sontm.programme.plan.Assignment;
import vn.sontm.programme.plan.PlanCriterion;
import vn.sontm.programme.plan.PlanEdits;
import vn.sontm.programme.plan.PlanWords;
import vn.sontm.ui.common.Parts;

/** Who leads and helps with one criterion for some units only, where they are not the same for all. */
final class AssignmentsEditor {
    private static final String LIST = "assignments";
    private static final double HEIGHT = 92;
    private static final double EMPTY = 34;

    private final DraftDesk draft;
    private final Label title = Parts.wrapped("", "medium");
    private final GridPane rows = new GridPane(6, 4);
    private final List<List<Picker>> pickers = new ArrayList<>();
    private final ScrollPane scroll;
    private final VBox view;
    private ElementForm.Finding finding = plan -> Optional.empty();
    private String shown = "";

    AssignmentsEditor(DraftDesk draft) {
        this.draft = draft;
        var add = Parts.button(Messages.text("draft.assignment.add"), () -> change(ArrayNode::addObject));
        add.setId("assignment-add");
        scroll = new ScrollPane(new VBox(6, rows, add));
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        view = new VBox(4, title, scroll);
    }

    Node view() {
        return view;
    }

    void show(PlanCriterion criterion) {
        title.setText(Messages.text(
                "draft.assignment.title", new PlanWords(draft.facts().plan()).criterion(criterion)));
        if (!shown.equals(criterion.item())
                || pickers.size() != criterion.assignments().size()) {
            shown = criterion.item();
            finding = plan -> PlanEdits.findCriterion(plan, criterion.set(), criterion.number());
            build(criterion);
        }
        for (var place = 0; place < pickers.size(); place++) {
            fill(pickers.get(place), criterion.assignments().get(place));
        }
    }

    private void build(PlanCriterion criterion) {
        var height = draft.desk().appearance().px(criterion.assignments().isEmpty() ? EMPTY : HEIGHT);
        scroll.setPrefViewportHeight(height);
        scroll.setMinViewportHeight(height);
        pickers.clear();
        rows.getChildren().clear();
        for (var place = 0; place < criterion.assignments().size(); place++) {
            var at = place;
            var line = List.of(picker(at, "units"), picker(at, "lead"), picker(at, "coordinating"));
            var remove = Parts.button(Messages.text("draft.deadline.remove"), () -> change(list -> list.remove(at)));
            remove.setId("assignment-remove-" + place);
            pickers.add(line);
            rows.addRow(
                    place, line.get(0).view(), line.get(1).view(), line.get(2).view(), remove);
            line.forEach(picker -> GridPane.setHgrow(picker.view(), Priority.ALWAYS));
        }
    }

    private Picker picker(int place, String field) {
        var where = finding;
        return new Picker(
                "assignment-%s-%d".formatted(field, place),
                Fields.caption(field),
                codes -> draft.edit(plan -> where.apply(plan)
                        .flatMap(criterion -> PlanEdits.at(criterion, LIST, place))
                        .ifPresent(found -> PlanEdits.list(found, field, codes))));
    }

    private void fill(List<Picker> line, Assignment assignment) {
        var facts = draft.facts();
        line.get(0).show(Option.places(facts), assignment.units());
        line.get(1).show(Option.agencies(facts), assignment.lead());
        line.get(2).show(Option.agencies(facts), assignment.coordinating());
    }

    private void change(Consumer<ArrayNode> change) {
        var where = finding;
        draft.edit(plan -> where.apply(plan).ifPresent(criterion -> PlanEdits.elements(criterion, LIST, change)));
    }
}
