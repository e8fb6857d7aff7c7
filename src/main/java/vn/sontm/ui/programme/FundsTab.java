package vn.sontm.ui.programme;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import vn.sontm.base.Messages;
import vn.sontm.base.VietnameseNumbers;
import vn.sontm.programme.funding.FundChanges;
import vn.sontm.programme.funding.Fundings;
import vn.sontm.programme.funding.Money;
import vn.sontm.programme.plan.FundingSource;
import vn.sontm.programme.unit.Unit;
import vn.sontm.ui.common.ChangeHistory;
import vn.sontm.ui.common.Desk;
import vn.sontm.ui.common.Parts;
import vn.sontm.ui.common.Section;
import vn.sontm.ui.common.Snapshot;
import vn.sontm.ui.common.Tables;
import vn.sontm.workspace.Funds;

/** Kinh phí: by source over all communes, and beside it the chosen source commune by commune. In triệu đồng. */
final class FundsTab implements Section {
    private static final List<Money.Kind> KINDS =
            List.of(Money.Kind.PLANNED, Money.Kind.ALLOCATED, Money.Kind.DISBURSED, Money.Kind.CASH);

    /** @param source empty for the sum of all */
    private record Line(String source, String name, Money money) {}

    private record Part(String unit, String name, Money money) {}

    private record Facts(String until, List<Line> lines, Map<String, List<Part>> parts) {}

    private final Desk desk;
    private final ObservableList<Line> lines = FXCollections.observableArrayList();
    private final ObservableList<Part> parts = FXCollections.observableArrayList();
    private final TableView<Line> table = Tables.of(Messages.text("programme.funds.empty"));
    private final TableView<Part> beside = Tables.of(Messages.text("programme.funds.choose"));
    private final Label hint = Parts.wrapped("", "muted");
    private final Label title = Parts.wrapped("", "section-title");
    private final VBox view;
    private Facts facts = new Facts("", List.of(), Map.of());

    FundsTab(Desk desk) {
        this.desk = desk;
        var px = desk.appearance();
        table.setId("funds");
        table.setItems(lines);
        table.getColumns().add(Tables.sentences(Messages.text("programme.funds.source"), px.px(170), Line::name));
        KINDS.forEach(kind -> table.getColumns()
                .add(Tables.figure(
                        Messages.text("plan.funding.head." + kind.field()),
                        px.px(74),
                        line -> amount(line.money(), kind))));
        table.getSelectionModel().selectedItemProperty().subscribe(this::choose);
        beside.setId("funds-by-unit");
        beside.setItems(parts);
        Tables.onOpen(beside, this::open);
        beside.getColumns().add(Tables.sentences(Messages.text("programme.funds.unit"), px.px(170), Part::name));
        KINDS.forEach(kind -> beside.getColumns()
                .add(Tables.figure(
                        Messages.text("plan.funding.head." + kind.field()),
                        px.px(74),
                        part -> amount(part.money(), kind))));
        var right = new VBox(8, title, beside, Parts.wrapped(Messages.text("programme.funds.open"), "muted"));
        VBox.setVgrow(beside, Priority.ALWAYS);
        HBox.setHgrow(table, Priority.ALWAYS);
        HBox.setHgrow(right, Priority.ALWAYS);
        var body = new HBox(12, table, right);
        view = Parts.tabPage(body, hint, body);
    }

    @Override
    public String id() {
        return "funds";
    }

    @Override
    public Node view() {
        return view;
    }

    @Override
    public void refresh() {
        desk.session().read(FundsTab::read, this::show);
    }

    private static Facts read(Snapshot snapshot) {
        var day = snapshot.period().lastDay();
        var units = communes(snapshot);
        var funds = new Funds(snapshot.workspace()).ofArea(codes(units), snapshot.period());
        var bySource = funds.bySource();
        var lines = new ArrayList<Line>();
        bySource.forEach((source, money) -> lines.add(new Line(source, FundingSource.name(source), money)));
        lines.sort(Comparator.comparingInt(line -> FundingSource.place(line.source())));
        if (!lines.isEmpty()) {
            lines.addFirst(new Line(
                    "",
                    Messages.text("programme.funds.all"),
                    bySource.values().stream().reduce(Money.NONE, Money::plus)));
        }
        var parts = new LinkedHashMap<String, List<Part>>();
        for (var line : lines) {
            var of = new ArrayList<Part>();
            units.forEach(
                    unit -> part(unit.code(), unit.nameOn(day), funds.units().get(unit.code()), line.source())
                            .ifPresent(of::add));
            part("", Messages.text("programme.funds.shared"), funds.shared(), line.source())
                    .ifPresent(of::add);
            parts.put(line.source(), of);
        }
        return new Facts(snapshot.period().lastMonth().label(), lines, parts);
    }

    private static List<Unit> communes(Snapshot snapshot) {
        return snapshot.units()
                .communes(snapshot.identity().unit(), snapshot.period().lastDay());
    }

    private static List<String> codes(List<Unit> units) {
        return units.stream().map(Unit::code).toList();
    }

    private static Optional<Part> part(String unit, String name, Fundings funds, String source) {
        var money = source.isEmpty() ? funds.sum() : funds.bySource().getOrDefault(source, Money.NONE);
        return money.isNothing() ? Optional.empty() : Optional.of(new Part(unit, name, money));
    }

    private void show(Facts next) {
        facts = next;
        hint.setText(Messages.text("programme.funds.hint", next.until()));
        var chosen =
                Optional.ofNullable(table.getSelectionModel().getSelectedItem()).map(Line::source);
        lines.setAll(next.lines());
        Tables.chooseOrFirst(table, line -> chosen.filter(line.source()::equals).isPresent());
    }

    /** What the amounts of the chosen source are made of. */
    private void open(Part part) {
        var line = table.getSelectionModel().getSelectedItem();
        if (line != null) {
            ChangeHistory.show(desk, view, Messages.text("programme.changes", part.name()), snapshot -> {
                var periods = snapshot.workspace().periods();
                return part.unit().isEmpty()
                        ? new FundChanges(periods.together(codes(communes(snapshot)), snapshot.period()), line.source())
                                .shared()
                        : new FundChanges(periods.ofUnit(part.unit(), snapshot.period()), line.source())
                                .of(part.unit());
            });
        }
    }

    private void choose(Line line) {
        title.setText(line == null ? "" : line.name());
        parts.setAll(line == null ? List.of() : facts.parts().getOrDefault(line.source(), List.of()));
    }

    private static String amount(Money money, Money.Kind kind) {
        return money.of(kind).map(VietnameseNumbers::format).orElse("");
    }
}
