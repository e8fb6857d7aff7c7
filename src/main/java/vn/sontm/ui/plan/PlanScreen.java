package vn.sontm.ui.plan;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import vn.sontm.base.Messages;
import vn.sontm.ledger.Register;
import vn.sontm.ledger.Role;
import vn.sontm.programme.plan.Target;
import vn.sontm.programme.register.RegisterKind;
import vn.sontm.ui.common.Desk;
import vn.sontm.ui.common.Parts;
import vn.sontm.ui.common.Screen;
import vn.sontm.ui.common.ScreenFactory;
import vn.sontm.ui.common.Snapshot;
import vn.sontm.ui.common.Tables;
import vn.sontm.ui.common.VerdictMark;
import vn.sontm.ui.records.RecordEditor;
import vn.sontm.ui.records.RecordField;
import vn.sontm.ui.records.RecordField.Type;
import vn.sontm.ui.records.RecordList;

/** Kế hoạch of a commune or a department. */
public final class PlanScreen implements Screen {
    private static final RecordField TITLE = RecordField.of("title", "plan.own.task", Type.LINE);
    private static final RecordField PERSON = RecordField.of("person", "plan.own.person", Type.LINE);
    private static final RecordField START = RecordField.of("start", "plan.own.start", Type.DAY);
    private static final RecordField FINISH = RecordField.of("deadline", "plan.own.finish", Type.DAY);
    private static final RecordField NOTE = RecordField.of("note", "plan.note", Type.AREA);

    private final Desk desk;
    private final ObservableList<PlanFacts.Aim> aims = FXCollections.observableArrayList();
    private final ObservableList<PlanFacts.Work> works = FXCollections.observableArrayList();
    private final TableView<PlanFacts.Aim> aimTable = Tables.of(Messages.text("plan.aims.empty"));
    private final TableView<PlanFacts.Work> workTable = Tables.of(Messages.text("plan.works.empty"));
    private final Label title = Parts.wrapped("", "muted");
    private final RecordEditor progress;
    private final RecordEditor head;
    private final RecordList own;
    private final Node view;

    private PlanScreen(Desk desk) {
        this.desk = desk;
        progress = new RecordEditor(
                desk,
                RegisterKind.TASK_PROGRESS,
                List.of(
                        RecordField.of("percent", "plan.progress.percent", Type.COUNT),
                        RecordField.of("quantity", "plan.progress.quantity", Type.COUNT),
                        NOTE));
        head = new RecordEditor(
                desk,
                RegisterKind.OWN_PLAN,
                List.of(
                        RecordField.of("number", "plan.own.number", Type.LINE),
                        RecordField.of("issued", "plan.own.issued", Type.DAY),
                        RecordField.of("sent", "plan.own.sent", Type.DAY)));
        own = new RecordList(
                        desk,
                        RegisterKind.OWN_TASK,
                        "plan.own.",
                        Optional.empty(),
                        List.of(TITLE, PERSON, START, FINISH, NOTE))
                .column("plan.own.task", 300, RecordList.shown(TITLE))
                .column("plan.own.person", 140, RecordList.shown(PERSON))
                .column("plan.own.start", 90, RecordList.shown(START))
                .column("plan.own.finish", 90, RecordList.shown(FINISH));
        aimColumns();
        workColumns();
        var tabs = new TabPane(
                tab("plan.tab.works", beside(workTable, progress.view())),
                tab("plan.tab.aims", aimTable),
                tab("plan.tab.own", beside(own.view(), head.view())));
        tabs.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
        VBox.setVgrow(tabs, Priority.ALWAYS);
        view = Parts.page(
                Messages.text("screen.plan"),
                new VBox(8, title, tabs),
                Parts.button(Messages.text("plan.print"), () -> desk.navigator().go("reports", "ke-hoach-xa")));
        progress.clear(Messages.text("plan.progress.choose"));
    }

    public static ScreenFactory factory() {
        return new ScreenFactory(
                "plan",
                Feather.CALENDAR,
                Set.of(Role.COMMUNE, Role.DEPARTMENT),
                false,
                PlanScreen::overdue,
                PlanScreen::new);
    }

