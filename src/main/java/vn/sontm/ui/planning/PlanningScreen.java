package vn.sontm.ui.planning;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import vn.sontm.base.Messages;
import vn.sontm.ledger.Role;
import vn.sontm.programme.plan.PlanPlace;
import vn.sontm.ui.common.Choices;
import vn.sontm.ui.common.Desk;
import vn.sontm.ui.common.FileChoice;
import vn.sontm.ui.common.Parts;
import vn.sontm.ui.common.Screen;
import vn.sontm.ui.common.ScreenFactory;
import vn.sontm.ui.common.Sections;
import vn.sontm.ui.common.Shortcut;
import vn.sontm.ui.common.Tips;
import vn.sontm.workspace.PlanDrafts;

/** Kế hoạch of an office: the year's plan, written here and put in force here. */
public final class PlanningScreen implements Screen {
    private final DraftDesk draft;
    private final List<PlanSection> parts = new ArrayList<>();
    private final Sections sections;
    private final ChecksPane checks;
    private final PlanActs acts;
    private final ComboBox<PlanDrafts.Known> plans = Choices.of(PlanningScreen::name);
    private final Label state = Parts.wrapped("", "muted");
    private final Button changes;
    private final Button undo;
    private final Button discard;
    private final Button publish;
    private final MenuItem reform;
    private final StackPane view = new StackPane();
    private final Node page;
    private boolean filling;

    private PlanningScreen(Desk desk, FileChoice choice) {
        draft = new DraftDesk(desk, this::open);
        acts = new PlanActs(draft, choice, view);
        parts.add(new HeadSection(draft));
        parts.add(new TargetsSection(draft));
        parts.add(new CriteriaSection(draft));
        parts.add(new AssignmentsSection(draft));
        PlanLists.all().forEach(list -> parts.add(new ListSection(draft, list)));
        parts.add(new VersionsSection(draft));
        parts.forEach(part -> part.view().getStyleClass().add("tab-page"));
        sections = new Sections("plan-parts", "draft.tab.", parts);
        checks = new ChecksPane(draft);
        changes = Parts.link(Messages.text("draft.changes.see"), () -> sections.open("versions"));
        undo = Parts.link(Messages.text("draft.undo"), draft::undo);
        undo.setId("undo-draft");
        discard = Parts.link(Messages.text("draft.discard"), acts::giveUp);
        publish = Parts.primary(Messages.text("draft.publish"), () -> acts.publish(checks.words()));
        publish.setId("publish-plan");
        reform = item("draft.reformed.open", acts::reform);
        page = page();
        Shortcut.listen(view, shortcuts());
    }

    public static ScreenFactory factory(FileChoice choice) {
        return new ScreenFactory(
                "planning", Feather.CALENDAR, Set.of(Role.OFFICE), true, desk -> new PlanningScreen(desk, choice));
    }

    @Override
    public Node view() {
        return view;
    }

    @Override
    public List<Node> parts() {
        return view.getChildren().contains(page) ? List.of(sections.view(), checks.view()) : List.of(view);
    }

    @Override
    public List<Shortcut> shortcuts() {
        return List.of(Shortcut.of("Shortcut+Z", "shortcut.planning.undo", draft::undo));
    }

    @Override
    public void refresh() {
        draft.refresh(this::show);
    }

    /** @param item a part, or a part and an element after a colon: {@code tasks:2024-cv-01} */
    @Override
    public void reveal(String item) {
        var colon = item.indexOf(':');
        open(new PlanPlace(colon < 0 ? item : item.substring(0, colon), colon < 0 ? "" : item.substring(colon + 1)));
    }

