package vn.sontm.ui.plan;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import vn.sontm.base.Messages;
import vn.sontm.programme.register.Entry;
import vn.sontm.programme.register.RegisterKind;
import vn.sontm.ui.common.Beside;
import vn.sontm.ui.common.ChangeHistory;
import vn.sontm.ui.common.Desk;
import vn.sontm.ui.common.Parts;
import vn.sontm.ui.common.Section;
import vn.sontm.ui.common.Snapshot;
import vn.sontm.ui.common.Tables;
import vn.sontm.ui.common.Tips;
import vn.sontm.ui.records.RecordEditor;
import vn.sontm.ui.records.RecordField;
import vn.sontm.ui.records.RecordField.Type;

/** The works of the year, as a list beside the fields of the chosen one, or as bars over the months. */
final class WorksPart implements Section {
    private static final String VIEW = "plan.view"; // among the settings of the workspace
    private static final String TIMELINE = "timeline";

    private record Shown(PlanFacts facts, boolean timeline) {}

    private final Desk desk;
    private final ObservableList<Work> works = FXCollections.observableArrayList();
    private final TableView<Work> table = Tables.of(Messages.text("plan.works.empty"));
    private final RecordEditor progress;
    private final Timeline timeline;
    private final ToggleButton asList = new ToggleButton(Messages.text("plan.view.list"));
    private final ToggleButton asTimeline = new ToggleButton(Messages.text("plan.view.timeline"));
    private final Label moneyOfWork = Parts.wrapped("");
    private final StackPane body = new StackPane();
    private final HBox list;
    private final VBox view;
    private Optional<PlanFacts> facts = Optional.empty();
    private Optional<String> wanted = Optional.empty();

    /** @param fund shows the money of a work, where that is this unit's to tell */
    WorksPart(Desk desk, Optional<Consumer<Work>> fund) {
        this.desk = desk;
        timeline = new Timeline(desk.appearance(), this::open);
        progress = new RecordEditor(
                desk,
                RegisterKind.TASK_PROGRESS,
                List.of(
                        RecordField.of("percent", "plan.progress.percent", Type.COUNT),
                        RecordField.of("quantity", "plan.progress.quantity", Type.COUNT),
                        RecordField.of("note", "plan.note", Type.AREA)));
        progress.clear(Messages.text("plan.progress.choose"));
        columns();
        var side = new VBox(progress.view(), changes());
        fund.ifPresent(open -> side.getChildren().add(money(open)));
        VBox.setVgrow(side.getChildren().getLast(), Priority.ALWAYS);
        list = Beside.of(desk.appearance(), table, side);
        view = Parts.tabPage(body, choice(), body);
    }

    @Override
    public String id() {
        return "works";
    }

    @Override
    public Node view() {
        return view;
    }

    @Override
    public void refresh() {
        desk.session().read(WorksPart::read, shown -> show(shown.facts(), shown.timeline()));
    }

    private static Shown read(Snapshot snapshot) {
        return new Shown(
                PlanFacts.of(snapshot),
                snapshot.workspace()
                        .store()
                        .setting(VIEW)
                        .filter(TIMELINE::equals)
                        .isPresent());
    }

    /** Shows the timeline, or chooses a work in the list; both as soon as it is known. */
    void reveal(String item) {
        wanted = Optional.of(item);
        if (item.equals(TIMELINE)) {
            wanted = Optional.empty();
            keep(true);
        }
        refresh();
    }

    /** From the list to the timeline and back. */
    void turn() {
        keep(!asTimeline.isSelected());
        if (asTimeline.isSelected()) {
            timeline.focus();
        } else {
            table.requestFocus();
        }
    }

    /** Every word on how far the chosen work has come. */
    private Node changes() {
        var chosen = table.getSelectionModel().selectedItemProperty();
        var show = Parts.button(
                Messages.text("changes.show"),
                () -> Optional.ofNullable(chosen.get()).ifPresent(this::showChanges));
        show.setId("progress-changes");
        show.visibleProperty().bind(chosen.isNotNull());
        var line = new VBox(show);
        line.getStyleClass().addAll("side-pane", "padded");
        return line;
    }

    private void showChanges(Work work) {
        ChangeHistory.show(
                desk,
                view,
                Messages.text("programme.changes", work.text()),
                snapshot -> Works.progress(snapshot).of(work.id()).map(Entry::register));
    }