    @Override
    public Node view() {
        return view;
    }

    @Override
    public void refresh() {
        desk.session().read(PlanFacts::of, this::show);
        own.refresh();
    }

    private static int overdue(Snapshot snapshot) {
        return (int) PlanFacts.of(snapshot).works().stream()
                .filter(work -> work.isOverdue(snapshot.today()))
                .count();
    }

    private void show(PlanFacts facts) {
        title.setText(facts.title().isEmpty() ? Messages.text("plan.none") : facts.title());
        aims.setAll(facts.aims());
        var chosen = Optional.ofNullable(workTable.getSelectionModel().getSelectedItem())
                .map(PlanFacts.Work::progress);
        works.setAll(facts.works());
        works.stream()
                .filter(work -> chosen.filter(work.progress()::equals).isPresent())
                .findFirst()
                .ifPresent(workTable.getSelectionModel()::select);
        desk.session()
                .read(
                        snapshot -> new Register(
                                RegisterKind.OWN_PLAN.code(),
                                snapshot.identity().unit(),
                                Integer.toString(facts.year()),
                                ""),
                        register -> head.show(
                                Messages.text("plan.own.head", Integer.toString(facts.year())),
                                Optional.of(register),
                                Optional.empty()));
    }

    private void chooseWork(PlanFacts.Work before, PlanFacts.Work work) {
        if (work != null && (before == null || !before.progress().equals(work.progress()))) {
            progress.show(
                    Messages.text(
                            "plan.progress.of",
                            work.task().text(),
                            desk.session().period().get().label()),
                    Optional.of(work.progress()),
                    Optional.empty());
        }
    }

    private void aimColumns() {
        var px = desk.appearance();
        aimTable.setId("plan-aims");
        aimTable.setItems(aims);
        Tables.onOpen(
                aimTable,
                aim -> desk.navigator()
                        .go("criteria", aim.set() + "/" + aim.status().number()));
        aimTable.getColumns()
                .setAll(List.of(
                        Tables.text(Messages.text("plan.criterion"), px.px(260), PlanScreen::criterion),
                        Tables.text(
                                Messages.text("plan.target"),
                                px.px(110),
                                aim -> Messages.text("plan.target."
                                        + aim.status()
                                                .target()
                                                .orElse(Target.MAINTAIN)
                                                .code())),
                        Tables.node(
                                Messages.text("plan.now"),
                                px.px(120),
                                aim -> VerdictMark.full(aim.status().verdict())),
                        Tables.text(Messages.text("plan.deadline.head"), px.px(240), PlanFacts.Aim::deadline),
                        Tables.text(Messages.text("plan.lead"), px.px(280), PlanFacts.Aim::lead)));
    }

    private static String criterion(PlanFacts.Aim aim) {
        return Messages.text(
                "plan.criterion.of",
                Integer.toString(aim.status().number()),
                aim.status().name());
    }

    private void workColumns() {
        var px = desk.appearance();
        workTable.setId("plan-works");
        workTable.setItems(works);
        workTable.getSelectionModel().selectedItemProperty().subscribe(this::chooseWork);
        workTable
                .getColumns()
                .setAll(List.of(
                        Tables.text(
                                Messages.text("plan.work"),
                                px.px(330),
                                work -> work.task().text()),
                        Tables.text(Messages.text("plan.deadline.head"), px.px(170), PlanFacts.Work::deadline),
                        Tables.text(Messages.text("plan.lead"), px.px(150), PlanFacts.Work::lead),
                        Tables.text(Messages.text("plan.progress"), px.px(90), PlanFacts.Work::said)));
    }

    private static HBox beside(Node list, Node editor) {
        var pair = new HBox(12, list, editor);
        HBox.setHgrow(list, Priority.ALWAYS);
        return pair;
    }

    private static Tab tab(String key, Node content) {
        content.getStyleClass().add("tab-page");
        return new Tab(Messages.text(key), content);
    }
}
