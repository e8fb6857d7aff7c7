package vn.sontm.ui.criteria;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.application.Platform;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import vn.sontm.base.Messages;
import vn.sontm.ledger.Role;
import vn.sontm.ui.common.Desk;
import vn.sontm.ui.common.Parts;
import vn.sontm.ui.common.Screen;
import vn.sontm.ui.common.ScreenFactory;
import vn.sontm.ui.common.Shortcut;
import vn.sontm.ui.common.Snapshot;

/**
 * Tiêu chí of a commune. Links name a place as {@code set/number}, {@code set/code}, or a filter as {@code set?no-evidence}.
 */
public final class CriteriaScreen implements Screen, RowActs {
    private static final double NARROW = 960; // at 100 %
    private static final double LOW = 520;
    private static final double FIGURES = 0.66; // of the height, above what is known of one of them
    private static final double FIGURES_FIRST = 0.8;

    private final Desk desk;
    private final CriteriaModel model = new CriteriaModel();
    private final FilterBar filters = new FilterBar(model, this::filtered);
    private final CriterionList list;
    private final SubjectChooser subjects = new SubjectChooser(this::choose);
    private final CriterionHead head = new CriterionHead();
    private final Banners banners = new Banners(this::openAgain);
    private final EntryGrid grid;
    private final DetailPane detail;
    private final Undoing undoing;
    private final StackPane view = new StackPane();
    private final Node sheet;
    private Optional<String> wantedField = Optional.empty();

    private CriteriaScreen(Desk desk) {
        this.desk = desk;
        this.list = new CriterionList(model, this::open, this::enter);
        this.grid = new EntryGrid(desk.session(), desk.appearance(), this);
        this.detail = new DetailPane(desk);
        this.undoing = new Undoing(desk);
        this.sheet = sheet();
        Shortcut.listen(view, List.of(undoKey()));
    }

    public static ScreenFactory factory() {
        return new ScreenFactory(
                "criteria",
                Feather.CHECK_SQUARE,
                Set.of(Role.COMMUNE),
                true,
                CriteriaScreen::waiting,
                CriteriaScreen::new);
    }

    /** Criteria of the chosen set that lack figures. */
    private static int waiting(Snapshot snapshot) {
        return (int) snapshot.unit().sets().stream()
                .filter(set -> set.id().equals(snapshot.set()))
                .flatMap(set -> set.subjects().stream())
                .flatMap(subject -> subject.criteria().stream())
                .filter(CriterionFacts::lacksFigures)
                .count();
    }

    @Override
    public Node view() {
        return view;
    }

    @Override
    public void refresh() {
        var subject = model.subject();
        var afterLock = model.afterLock(desk.session().period().get());
        desk.session().read(snapshot -> CriteriaFacts.of(snapshot, subject, afterLock), this::show);
    }

    @Override
    public void reveal(String item) {
        var place = new Place(item);
        model.filter().set(place.filter());
        place.criterion().ifPresent(model::open);
        wantedField = place.field();
        if (place.set().equals(desk.session().set().get())) {
            refresh();
        } else {
            desk.session().set().set(place.set());
        }
    }

    @Override
    public List<Node> parts() {
        return view.getChildren().contains(sheet) ? List.of(list.view(), grid.view(), detail.view()) : List.of(view);
    }

    @Override
    public List<Shortcut> shortcuts() {
        return List.of(
                Shortcut.of("Enter", "criteria.key.next", () -> {}),
                Shortcut.of("F2", "criteria.key.edit", () -> {}),
                Shortcut.of("Shortcut+Enter", "criteria.key.confirm", this::confirmRest),
                Shortcut.of("F3", "criteria.key.note", () -> {}),
                Shortcut.of("F4", "criteria.key.declare", () -> {}),
                Shortcut.of("Alt+Down", "criteria.key.choices", () -> {}),
                Shortcut.of("Shortcut+V", "criteria.key.paste", () -> {}),
                undoKey());
    }

    private Shortcut undoKey() {
        return Shortcut.of("Shortcut+Z", "criteria.key.undo", this::undo);
    }

    private void show(Optional<CriteriaFacts> facts) {
        model.show(facts);
        var wanted = facts.isPresent() ? sheet : empty();
        if (!view.getChildren().contains(wanted)) {
            view.getChildren().setAll(wanted);
        }
        facts.ifPresent(this::showFacts);
    }

    private void showFacts(CriteriaFacts facts) {
        filters.show(facts);
        subjects.show(facts);
        banners.show(facts);
        list.show();
        showCriterion();
    }

    private void showCriterion() {
        model.facts()
                .get()
                .ifPresent(facts -> model.open().ifPresent(criterion -> {
                    head.show(facts, criterion);
                    grid.show(facts, criterion);
                    focusWanted();
                    showDetail();
                }));
    }

