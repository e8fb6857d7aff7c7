package vn.sontm.ui.appraisal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.beans.binding.Bindings;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import vn.sontm.base.Messages;
import vn.sontm.ledger.Role;
import vn.sontm.programme.assessment.IndicatorStatus;
import vn.sontm.programme.assessment.Verdict;
import vn.sontm.ui.common.Choices;
import vn.sontm.ui.common.Desk;
import vn.sontm.ui.common.NoCommunes;
import vn.sontm.ui.common.Parts;
import vn.sontm.ui.common.Screen;
import vn.sontm.ui.common.ScreenFactory;
import vn.sontm.ui.common.Shortcut;
import vn.sontm.ui.common.Tables;
import vn.sontm.ui.common.Tips;

/** Thẩm tra: criteria at the left with how many wait, the units at the right, one look before each conclusion. */
public final class AppraisalScreen implements Screen {
    private final Desk desk;
    private final ListView<AppraisalFacts.Criterion> criteria = new ListView<>();
    private final ObservableList<AppraisalFacts.Case> cases = FXCollections.observableArrayList();
    private final TableView<AppraisalFacts.Case> table = Tables.of(Messages.text("appraisal.none"));
    private final Voice voice;
    private final ComboBox<AppraisalFilter> filter;
    private final ScrollPane figures = new ScrollPane();
    private final StackPane view = new StackPane();
    private final Label title;
    private final Node page;
    private AppraisalFacts facts = new AppraisalFacts("", "", List.of());
    private Optional<String> wanted = Optional.empty();

    private AppraisalScreen(Desk desk, Voice voice) {
        this.desk = desk;
        this.voice = voice;
        this.title = Parts.label(voice.title(), "page-title");
        this.filter = Choices.of(choice -> choice.title(voice), AppraisalFilter.values());
        criteria.setId("appraisal-criteria");
        criteria.getStyleClass().add("dense");
        criteria.setCellFactory(list -> new CriterionCell());
        criteria.getSelectionModel().selectedItemProperty().subscribe(this::list);
        filter.valueProperty().subscribe(this::list);
        filter.setId("appraisal-filter");
        table.setId("appraisal-cases");
        table.setItems(cases);
        table.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        table.getSelectionModel().selectedItemProperty().subscribe(this::figures);
        Tables.onOpen(table, this::open);
        table.getColumns().setAll(new CaseColumns(desk.appearance(), voice).all());
        figures.setFitToWidth(true);
        figures.setPrefHeight(desk.appearance().px(190));
        figures.setMinHeight(desk.appearance().px(120));
        figures.getStyleClass().add("side-pane");
        page = page();
        Shortcut.listen(view, shortcuts());
    }

    /** Thẩm tra of an office, Xác nhận of a department. */
    public static List<ScreenFactory> factories() {
        return List.of(
                factory("appraisal", Role.OFFICE, Voice.OFFICE), factory("confirm", Role.DEPARTMENT, Voice.DEPARTMENT));
    }

    private static ScreenFactory factory(String id, Role role, Voice voice) {
        return new ScreenFactory(
                        id,
                        Feather.CHECK_SQUARE,
                        Set.of(role),
                        true,
                        AppraisalFacts::waiting,
                        desk -> new AppraisalScreen(desk, voice))
                .named(AppraisalFacts::word);
    }

    @Override
    public Node view() {
        return view;
    }

    @Override
    public void refresh() {
        desk.session().read(AppraisalFacts::of, this::show);
    }

    /** @param item subject|set/number */
    @Override
    public void reveal(String item) {
        wanted = Optional.of(item).filter(text -> text.contains("|") && text.contains("/"));
        wanted.ifPresent(known -> desk.session().set().set(set(known)));
        refresh();
    }

    private static String set(String item) {
        return item.substring(item.indexOf('|') + 1, item.lastIndexOf('/'));
    }

    @Override
    public List<Shortcut> shortcuts() {
        var shortcuts = new ArrayList<>(List.of(
                Shortcut.of("Shortcut+D", "shortcut.appraisal.met", () -> conclude(Verdict.MET)),
                Shortcut.of("Shortcut+B", "shortcut.appraisal.not-met", () -> conclude(Verdict.NOT_MET))));
        if (voice == Voice.OFFICE) {
            shortcuts.add(Shortcut.of("Shortcut+H", "shortcut.appraisal.ask", this::ask));
        }
        return shortcuts;
    }

    private void show(AppraisalFacts next) {
        var sameSet = facts.set().equals(next.set());
        facts = next;
        title.setText(next.word());
        if (next.criteria().isEmpty()) {
            view.getChildren()
                    .setAll(
                            voice == Voice.OFFICE
                                    ? NoCommunes.atOffice(desk, "appraisal", "appraisal.empty")
                                    : NoCommunes.atDepartment(desk, "confirm"));
            return;
        }
        if (!view.getChildren().contains(page)) {
            view.getChildren().setAll(page);
        }
        var chosen = sameSet ? criteria.getSelectionModel().getSelectedIndex() : next.firstWaiting();
        criteria.getItems().setAll(next.criteria());
        criteria.getSelectionModel()
                .select(Math.clamp(chosen, 0, next.criteria().size() - 1));
        pick();
    }