    private VBox money(Consumer<Work> open) {
        var chosen = table.getSelectionModel().selectedItemProperty();
        var write = Parts.button(
                Messages.text("plan.funding.write"),
                () -> Optional.ofNullable(chosen.get()).ifPresent(open));
        write.setId("plan-fund");
        var money = new VBox(8, moneyOfWork, write);
        money.getStyleClass().addAll("side-pane", "padded");
        money.getChildren().forEach(part -> part.visibleProperty().bind(chosen.isNotNull()));
        return money;
    }

    private HBox choice() {
        var both = new ToggleGroup();
        for (var side : List.of(asList, asTimeline)) {
            side.setToggleGroup(both);
            side.setOnAction(event -> keep(side == asTimeline));
        }
        asList.setId("plan-as-list");
        asTimeline.setId("plan-as-timeline");
        asList.getStyleClass().add("left-pill");
        asTimeline.getStyleClass().add("right-pill");
        Tips.set(asTimeline, Messages.text("tip.key", Messages.text("plan.view.turn"), "Ctrl+T"));
        var line = new HBox(asList, asTimeline);
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    private void keep(boolean bars) {
        turn(bars);
        desk.session().keep(workspace -> workspace.store().setting(VIEW, bars ? TIMELINE : "list"));
    }

    private void turn(boolean bars) {
        asTimeline.setSelected(bars);
        asList.setSelected(!bars);
        body.getChildren().setAll(bars ? timeline.view() : list);
        timeline.choose(Optional.ofNullable(table.getSelectionModel().getSelectedItem()));
    }

    private void show(PlanFacts fresh, boolean bars) {
        facts = Optional.of(fresh);
        var chosen = wanted.or(() ->
                Optional.ofNullable(table.getSelectionModel().getSelectedItem()).map(Work::id));
        works.setAll(fresh.works());
        timeline.show(fresh);
        turn(bars && wanted.isEmpty());
        wanted = Optional.empty();
        chosen.flatMap(this::find).ifPresent(this::select);
    }

    private Optional<Work> find(String id) {
        return works.stream().filter(work -> work.id().equals(id)).findFirst();
    }

    private void select(Work work) {
        Tables.choose(table, work);
        table.scrollTo(Math.max(0, works.indexOf(work) - 2));
        timeline.choose(Optional.of(work));
    }

    /** From the timeline to the fields of a work. */
    private void open(Work work) {
        keep(false);
        select(work);
        progress.focus();
    }

    private void choose(Work before, Work work) {
        facts.filter(known -> work != null)
                .ifPresent(known ->
                        moneyOfWork.setText(FundingWords.all(known.fundings().ofTask(work.id()))));
        if (work != null && (before == null || !before.progress().equals(work.progress()))) {
            progress.show(
                    Messages.text(
                            "plan.progress.of",
                            work.text(),
                            desk.session().period().get().label()),
                    Optional.of(work.progress()),
                    Optional.empty());
        }
    }

    private void columns() {
        var px = desk.appearance();
        table.setId("plan-works");
        table.setItems(works);
        table.getSelectionModel().selectedItemProperty().subscribe(this::choose);
        Tables.onOpen(table, work -> progress.focus());
        table.getColumns()
                .setAll(List.of(
                        Tables.text(Messages.text("plan.work"), px.px(300), Work::name),
                        deadline(),
                        lead(),
                        Tables.figure(Messages.text("plan.progress"), px.px(72), Work::said),
                        Tables.figure(Messages.text("plan.funding.spent"), px.px(100), this::spent),
                        Tables.whole(Tables.node(Messages.text("plan.state"), px.px(84), this::state))));
    }

    /** The last day stands at its end: where there is little room it takes more lines instead of being cut. */
    private TableColumn<Work, String> deadline() {
        var px = desk.appearance();
        var column = Tables.sentences(Messages.text("plan.deadline.head"), px.px(170), Work::deadline);
        column.setMinWidth(px.px(105));
        return column;
    }

    /** Wide enough for the longest word of an agency's name. */
    private TableColumn<Work, String> lead() {
        var px = desk.appearance();
        var column = Tables.<Work>text(Messages.text("plan.lead"), px.px(130), Work::lead);
        column.setMinWidth(px.px(60));
        return column;
    }

    private String spent(Work work) {
        return facts.map(known -> FundingWords.spent(known.fundings().ofTask(work.id())))
                .orElse("");
    }

    private Node state(Work work) {
        var state = facts.map(known -> work.state(known.asOf())).orElse(Work.State.OPEN);
        return switch (state) {
            case OVERDUE -> {
                var word = Parts.label(Messages.text("plan.state.overdue"), "wrong");
                word.setGraphic(Parts.mark("overdue-mark"));
                yield word;
            }
            case DONE -> Parts.label(Messages.text("plan.state.done"), "good");
            case OPEN -> Parts.label("");
        };
    }
}
