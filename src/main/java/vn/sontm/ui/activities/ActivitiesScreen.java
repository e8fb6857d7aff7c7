package vn.sontm.ui.activities;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import vn.sontm.base.Messages;
import vn.sontm.ledger.Role;
import vn.sontm.programme.calendar.Period;
import vn.sontm.programme.register.Recorded;
import vn.sontm.programme.register.RegisterKind;
import vn.sontm.ui.common.Desk;
import vn.sontm.ui.common.Parts;
import vn.sontm.ui.common.Screen;
import vn.sontm.ui.common.ScreenFactory;
import vn.sontm.ui.common.Section;
import vn.sontm.ui.common.Sections;
import vn.sontm.ui.records.RecordField;
import vn.sontm.ui.records.RecordField.Type;
import vn.sontm.ui.records.RecordList;

/** Hoạt động of a commune or a department: what was done, counted by kind and against the plan, and what is difficult. */
public final class ActivitiesScreen implements Screen {
    private static final RecordField TITLE = RecordField.of("title", "activities.title", Type.LINE);
    static final RecordField KIND = RecordField.choice(
            "kind",
            "activities.kind",
            "activities.kind.",
            "meeting",
            "briefing",
            "propaganda",
            "training",
            "inspection",
            "contribution",
            "product",
            "other");
    private static final RecordField DATE = RecordField.of("date", "activities.date", Type.DAY);
    private static final RecordField PARTICIPANTS =
            RecordField.of("participants", "activities.participants", Type.COUNT);
    private static final RecordField AGENCY = RecordField.of("agency", "activities.agency", Type.LINE);
    private static final RecordField MONEY = RecordField.of("amount", "activities.amount", Type.MONEY);
    private static final RecordField LABOUR = RecordField.of("labourDays", "activities.labour", Type.COUNT);
    private static final RecordField LAND = RecordField.of("land", "activities.land", Type.COUNT);
    private static final RecordField NOTE = RecordField.of("note", "activities.note", Type.AREA);
    private static final RecordField DIFFICULTY = RecordField.of("text", "activities.difficulty", Type.AREA);
    private static final RecordField SORT =
            RecordField.choice("kind", "activities.sort", "activities.sort.", "problem", "proposal");

    private final Desk desk;
    private final RecordList done;
    private final RecordList difficulties;
    private final Label counts = Parts.wrapped("", "muted");
    private final Sections parts;
    private final Node view;

    private ActivitiesScreen(Desk desk) {
        this.desk = desk;
        done = new RecordList(
                        desk,
                        RegisterKind.ACTIVITY,
                        "activities.done.",
                        Optional.empty(),
                        List.of(TITLE, KIND, DATE, PARTICIPANTS, AGENCY, MONEY, LABOUR, LAND, NOTE))
                .day("activities.date", 90, RecordList.shown(DATE))
                .column("activities.kind", 130, RecordList.shown(KIND))
                .column("activities.title", 320, Recorded::text)
                .figure("activities.participants", 90, RecordList.shown(PARTICIPANTS));
        difficulties = new RecordList(
                        desk,
                        RegisterKind.DIFFICULTY,
                        "activities.difficulties.",
                        Optional.of(Period.Kind.MONTH),
                        List.of(DIFFICULTY, SORT))
                .column("activities.sort", 130, RecordList.shown(SORT))
                .column("activities.difficulty", 420, RecordList.shown(DIFFICULTY));
        parts = new Sections(
                "activity-parts",
                "activities.tab.",
                List.of(
                        new Part("done", page(new VBox(8, counts, grown(done.view()))), this::readDone),
                        new DutiesPart(desk),
                        new InspectionsPart(desk),
                        new ProductsPart(desk),
                        new Part("difficulties", page(difficulties.view()), difficulties::refresh)));
        view = Parts.page(Messages.text("screen.activities"), parts.view());
    }

    /** A list behind a tab. */
    private record Part(String id, Node view, Runnable reading) implements Section {
        @Override
        public void refresh() {
            reading.run();
        }
    }

    public static ScreenFactory factory() {
        return new ScreenFactory(
                "activities", Feather.USERS, Set.of(Role.COMMUNE, Role.DEPARTMENT), false, ActivitiesScreen::new);
    }

    @Override
    public Node view() {
        return view;
    }

    @Override
    public void refresh() {
        parts.refresh();
    }

    /** Opens a part by its id. */
    @Override
    public void reveal(String item) {
        parts.open(item);
    }

    private void readDone() {
        done.refresh();
        desk.session().read(ActivityCounts::of, found -> counts.setText(found.sentence()));
    }

    private static Node page(Node content) {
        content.getStyleClass().add("tab-page");
        return content;
    }

    private static Node grown(Node node) {
        VBox.setVgrow(node, Priority.ALWAYS);
        return node;
    }
}
