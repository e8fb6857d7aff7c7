package vn.sontm.ui.matrix;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import vn.sontm.base.Messages;
import vn.sontm.ledger.Role;
import vn.sontm.programme.calendar.Period;
import vn.sontm.ui.common.Choices;
import vn.sontm.ui.common.Desk;
import vn.sontm.ui.common.Parts;
import vn.sontm.ui.common.Screen;
import vn.sontm.ui.common.ScreenFactory;
import vn.sontm.ui.common.Shortcut;
import vn.sontm.ui.common.SidePane;

/** Bảng tổng hợp of an office or a department. */
public final class MatrixScreen implements Screen, MatrixWay {
    private static final int PERIODS_BACK = 12;

    private final Desk desk;
    private final Role role;
    private final MatrixTable table;
    private final SidePane<MatrixFacts> pane;
    private final CellPart cell;
    private final TotalPart total;
    private final MatrixStanding standing;
    private final MatrixTools tools;
    private final MatrixRoom room;
    private final MatrixLegend legend = new MatrixLegend();
    private final ComboBox<Optional<Period>> compare = Choices.of(MatrixScreen::compared);
    private final Label partial = Parts.wrapped("", "medium");
    private final Label focused = Parts.label("", "muted");
    private final StackPane view = new StackPane();
    private final Node page;
    private OptionalInt opened = OptionalInt.empty();
    private MatrixPlace wanted = MatrixPlace.NOWHERE;
    private Period comparedFrom;
    private MatrixFacts facts = MatrixFacts.NOTHING;

    private MatrixScreen(Desk desk, Role role) {
        this.desk = desk;
        this.role = role;
        this.comparedFrom = desk.session().period().get();
        this.tools = new MatrixTools(desk.appearance());
        this.cell = new CellPart(desk, role, this);
        this.total = new TotalPart(desk, this);
        this.table = new MatrixTable(desk.appearance(), this::open, this::unfold);
        this.pane = new SidePane<>("matrix-pane", desk.appearance().px(330), table::requestFocus);
        table.totals(this::open, this::open);
        this.standing = new MatrixStanding(this::all, name -> pane.open(known -> total.level(known, name), facts));
        table.focused(sentence -> focused.setText(sentence.orElse("")));
        this.room = new MatrixRoom(view, desk.appearance());
        room.brief().subscribe(brief -> {
            table.brief(brief);
            partial();
        });
        partial.setId("matrix-partial");
        partial.managedProperty().bind(partial.visibleProperty());
        tools.wanted(this::filter);
        tools.order(table::order);
        offerPeriods();
        compare.valueProperty().subscribe((before, now) -> refresh());
        page = page();
        Shortcut.listen(view, shortcuts());
    }

    /** One for each role that has it; a workspace has one of them. */
    public static List<ScreenFactory> factories() {
        return Stream.of(Role.OFFICE, Role.DEPARTMENT)
                .map(role -> new ScreenFactory(
                        "matrix", Feather.GRID, Set.of(role), true, desk -> new MatrixScreen(desk, role)))
                .toList();
    }

    @Override
    public Node view() {
        return view;
    }

    @Override
    public void refresh() {
        if (!comparedFrom.equals(desk.session().period().get())) {
            comparedFrom = desk.session().period().get();
            offerPeriods();
        }
        var before = compare.getValue();
        desk.session().read(snapshot -> MatrixFacts.of(snapshot, opened, before), this::show);
    }

    /**
     * @param item a criterion, as {@code set/number}: its indicators and its total are shown; after a unit or subject and
     *     a bar: that cell with its pane; a unit alone: its line and its total
     */
    @Override
    public void reveal(String item) {
        wanted = MatrixPlace.read(item);
        wanted.criterion()
                .filter(number -> wanted.subject().isEmpty())
                .ifPresent(number -> opened = OptionalInt.of(number));
        if (!wanted.set().isEmpty()) {
            desk.session().set().set(wanted.set());
        }
        refresh();
    }

    /** Goes to the cell or the total that another screen asked to see, once it is there. */
    private void find() {
        if (wanted.equals(MatrixPlace.NOWHERE)
                || !wanted.set().isEmpty() && !wanted.set().equals(facts.set())) {
            return;
        }
        var place = wanted;
        wanted = MatrixPlace.NOWHERE;
        tools.clear();
        if (place.subject().isEmpty()) {
            place.criterion().ifPresent(this::criterion);
        } else {
            table.focus(place.subject(), place.criterion());
            place.criterion().ifPresentOrElse(number -> cell(place.subject(), number), () -> line(place.subject()));
        }
    }

