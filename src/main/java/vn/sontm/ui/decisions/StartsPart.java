package vn.sontm.ui.decisions;

import java.util.List;
import java.util.Optional;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import vn.sontm.base.Messages;
import vn.sontm.programme.assessment.CriterionStatus;
import vn.sontm.programme.plan.StartState;
import vn.sontm.programme.plan.StatedStart;
import vn.sontm.ui.common.Choices;
import vn.sontm.ui.common.Desk;
import vn.sontm.ui.common.Parts;
import vn.sontm.ui.common.Section;
import vn.sontm.ui.common.Tables;

/**
 * Trạng thái đầu năm: unit by unit, criterion by criterion; the plan gives totals only. Of the year of the chosen period, or
 * of the plan that a link names, as its draft has it, until another period is chosen. Where the chosen year has a draft that
 * states some, a link shows these.
 */
final class StartsPart implements Section {
    private final Desk desk;
    private final ObservableList<StartPlace> places = FXCollections.observableArrayList();
    private final ObservableList<CriterionStatus> criteria = FXCollections.observableArrayList();
    private final TableView<StartPlace> placeTable = Tables.of(Messages.text("decisions.starts.empty"));
    private final TableView<CriterionStatus> criterionTable = Tables.of(Messages.text("decisions.starts.choose"));
    private final Label heading = Parts.label("", "section-title");
    private final Label hint = Parts.wrapped("", "muted");
    private final Button back = Parts.link("", this::back);
    private final Button draft = Parts.link(Messages.text("decisions.starts.by-draft"), this::byDraft);
    private final VBox view;
    private Optional<StartFacts.Asked> asked = Optional.empty();
    private String wanted = "";
    private StartFacts facts = StartFacts.NONE;

    StartsPart(Desk desk) {
        this.desk = desk;
        var px = desk.appearance();
        placeTable.setId("start-places");
        placeTable.setItems(places);
        placeTable
                .getColumns()
                .setAll(List.of(
                        Tables.text(Messages.text("decisions.starts.unit"), px.px(200), StartPlace::name),
                        Tables.figure(
                                Messages.text("decisions.starts.missing"),
                                px.px(110),
                                place -> Long.toString(place.missing()))));
        placeTable.setPrefWidth(px.px(340));
        placeTable.setMinWidth(px.px(280));
        placeTable
                .getSelectionModel()
                .selectedItemProperty()
                .subscribe(place -> criteria.setAll(
                        Optional.ofNullable(place).map(StartPlace::criteria).orElseGet(List::of)));
        criterionTable.setId("start-criteria");
        criterionTable.setItems(criteria);
        criterionTable
                .getColumns()
                .setAll(List.of(
                        Tables.text(
                                Messages.text("decisions.starts.criterion"),
                                px.px(380),
                                criterion -> Messages.text(
                                        "plan.criterion.of", Integer.toString(criterion.number()), criterion.name())),
                        Tables.node(Messages.text("decisions.starts.state"), px.px(220), this::chooser)));
        HBox.setHgrow(criterionTable, Priority.ALWAYS);
        var pair = new HBox(12, placeTable, criterionTable);
        VBox.setVgrow(pair, Priority.ALWAYS);
        heading.setId("start-year");
        back.setId("start-year-back");
        draft.setId("start-by-draft");
        draft.managedProperty().bind(draft.visibleProperty());
        var top = new HBox(12, heading, draft, back);
        top.setAlignment(Pos.BASELINE_LEFT);
        view = new VBox(8, top, hint, pair);
        view.setAlignment(Pos.TOP_LEFT);
    }

    @Override
    public String id() {
        return "starts";
    }

    @Override
    public Node view() {
        return view;
    }

    @Override
    public void refresh() {
        var link = asked;
        desk.session().read(snapshot -> StartFacts.of(snapshot, link), this::show);
    }

    /** @param item {@code starts/cao-loc-2025} or {@code starts/cao-loc-2025/cao-lau}, with whom to begin */
    void reveal(String item) {
        var parts = item.split("/", 3);
        asked = Optional.of(
                new StartFacts.Asked(parts[1], desk.session().period().get()));
        wanted = parts.length > 2 ? parts[2] : "";
        refresh();
    }

    /** What {@link #reveal} understands. */
    static boolean names(String item) {
        return item.matches("starts/[^/]+(/.+)?");
    }

    private void back() {
        asked = Optional.empty();
        refresh();
    }

    private void byDraft() {
        facts.draft().ifPresent(plan -> reveal("starts/" + plan));
    }

    private void show(StartFacts next) {
        facts = next;
        heading.setText(Messages.text("decisions.starts.year", Integer.toString(facts.year())));
        hint.setText(Messages.text(facts.drafted() ? "decisions.starts.draft" : "decisions.starts.hint"));
        draft.setVisible(facts.draft().isPresent());
        back.setText(
                facts.year() == facts.chosen()
                        ? Messages.text("decisions.starts.in-force")
                        : Messages.text("decisions.starts.back", Integer.toString(facts.chosen())));
        back.setVisible(facts.drafted() || facts.year() != facts.chosen());
        var chosen = Math.max(0, placeTable.getSelectionModel().getSelectedIndex());
        if (!places.equals(facts.places())) {
            places.setAll(facts.places());
            Tables.choose(placeTable, Math.min(chosen, places.size() - 1));
        }
        if (facts.plan().isPresent()) {
            places.stream()
                    .filter(place -> place.subject().equals(wanted))
                    .findFirst()
                    .ifPresent(place -> Tables.choose(placeTable, places.indexOf(place)));
            wanted = "";
        }
    }

    private ComboBox<StartState> chooser(CriterionStatus criterion) {
        var box = Choices.of(
                state -> Messages.text("matrix.start." + state.code()),
                StartState.UNKNOWN,
                StartState.MET,
                StartState.CONSOLIDATE,
                StartState.NOT_MET);
        box.setId("start-" + criterion.number());
        box.setValue(criterion.start());
        box.valueProperty().subscribe((before, state) -> {
            if (state != criterion.start() && state != StartState.UNKNOWN) {
                enter(criterion, state);
            }
        });
        return box;
    }

    private void enter(CriterionStatus criterion, StartState state) {
        var place = placeTable.getSelectionModel().getSelectedItem();
        if (place != null) {
            var start = new StatedStart(place.subject(), facts.set() + "/" + criterion.number(), state);
            var now = facts;
            desk.session().write(workspace -> now.enter(workspace, start), changes -> {});
        }
    }
}
