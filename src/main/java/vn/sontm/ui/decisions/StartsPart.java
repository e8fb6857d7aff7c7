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
import vn.sontm.programme.assessment.SubjectStatus;
import vn.sontm.programme.assessment.UnitStatus;
import vn.sontm.programme.calendar.Period;
import vn.sontm.programme.plan.StartState;
import vn.sontm.programme.plan.StatedStart;
import vn.sontm.ui.common.Choices;
import vn.sontm.ui.common.Desk;
import vn.sontm.ui.common.Parts;
import vn.sontm.ui.common.Section;
import vn.sontm.ui.common.Snapshot;
import vn.sontm.ui.common.Tables;
import vn.sontm.workspace.StartStates;

/**
 * Trạng thái đầu năm: unit by unit, criterion by criterion; the plan gives totals only. Of the year of the chosen period,
 * or of the one that a link names until another period is chosen.
 */
final class StartsPart implements Section {
    /** A subject of a unit under the chosen set. */
    record Place(String subject, String name, List<CriterionStatus> criteria) {
        Place {
            criteria = List.copyOf(criteria);
        }

        long missing() {
            return criteria.stream()
                    .filter(criterion -> criterion.start() == StartState.UNKNOWN)
                    .count();
        }
    }

    /** A year that a link named, and the period that was chosen then. */
    private record Asked(int year, Period chosen) {}

    private record Facts(String set, int year, int chosen, List<Place> places) {
        static Facts of(Snapshot snapshot, Optional<Asked> asked) {
            var chosen = snapshot.period();
            var year = asked.filter(link -> link.chosen().equals(chosen))
                    .map(Asked::year)
                    .orElse(chosen.year());
            var then = year == chosen.year() ? snapshot : snapshot.at(Period.parse("%04d".formatted(year)));
            var set = snapshot.sets()
                    .find(snapshot.set())
                    .or(() -> snapshot.sets().all().stream().findFirst())
                    .map(known -> known.id())
                    .orElse("");
            return new Facts(
                    set,
                    year,
                    chosen.year(),
                    then.office().units().stream()
                            .flatMap(unit -> unit.sets().stream()
                                    .filter(status -> status.id().equals(set))
                                    .flatMap(status -> status.subjects().stream())
                                    .map(subject -> place(unit, subject)))
                            .toList());
        }

        private static Place place(UnitStatus unit, SubjectStatus subject) {
            var name = subject.subject().contains("/") ? subject.name() + " (" + unit.name() + ")" : unit.name();
            return new Place(subject.subject(), name, subject.criteria());
        }
    }

    private final Desk desk;
    private final ObservableList<Place> places = FXCollections.observableArrayList();
    private final ObservableList<CriterionStatus> criteria = FXCollections.observableArrayList();
    private final TableView<Place> placeTable = Tables.of(Messages.text("decisions.starts.empty"));
    private final TableView<CriterionStatus> criterionTable = Tables.of(Messages.text("decisions.starts.choose"));
    private final Label heading = Parts.label("", "section-title");
    private final Button back = Parts.link("", this::back);
    private final VBox view;
    private Optional<Asked> asked = Optional.empty();
    private String wanted = "";
    private String set = "";
    private int year;

    StartsPart(Desk desk) {
        this.desk = desk;
        var px = desk.appearance();
        placeTable.setId("start-places");
        placeTable.setItems(places);
        placeTable
                .getColumns()
                .setAll(List.of(
                        Tables.text(Messages.text("decisions.starts.unit"), px.px(200), Place::name),
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
                        Optional.ofNullable(place).map(Place::criteria).orElseGet(List::of)));
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
        var top = new HBox(12, heading, back);
        top.setAlignment(Pos.BASELINE_LEFT);
        view = new VBox(8, top, Parts.wrapped(Messages.text("decisions.starts.hint"), "muted"), pair);
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
        desk.session().read(snapshot -> Facts.of(snapshot, link), this::show);
    }

    /** @param item {@code starts/2025} or {@code starts/2025/cao-lau}, with whom to begin */
    void reveal(String item) {
        var parts = item.split("/", 3);
        asked = Optional.of(
                new Asked(Integer.parseInt(parts[1]), desk.session().period().get()));
        wanted = parts.length > 2 ? parts[2] : "";
        refresh();
    }

    /** What {@link #reveal} understands. */
    static boolean names(String item) {
        return item.matches("starts/\\d{4}(/.+)?");
    }

    private void back() {
        asked = Optional.empty();
        refresh();
    }

    private void show(Facts facts) {
        set = facts.set();
        year = facts.year();
        heading.setText(Messages.text("decisions.starts.year", Integer.toString(year)));
        back.setText(Messages.text("decisions.starts.back", Integer.toString(facts.chosen())));
        back.setVisible(year != facts.chosen());
        var chosen = Math.max(0, placeTable.getSelectionModel().getSelectedIndex());
        if (!places.equals(facts.places())) {
            places.setAll(facts.places());
            Tables.choose(placeTable, Math.min(chosen, places.size() - 1));
        }
        if (asked.filter(link -> link.year() == year).isPresent()) {
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
            var start = new StatedStart(place.subject(), set + "/" + criterion.number(), state);
            desk.session().write(workspace -> new StartStates(workspace).enter(year, List.of(start)), changes -> {});
        }
    }
}