    private void focusWanted() {
        wantedField.ifPresent(code -> grid.rows().stream()
                .filter(row -> row.row().status().code().equals(code)
                        || row.row().status().code().startsWith(code + "#"))
                .flatMap(row -> row.field().stream())
                .findFirst()
                .ifPresent(field -> Platform.runLater(field::requestFocus)));
        wantedField = Optional.empty();
    }

    private void showDetail() {
        grid.rows().stream()
                .filter(row -> row.field().filter(Node::isFocused).isPresent())
                .findFirst()
                .or(() -> grid.rows().stream().findFirst())
                .ifPresent(this::showDetail);
    }

    private void showDetail(RowView row) {
        model.facts().get().ifPresent(facts -> detail.show(facts.subject().subject(), row.row()));
    }

    private void open(int number) {
        model.open(number);
        showCriterion();
    }

    private void enter() {
        grid.fields().stream().findFirst().ifPresent(Node::requestFocus);
    }

    private void filtered() {
        model.show(model.facts().get());
        model.facts().get().ifPresent(this::showFacts);
    }

    private void openAgain() {
        model.openAgain(desk.session().period().get());
        refresh();
    }

    private void choose(String subject) {
        model.choose(subject);
        refresh();
    }

    // --- from a row

    @Override
    public void focused(RowView row) {
        grid.reveal(row);
        showDetail(row);
    }

    @Override
    public void move(RowView from, int steps) {
        grid.field(from, steps).ifPresentOrElse(Node::requestFocus, () -> turn(steps));
    }

    /** Over the end of a criterion to the next one. */
    private void turn(int steps) {
        model.neighbour(steps).ifPresent(next -> {
            model.open(next.status().number());
            list.show();
            showCriterion();
            var fields = grid.fields();
            if (!fields.isEmpty()) {
                (steps > 0 ? fields.getFirst() : fields.getLast()).requestFocus();
            }
        });
    }

    @Override
    public void declare(EntryRow row) {
        var subject =
                model.facts().get().map(facts -> facts.subject().subject()).orElse("");
        var item = desk.session().set().get() + "/" + row.status().code();
        var period = desk.session().period().get();
        var cell = row.cell().orElseGet(() -> new EntryCell(subject, item, period, period));
        DeclareDialog.ask(view, desk.session(), row, cell);
    }

    @Override
    public void note(EntryRow row) {
        row.cell()
                .filter(cell -> !row.figure().isEmpty())
                .ifPresent(cell -> NoteDialog.ask(view, desk.session(), row, cell));
    }

    @Override
    public void evidence(EntryRow row) {
        desk.navigator()
                .go("evidence", desk.session().set().get() + "/" + row.status().code());
    }

    @Override
    public void paste(EntryRow row, String text) {
        model.facts()
                .get()
                .ifPresent(facts -> PasteDialog.ask(view, undoing, PastePlan.of(facts.entries(), row, text)));
    }

    @Override
    public void confirmRest() {
        var carried =
                grid.rows().stream().map(RowView::row).filter(EntryRow::carried).toList();
        if (!carried.isEmpty()) {
            undoing.enter(
                    carried.stream().map(row -> row.cell().orElseThrow()).toList(),
                    workspace -> carried.forEach(row -> row.cell().orElseThrow().save(workspace, row.figure())),
                    "criteria.confirmed");
        }
    }

    @Override
    public boolean undo() {
        return undoing.takeBack();
    }

    // --- layout

    private Node sheet() {
        var left = new VBox(8, subjects.view(), list.view());
        VBox.setVgrow(list.view(), Priority.ALWAYS);
        left.getStyleClass().add("criteria-left");
        view.widthProperty().subscribe(width -> {
            var narrow = width.doubleValue() < desk.appearance().px(NARROW);
            list.brief(narrow);
            left.setMinWidth(desk.appearance().px(narrow ? 136 : 276));
            left.setMaxWidth(left.getMinWidth());
        });
        var lower = new SplitPane(grid.view(), detail.view());
        lower.setOrientation(Orientation.VERTICAL);
        view.heightProperty()
                .map(height -> height.doubleValue() < desk.appearance().px(LOW) ? FIGURES_FIRST : FIGURES)
                .subscribe(figures -> lower.setDividerPositions(figures));
        VBox.setVgrow(lower, Priority.ALWAYS);
        var right = new VBox(8, head.view(), lower);
        HBox.setHgrow(right, Priority.ALWAYS);
        var body = new HBox(16, left, right);
        VBox.setVgrow(body, Priority.ALWAYS);
        return Parts.page(
                Messages.text("screen.criteria"),
                new VBox(8, banners.view(), body),
                filters.view(),
                Parts.button(Messages.text("criteria.facts.open"), () -> FactsDialog.show(view, desk.session())));
    }

    private Node empty() {
        return Parts.page(
                Messages.text("screen.criteria"),
                Parts.empty(
                        Messages.text("criteria.empty"),
                        Parts.primary(
                                Messages.text("home.empty.receive"),
                                () -> desk.navigator().go("exchange", ""))));
    }
}