    private Node page() {
        var take = menu(
                "draft.take",
                item("draft.take.file", acts::takeFile),
                item("draft.take.sheet", acts::takeSheet),
                reform);
        take.setId("take-plan");
        plans.setId("plan-chooser");
        plans.setAccessibleText(Messages.text("draft.plans"));
        plans.valueProperty().subscribe(plan -> Tips.set(plans, plan == null ? "" : name(plan)));
        plans.setPrefWidth(draft.desk().appearance().px(400));
        plans.setMinWidth(draft.desk().appearance().px(150));
        Stream.of(changes, undo, discard).forEach(link -> link.setMinWidth(Region.USE_PREF_SIZE));
        HBox.setHgrow(state, Priority.ALWAYS);
        plans.valueProperty().subscribe(plan -> {
            if (!filling && plan != null) {
                draft.choose(plan.id());
            }
        });
        var line = new HBox(12, plans, state, changes, undo, discard, checks.opener());
        line.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(sections.view(), Priority.ALWAYS);
        var body = new HBox(12, sections.view(), checks.view());
        checks.beside(body);
        VBox.setVgrow(body, Priority.ALWAYS);
        return Parts.page(
                Messages.text("screen.planning"),
                new VBox(8, line, body),
                Parts.button(Messages.text("draft.begin.open"), this::begin),
                take,
                menu(
                        "draft.write",
                        item("draft.write.file", acts::writeFile),
                        item("draft.write.sheet", acts::writeSheet)),
                publish);
    }

    private void begin() {
        acts.begin(draft::choose);
    }

    private static MenuButton menu(String key, MenuItem... items) {
        return new MenuButton(Messages.text(key), null, items);
    }

    private static MenuItem item(String key, Runnable act) {
        var item = new MenuItem(Messages.text(key));
        item.setOnAction(event -> act.run());
        return item;
    }

    private static String name(PlanDrafts.Known plan) {
        var title = plan.title().isEmpty() ? Messages.text("draft.untitled") : plan.title();
        return Messages.text("draft.plan", Integer.toString(plan.year()), title);
    }

    private void show() {
        var facts = draft.facts();
        if (facts.chosen().isEmpty()) {
            view.getChildren()
                    .setAll(Parts.page(
                            Messages.text("screen.planning"),
                            Parts.empty(
                                    Messages.text("draft.none"),
                                    Parts.primary(Messages.text("draft.begin.open"), this::begin),
                                    Parts.button(Messages.text("draft.take.file"), acts::takeFile))));
            return;
        }
        view.getChildren().setAll(page);
        fill(facts);
        sections.refresh();
        checks.changed();
    }

    private void fill(DraftFacts facts) {
        var plan = facts.chosen().orElseThrow();
        filling = true;
        plans.getItems().setAll(facts.known());
        plans.setValue(plan);
        filling = false;
        state.setText(
                plan.version() == 0
                        ? Messages.text("draft.state.new")
                        : plan.drafted()
                                ? Messages.text(
                                        "draft.state.changed",
                                        plan.version(),
                                        facts.changes().size())
                                : Messages.text("draft.state.same", plan.version()));
        shown(changes, plan.drafted() && plan.version() > 0);
        shown(undo, draft.canUndo());
        shown(discard, plan.drafted());
        publish.setDisable(!plan.drafted());
        reform.setDisable(facts.reformed().counting().isEmpty());
    }

    private static void shown(Node node, boolean there) {
        node.setVisible(there);
        node.setManaged(there);
    }

    private void open(PlanPlace place) {
        var id = section(place.part());
        sections.open(id);
        parts.stream()
                .filter(part -> part.id().equals(id) && !place.key().isEmpty())
                .forEach(part -> part.reveal(place.key()));
        if (place.part().equals("criteria") && place.key().contains("/")) {
            draft.desk()
                    .session()
                    .set()
                    .set(place.key().substring(0, place.key().lastIndexOf('/')));
        }
    }

    /** Starting states are seen in the table of targets, sets at the head. */
    private static String section(String part) {
        return switch (part) {
            case "starts" -> "targets";
            case "sets", "units", "subjects", "recognitions", "text" -> "head";
            default -> part;
        };
    }
}
