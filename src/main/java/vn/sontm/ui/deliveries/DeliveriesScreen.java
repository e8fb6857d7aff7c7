package vn.sontm.ui.deliveries;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.TableColumn;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import vn.sontm.base.Messages;
import vn.sontm.ledger.Role;
import vn.sontm.programme.calendar.Delivery;
import vn.sontm.programme.calendar.Period;
import vn.sontm.ui.common.Desk;
import vn.sontm.ui.common.FrozenTable;
import vn.sontm.ui.common.FrozenTable.Side;
import vn.sontm.ui.common.NoCommunes;
import vn.sontm.ui.common.Parts;
import vn.sontm.ui.common.PlanStanding;
import vn.sontm.ui.common.Screen;
import vn.sontm.ui.common.ScreenFactory;
import vn.sontm.ui.common.Shortcut;
import vn.sontm.ui.common.SidePane;

/** Tiến độ nộp of an office: arrow keys move, Enter opens a delivery. */
public final class DeliveriesScreen implements Screen {
    private final Desk desk;
    private final ObservableList<DeliveryFacts.Line> lines = FXCollections.observableArrayList();
    private final FrozenTable<DeliveryFacts.Line, DeliverySum> table;
    private final SidePane<DeliveryFacts> pane;
    private final StackPane view = new StackPane();
    private final Node page;
    private String wanted = "";
    private DeliveryFacts facts = new DeliveryFacts(LocalDate.EPOCH, List.of(), List.of());

