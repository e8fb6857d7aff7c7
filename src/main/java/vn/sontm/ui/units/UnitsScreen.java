package vn.sontm.ui.units;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TableView;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.controlsfx.control.textfield.CustomTextField;
import org.kordamp.ikonli.feather.Feather;
import vn.sontm.base.Messages;
import vn.sontm.base.VietnameseNumbers;
import vn.sontm.base.VietnameseText;
import vn.sontm.ledger.Role;
import vn.sontm.ui.common.DayField;
import vn.sontm.ui.common.Desk;
import vn.sontm.ui.common.Parts;
import vn.sontm.ui.common.Screen;
import vn.sontm.ui.common.ScreenFactory;
import vn.sontm.ui.common.Shortcut;
import vn.sontm.ui.common.Tables;

/** Đơn vị of an office: the list as of a day, the unit that is chosen beside it. */
public final class UnitsScreen implements Screen {
    private final Desk desk;
    private final CustomTextField search = new CustomTextField();
    private final DayField day = new DayField("units-day", Messages.text("units.day"));
    private final CheckBox ended = new CheckBox(Messages.text("units.show.ended"));
    private final ObservableList<UnitLine> lines = FXCollections.observableArrayList();
    private final FilteredList<UnitLine> shown = new FilteredList<>(lines);
    private final TableView<UnitLine> table = Tables.of(Messages.text("units.none"));
    private final UnitPane pane;
    private final Node view;
    private Optional<UnitFacts> facts = Optional.empty();
    private Optional<String> wanted = Optional.empty();

    private UnitsScreen(Desk desk) {
        this.desk = desk;
        this.pane = new UnitPane(desk);
        search.setId("units-search");
        search.setLeft(Parts.icon(Feather.SEARCH));
        search.setPromptText(Messages.text("units.search"));
        search.setAccessibleText(Messages.text("units.search"));
        search.textProperty().subscribe(this::filter);
        ended.setId("units-ended");
        ended.selectedProperty().subscribe(chosen -> refresh());
        day.valueProperty().subscribe(chosen -> refresh());
        prepareTable();
        view = page();
        Shortcut.listen(view, shortcuts());
    }

    public static ScreenFactory factory() {
        return new ScreenFactory("units", Feather.MAP, Set.of(Role.OFFICE), false, UnitsScreen::new);
    }

    @Override
    public Node view() {
        return view;
    }

    @Override
    public List<Shortcut> shortcuts() {
        return List.of(Shortcut.of("Shortcut+F", "shortcut.units.search", search::requestFocus));
    }

    @Override
    public void refresh() {
        var chosen = day.day();
        var all = ended.isSelected();
        desk.session()
                .read(
                        snapshot -> UnitFacts.of(
                                snapshot, chosen.orElse(snapshot.period().lastDay()), all),
                        this::show);
    }

    /** @param item the code of a unit */
    @Override
    public void reveal(String item) {
        if (!item.isEmpty()) {
            wanted = Optional.of(item);
            refresh();
        }
    }

    private void show(UnitFacts next) {
        var chosen = wanted.or(() -> selected().map(line -> line.unit().code()));
        wanted = Optional.empty();
        facts = Optional.of(next);
        if (day.getValue() == null) {
            day.setPromptText(VietnameseNumbers.format(next.day()));
        }
        lines.setAll(next.lines());
        chosen.flatMap(next::line)
                .filter(shown::contains)
                .or(() -> shown.stream().findFirst())
                .ifPresent(line -> {
                    table.getSelectionModel().clearAndSelect(shown.indexOf(line));
                    table.scrollTo(line);
                    pane.show(next, line);
                });
    }

    private void filter(String typed) {
        var key = VietnameseText.searchKey(VietnameseText.nfc(typed).strip());
        shown.setPredicate(line -> key.isEmpty() || line.key().contains(key));
        if (selected().isEmpty() && !shown.isEmpty()) {
            table.getSelectionModel().clearAndSelect(0);
        }
    }

    private Optional<UnitLine> selected() {
        return Optional.ofNullable(table.getSelectionModel().getSelectedItem());
    }

    private void prepareTable() {
        table.setId("units");
        table.setAccessibleText(Messages.text("screen.units"));
        table.setItems(shown);
        var px = desk.appearance();
        table.getColumns()
                .setAll(List.of(
                        Tables.text(Messages.text("units.column.name"), px.px(230), UnitLine::indented),
                        Tables.whole(Tables.text(Messages.text("units.column.level"), px.px(72), UnitLine::level)),
                        Tables.whole(Tables.text(
                                Messages.text("units.column.code"),
                                px.px(110),
                                line -> line.unit().code())),
                        Tables.text(Messages.text("units.column.span"), px.px(120), UnitLine::span),
                        Tables.text(Messages.text("units.column.attributes"), px.px(130), UnitLine::attributes),
                        Tables.text(Messages.text("units.column.next"), px.px(110), UnitLine::successors)));
        table.getColumns().forEach(column -> column.setSortable(false));
        table.getSelectionModel()
                .selectedItemProperty()
                .subscribe(line -> facts.ifPresent(
                        known -> Optional.ofNullable(line).ifPresent(chosen -> pane.show(known, chosen))));
    }

    private Node page() {
        search.setPrefColumnCount(20);
        var tools = new HBox(8, search, Parts.label(Messages.text("units.day"), "muted"), day, ended);
        tools.setAlignment(Pos.CENTER_LEFT);
        var body = new BorderPane(table);
        body.setRight(pane.view());
        VBox.setVgrow(body, Priority.ALWAYS);
        var merge = Parts.primary(Messages.text("units.act.merge") + "…", this::merge);
        merge.setId("unit-merge");
        var found = Parts.button(Messages.text("units.act.found") + "…", this::found);
        found.setId("unit-found");
        var listed = Parts.button(Messages.text("units.act.list") + "…", this::list);
        listed.setId("unit-list");
        return Parts.page(
                Messages.text("screen.units"),
                new VBox(8, tools, Parts.wrapped(Messages.text("units.hint"), "muted"), body),
                listed,
                found,
                merge);
    }

    private void merge() {
        var chosen = List.copyOf(table.getSelectionModel().getSelectedItems());
        facts.filter(known -> !chosen.isEmpty()).ifPresent(known -> new MergeWizard(desk, view, known, chosen).show());
    }

    private void list() {
        facts.ifPresent(known -> new UnitActs(desk, view).list(known));
    }

    private void found() {
        facts.ifPresent(known -> selected().ifPresent(line -> new UnitActs(desk, view).found(known, line.unit())));
    }
}