    /** What another screen asked to see. */
    private void pick() {
        if (wanted.filter(item -> set(item).equals(facts.set())).isEmpty()) {
            return; // what was read is of another set still
        }
        var parts = wanted.get().split("\\|");
        var number = parts[1].substring(parts[1].lastIndexOf('/') + 1);
        filter.setValue(AppraisalFilter.ALL);
        facts.criteria().stream()
                .filter(criterion -> Integer.toString(criterion.number()).equals(number))
                .findFirst()
                .ifPresent(criterion -> criteria.getSelectionModel().select(criterion));
        cases.stream()
                .filter(item -> item.subject().equals(parts[0]))
                .findFirst()
                .ifPresent(item -> {
                    table.getSelectionModel().clearSelection();
                    Tables.choose(table, item);
                    table.scrollTo(item);
                    table.requestFocus();
                });
        wanted = Optional.empty();
    }

    private Node page() {
        var met = Parts.primary(voice.text("met"), () -> conclude(Verdict.MET));
        var notMet = Parts.button(voice.text("not-met"), () -> conclude(Verdict.NOT_MET));
        var ask = Parts.button(Messages.text("appraisal.ask"), this::ask);
        var withdraw = Parts.button(voice.text("withdraw"), this::withdraw);
        List.of(met, notMet, ask)
                .forEach(button -> button.disableProperty()
                        .bind(Bindings.isEmpty(table.getSelectionModel().getSelectedItems())));
        withdraw.disableProperty()
                .bind(table.getSelectionModel()
                        .selectedItemProperty()
                        .map(item -> item.own().isEmpty())
                        .orElse(true));
        tip(met, "shortcut.appraisal.met", "Ctrl+D");
        tip(notMet, "shortcut.appraisal.not-met", "Ctrl+B");
        tip(ask, "shortcut.appraisal.ask", "Ctrl+H");
        var tools = Parts.tools(filter, met, notMet);
        if (voice == Voice.OFFICE) {
            tools.getChildren().add(ask);
        }
        tools.getChildren().add(withdraw);
        var right = new VBox(8, tools, table, figures);
        VBox.setVgrow(table, Priority.ALWAYS);
        HBox.setHgrow(right, Priority.ALWAYS);
        criteria.setPrefWidth(desk.appearance().px(260));
        criteria.setMinWidth(desk.appearance().px(170));
        return Parts.page(title, new HBox(12, criteria, right));
    }

    private static void tip(Button button, String key, String keys) {
        Tips.set(button, Messages.text("appraisal.tip", Messages.text(key), keys));
    }

    private Optional<AppraisalFacts.Criterion> criterion() {
        return Optional.ofNullable(criteria.getSelectionModel().getSelectedItem());
    }

    private void list() {
        var chosen =
                Optional.ofNullable(table.getSelectionModel().getSelectedItem()).map(AppraisalFacts.Case::subject);
        cases.setAll(criterion()
                .map(criterion -> criterion.cases().stream()
                        .filter(filter.getValue()::takes)
                        .toList())
                .orElseGet(List::of));
        Tables.chooseOrFirst(
                table, item -> chosen.filter(item.subject()::equals).isPresent());
    }

    private void figures() {
        figures.setContent(Optional.ofNullable(table.getSelectionModel().getSelectedItem())
                .<Node>map(this::look)
                .orElseGet(() -> Parts.wrapped(Messages.text("appraisal.choose"), "muted")));
    }

    private Node look(AppraisalFacts.Case item) {
        var more = Parts.link(Messages.text("appraisal.open"), () -> open(item));
        more.setId("appraisal-open");
        var view = CaseView.of(item, indicator -> evidence(item, indicator));
        view.getChildren().addFirst(more);
        return view;
    }

    /** The cell of the matrix, whose pane has every change. */
    private void open(AppraisalFacts.Case item) {
        desk.navigator()
                .go(
                        "matrix",
                        item.subject() + "|" + facts.set() + "/" + item.status().number());
    }

    /** A department is sent figures only. */
    private Optional<Node> evidence(AppraisalFacts.Case item, IndicatorStatus indicator) {
        var address = item.subject() + "|" + facts.set() + "/" + indicator.code();
        return indicator.evidence() == 0 || voice == Voice.DEPARTMENT
                ? Optional.empty()
                : Optional.of(Parts.link(
                        Messages.text("appraisal.evidence.open", indicator.evidence()),
                        () -> desk.navigator().go("evidence", address)));
    }

    private List<AppraisalFacts.Case> selected() {
        return List.copyOf(table.getSelectionModel().getSelectedItems());
    }

    private AppraisalActs acts() {
        return new AppraisalActs(desk, table, facts.set(), voice);
    }

    private void conclude(Verdict verdict) {
        criterion()
                .filter(criterion -> !selected().isEmpty())
                .ifPresent(criterion -> acts().conclude(criterion, selected(), verdict));
    }

    private void ask() {
        criterion()
                .filter(criterion -> !selected().isEmpty())
                .ifPresent(criterion -> acts().ask(criterion, selected()));
    }

    private void withdraw() {
        criterion()
                .ifPresent(criterion -> acts().withdraw(
                                criterion,
                                table.getSelectionModel().getSelectedItem(),
                                name -> desk.notices().say(voice.text("withdrawn", name))));
    }
}