    private DeliveriesScreen(Desk desk) {
        this.desk = desk;
        this.table = new FrozenTable<>(lines, desk.appearance().px(28));
        var middle = table.middle();
        this.pane = new SidePane<>("delivery-pane", desk.appearance().px(320), middle::requestFocus);
        table.opens(line -> {}, (sum, column) -> openSum(column));
        middle.setId("deliveries");
        middle.setAccessibleText(Messages.text("delivery.table"));
        middle.getSelectionModel().setCellSelectionEnabled(true);
        middle.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER && !event.isShortcutDown()) {
                open();
                event.consume();
            }
        });
        middle.setOnMouseClicked(event -> {
            if (event.getClickCount() == 2) {
                open();
            }
        });
        page = page();
        Shortcut.listen(view, shortcuts());
    }

    public static ScreenFactory factory() {
        return new ScreenFactory("deliveries", Feather.INBOX, Set.of(Role.OFFICE), false, DeliveriesScreen::new);
    }

    @Override
    public Node view() {
        return view;
    }

    @Override
    public void refresh() {
        desk.session().read(DeliveryFacts::of, this::show);
    }

    /** @param item unit|period: that delivery with its pane */
    @Override
    public void reveal(String item) {
        wanted = item;
        refresh();
    }

    @Override
    public List<Node> parts() {
        return lines.isEmpty() ? List.of(view) : List.of(table.middle(), pane.view());
    }

    @Override
    public List<Shortcut> shortcuts() {
        return List.of(Shortcut.of("Shortcut+Enter", "shortcut.delivery.sums", this::openFocusedSum));
    }

    private void find() {
        for (var row = 0; row < lines.size(); row++) {
            for (var place = 0; place < facts.periods().size(); place++) {
                var delivery = lines.get(row).deliveries().get(place);
                if (delivery.filter(this::isWanted).isPresent()) {
                    wanted = "";
                    table.reveal(row);
                    table.middle()
                            .getFocusModel()
                            .focus(row, table.middle().getColumns().get(place));
                    open();
                    return;
                }
            }
        }
    }

    private boolean isWanted(Delivery delivery) {
        return wanted.equals(delivery.unit() + "|" + delivery.period().code());
    }

    private void show(DeliveryFacts next) {
        if (next.lines().isEmpty()) {
            view.getChildren().setAll(NoCommunes.atOffice(desk, "deliveries", "delivery.empty"));
            return;
        }
        if (!view.getChildren().contains(page)) {
            view.getChildren().setAll(page);
        }
        var samePeriods = facts.periods().equals(next.periods());
        facts = next;
        if (!samePeriods) {
            columns();
        }
        var at = table.middle().getFocusModel().getFocusedCell();
        lines.setAll(next.lines());
        if (samePeriods && at.getRow() >= 0 && at.getColumn() >= 0 && at.getRow() < lines.size()) {
            table.middle()
                    .getFocusModel()
                    .focus(
                            at.getRow(),
                            table.middle().getColumns().get(at.getColumn())); // else the arrows lead nowhere
        }
        table.sums(DeliverySum.of(next));
        pane.refresh(next);
        find();
    }

    private Node page() {
        var body = new BorderPane(table.view());
        body.setRight(pane.view());
        var content = new VBox(8, Parts.wrapped(Messages.text("delivery.legend"), "muted"), body);
        VBox.setVgrow(body, Priority.ALWAYS);
        return Parts.page(
                Messages.text("screen.deliveries"),
                content,
                Parts.button(
                        Messages.text("delivery.print"), () -> desk.navigator().go("reports", "tien-do-nop")),
                Parts.primary(
                        Messages.text("delivery.act.remind"),
                        () -> desk.navigator().go("reports", "don-doc")));
    }

    private void columns() {
        for (var side : Side.values()) {
            table.clear(side);
        }
        table.add(Side.LEFT, text("delivery.number", 36, "figure"), sum -> "");
        table.add(Side.LEFT, text("delivery.unit", 160, "name"), DeliverySum::caption);
        for (var place = 0; place < facts.periods().size(); place++) {
            table.add(Side.MIDDLE, delivery(place), sum(place));
        }
        table.add(Side.MIDDLE, plan(), DeliverySum::plans);
    }

    private TableColumn<DeliveryFacts.Line, PlanStanding> plan() {
        var column = new TableColumn<DeliveryFacts.Line, PlanStanding>(Messages.text("delivery.plan"));
        column.setPrefWidth(desk.appearance().px(130));
        column.getStyleClass().add("verdict-column");
        column.setCellValueFactory(
                line -> new ReadOnlyObjectWrapper<>(line.getValue().plan()));
        column.setCellFactory(ignored -> new StandingCell<>(plan -> Optional.of(plan)
                .filter(PlanStanding::expected)
                .map(expected -> Standing.of(expected, facts.today()))));
        return column;
    }

    private static Function<DeliverySum, String> sum(int place) {
        return sum -> sum.count(place);
    }

    private TableColumn<DeliveryFacts.Line, String> text(String key, double width, String style) {
        var column = new TableColumn<DeliveryFacts.Line, String>(Messages.text(key));
        column.setPrefWidth(desk.appearance().px(width));
        column.getStyleClass().add(style);
        column.setCellValueFactory(line -> new ReadOnlyStringWrapper(
                style.equals("figure")
                        ? Integer.toString(line.getValue().number())
                        : line.getValue().name()));
        return column;
    }

    private TableColumn<DeliveryFacts.Line, Optional<Delivery>> delivery(int place) {
        var period = facts.periods().get(place);
        var column = new TableColumn<DeliveryFacts.Line, Optional<Delivery>>(brief(period));
        column.setPrefWidth(desk.appearance().px(124));
        column.getStyleClass().add("verdict-column");
        column.setUserData(place);
        column.setCellValueFactory(
                line -> new ReadOnlyObjectWrapper<>(line.getValue().deliveries().get(place)));
        column.setCellFactory(ignored ->
                new StandingCell<>(delivery -> delivery.map(known -> Standing.of(known, facts.today()))));
        return column;
    }

    /** "Tháng 6", "Quý II": the year stands in the header of the window. */
    private static String brief(Period period) {
        return period.label().replaceFirst("[/ ](năm )?\\d{4}$", "");
    }

    private void open() {
        var position = table.middle().getFocusModel().getFocusedCell();
        if (position.getRow() >= 0 && position.getTableColumn() != null && position.getRow() < lines.size()) {
            if (position.getTableColumn().getUserData() instanceof Integer place) {
                lines.get(position.getRow()).deliveries().get(place).ifPresent(this::open);
            } else {
                plans();
            }
        }
    }

    private void open(Delivery delivery) {
        var part = new DeliveryPart(desk, view);
        pane.open(known -> part.of(known, delivery.unit(), delivery.period()), facts);
    }

    /** What the sums beneath a column count. */
    private void openSum(TableColumn<?, ?> column) {
        if (column.getUserData() instanceof Integer place) {
            var period = facts.periods().get(place);
            pane.open(known -> new SumPart(this::open).of(known, period), facts);
        } else if (table.middle().getColumns().contains(column)) {
            plans();
        }
    }

    private void openFocusedSum() {
        Optional.<TableColumn<?, ?>>ofNullable(
                        table.middle().getFocusModel().getFocusedCell().getTableColumn())
                .ifPresent(this::openSum);
    }

    private void plans() {
        desk.navigator().go("programme", "plans");
    }
}
