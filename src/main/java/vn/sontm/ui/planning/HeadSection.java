package vn.sontm.ui.planning;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import vn.sontm.base.Json;
import vn.sontm.base.Messages;
import vn.sontm.programme.catalogue.CriteriaSet;
import vn.sontm.programme.drafting.BlankPlan;
import vn.sontm.programme.plan.PlanEdits;
import vn.sontm.programme.plan.PlanSets;
import vn.sontm.ui.common.Parts;
import vn.sontm.ui.common.SetNames;

/** What stands at the head of the plan, and the criteria sets with the units that each of them counts over. */
final class HeadSection implements PlanSection {
    private final DraftDesk draft;
    private final ElementForm form;
    private final Label office = Parts.wrapped("", "muted");
    private final GridPane sets = new GridPane(12, 8);
    private final Map<CriteriaSet, Picker> pickers = new LinkedHashMap<>();
    private final HBox view;

    HeadSection(DraftDesk draft) {
        this.draft = draft;
        this.form = new ElementForm(
                draft,
                "head",
                List.of(
                        Fields.required("title", "title", 3),
                        Fields.text("number", "number", 1),
                        Fields.text("date", "date", 1),
                        Fields.text("issuer", "issuer", 1),
                        Fields.text("signer", "signer", 1),
                        counts()));
        var starts = Parts.link(
                Messages.text("draft.starts.link"),
                () -> draft.desk()
                        .navigator()
                        .go("decisions", TargetRows.starts(draft.facts().plan())));
        var due = Parts.link(
                Messages.text("draft.due.link"), () -> draft.desk().navigator().go("decisions", "due"));
        var right = new VBox(
                10,
                Parts.wrapped(Messages.text("draft.sets"), "section-title"),
                Parts.wrapped(Messages.text("draft.sets.hint"), "muted"),
                sets,
                Parts.label(Messages.text("draft.beside"), "section-title"),
                Parts.wrapped(Messages.text("draft.beside.hint"), "muted"),
                new HBox(16, starts, due));
        var left = new VBox(8, office, form.view());
        VBox.setVgrow(form.view(), Priority.ALWAYS);
        HBox.setHgrow(left, Priority.ALWAYS);
        var beside = new ScrollPane(right);
        beside.setFitToWidth(true);
        beside.setPrefWidth(draft.desk().appearance().px(360));
        HBox.setHgrow(beside, Priority.ALWAYS);
        var buttons = new ColumnConstraints();
        buttons.setMinWidth(draft.desk().appearance().px(110));
        sets.getColumnConstraints().setAll(new ColumnConstraints(), buttons);
        view = new HBox(20, left, beside);
    }

    /** Whether củng cố counts as met before it is concluded met in the year. */
    private static Field counts() {
        return new Field.Choice(
                "counts",
                Fields.caption("counts"),
                facts -> List.of(
                        new Option("false", Messages.text("plan.counts.false")),
                        new Option("true", Messages.text("plan.counts.true"))),
                json -> Boolean.toString(json.path("consolidateCountsAsMet").asBoolean()),
                (head, code) -> head.put("consolidateCountsAsMet", Boolean.parseBoolean(code)));
    }

    @Override
    public String id() {
        return "head";
    }

    @Override
    public Node view() {
        return view;
    }

    @Override
    public void refresh() {
        var head = draft.facts().plan().head();
        office.setText(Messages.text(
                "draft.of", draft.facts().plan().placeName(head.office()), Integer.toString(head.year())));
        form.show(Messages.text("draft.head"), "", Optional::of);
        rows();
        pickers.forEach(this::fill);
    }

    /** One for each set, made once: the keyboard stays where it is. */
    private void rows() {
        var known = draft.facts().sets();
        if (List.copyOf(pickers.keySet()).equals(known)) {
            return;
        }
        pickers.clear();
        sets.getChildren().clear();
        for (var set : known) {
            var name = SetNames.brief(set.title());
            var picker = new Picker(
                    "population-" + set.id(),
                    Messages.text("draft.population", name),
                    codes -> draft.edit(plan -> populate(plan, set, codes)));
            sets.addRow(pickers.size(), Parts.wrapped(name), picker.view());
            pickers.put(set, picker);
        }
    }

    private void fill(CriteriaSet set, Picker picker) {
        var units = draft.facts().plan().sets().stream()
                .filter(known -> known.id().equals(set.id()))
                .flatMap(known -> known.units().stream())
                .toList();
        picker.show(Option.places(draft.facts()), units);
        picker.view()
                .setText(Messages.text(
                        units.isEmpty() ? "draft.population.none" : "draft.population.count", units.size()));
    }

    /** A set that counts over nobody is none of the plan's. */
    private static void populate(ObjectNode plan, CriteriaSet set, List<String> codes) {
        if (codes.isEmpty()) {
            PlanSets.remove(plan, set.id());
            return;
        }
        var element = PlanEdits.element(plan, "sets", set.id());
        if (element.path("printed").isMissingNode()) {
            element.set("printed", Json.array().add(set.title()));
        }
        PlanEdits.list(element, "units", codes);
        BlankPlan.criteria(set)
                .forEach(criterion ->
                        PlanEdits.named(PlanEdits.criterion(plan, set.id(), criterion.number()), criterion.name()));
    }
}