    @Override
    public List<Shortcut> shortcuts() {
        return List.of(
                Shortcut.of("Shortcut+F", "shortcut.matrix.search", tools::search),
                Shortcut.of("F4", "shortcut.matrix.area", tools::chooseArea),
                Shortcut.of(
                        "Shortcut+Enter",
                        "shortcut.matrix.criterion",
                        () -> table.focusedColumn().ifPresent(column -> criterion(column.criterion()))),
                Shortcut.of(
                        "Shift+Enter",
                        "shortcut.matrix.line",
                        () -> table.focusedLine().ifPresent(this::open)),
                Shortcut.of("Shortcut+Shift+Enter", "shortcut.matrix.all", this::all));
    }

    private void show(MatrixFacts next) {
        facts = next;
        if (facts.lines().isEmpty()) {
            view.getChildren().setAll(new MatrixEmpty(desk, role).of(facts));
            return;
        }
        if (!view.getChildren().contains(page)) {
            view.getChildren().setAll(page);
        }
        standing.show(facts);
        legend.show(facts);
        tools.offer(facts.areas());
        table.show(facts);
        partial();
        pane.refresh(facts);
        find();
    }

    private Node page() {
        var line = new HBox(8);
        line.getChildren().addAll(tools.view());
        var with = Parts.label(Messages.text("matrix.compare"), "muted");
        with.setMinWidth(Region.USE_PREF_SIZE);
        line.getChildren().addAll(with, compare, room.view());
        line.setAlignment(Pos.CENTER_LEFT);
        var body = new BorderPane(table.view());
        body.setRight(pane.view());
        body.setBottom(new VBox(4, focused, legend.view()));
        body.getStyleClass().add("matrix-page");
        var page = Parts.page(Messages.text("screen.matrix"), new VBox(8, line, standing.view(), partial, body));
        VBox.setVgrow(body, Priority.ALWAYS);
        return page;
    }

    private void filter(Predicate<MatrixLine> lines) {
        table.filter(lines);
        partial();
        pane.refresh(facts);
    }

    /** Whoever looks at some units is told that the totals are about all; how all stand takes no room meanwhile. */
    private void partial() {
        var part = table.part();
        partial.setVisible(part.isPresent());
        standing.view().setVisible(part.isEmpty() && !room.brief().get());
        partial.setText(part.map(this::partial).orElse(""));
    }

    private String partial(MatrixFacts part) {
        return Messages.text(
                "matrix.partial", part.lines().size(), facts.lines().size(), facts.population(), part.population());
    }

    private void open(MatrixSum sum, Optional<MatrixColumn> column) {
        var number = column.map(MatrixColumn::criterion);
        if (sum.ofPart()) {
            part(number);
        } else {
            number.ifPresentOrElse(this::criterion, this::all);
        }
    }

    /** The total over the shown units alone; over all, once all are shown again. */
    private void part(Optional<Integer> number) {
        pane.open(
                known -> table.part()
                        .map(some -> total.part(some, number))
                        .orElseGet(() -> number.map(criterion -> total.criterion(known, criterion))
                                .orElseGet(() -> total.all(known))),
                facts);
    }

    private void open(MatrixLine line, MatrixColumn column) {
        cell(line.member().subject().subject(), column.criterion());
    }

    private void open(MatrixLine line) {
        line(line.member().subject().subject());
    }

    @Override
    public void cell(String subject, int criterion) {
        table.focus(subject, Optional.of(criterion));
        pane.open(known -> cell.of(known, subject, criterion), facts);
    }

    @Override
    public void criterion(int number) {
        pane.open(known -> besides(total.criterion(known, number), Optional.of(number)), facts);
    }

    private void all() {
        pane.open(known -> besides(total.all(known), Optional.empty()), facts);
    }

    private List<Node> besides(List<Node> parts, Optional<Integer> number) {
        return table.part()
                .map(some -> total.besides(parts, some, () -> part(number)))
                .orElse(parts);
    }

    @Override
    public void line(String subject) {
        pane.open(known -> total.line(known, subject), facts);
    }

    private void unfold(MatrixColumn column) {
        var number = OptionalInt.of(column.criterion());
        opened = opened.equals(number) ? OptionalInt.empty() : number;
        refresh();
    }

    private void offerPeriods() {
        var chosen = compare.getValue();
        var periods = Stream.iterate(comparedFrom.previous(), Period::previous)
                .limit(PERIODS_BACK)
                .map(Optional::of)
                .toList();
        compare.getItems()
                .setAll(Stream.concat(Stream.of(Optional.<Period>empty()), periods.stream())
                        .toList());
        compare.setValue(compare.getItems().contains(chosen) ? chosen : Optional.empty());
    }

    private static String compared(Optional<Period> period) {
        return period.map(Period::label).orElseGet(() -> Messages.text("matrix.compare.none"));
    }
}
