package vn.sontm.ui.questions;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import vn.sontm.base.Messages;
import vn.sontm.base.VietnameseNumbers;
import vn.sontm.ledger.Role;
import vn.sontm.ui.common.Choices;
import vn.sontm.ui.common.Desk;
import vn.sontm.ui.common.Parts;
import vn.sontm.ui.common.Screen;
import vn.sontm.ui.common.ScreenFactory;
import vn.sontm.ui.common.Shortcut;
import vn.sontm.ui.common.Tables;
import vn.sontm.ui.common.Tips;

/** Hỏi – đáp: an office asks and takes back, a commune answers. */
public final class QuestionsScreen implements Screen {
    private final Desk desk;
    private final ComboBox<QuestionFilter> filter = Choices.of(QuestionFilter::title, QuestionFilter.values());
    private final ObservableList<QuestionFacts.Row> rows = FXCollections.observableArrayList();
    private final TableView<QuestionFacts.Row> table = Tables.of(Messages.text("questions.none"));
    private final QuestionPane pane;
    private final StackPane view = new StackPane();
    private QuestionFacts facts = new QuestionFacts(false, false, List.of(), List.of(), List.of());
    private Optional<String> wanted = Optional.empty();
    private Optional<String> chosen = Optional.empty();
    private boolean listing;

    private QuestionsScreen(Desk desk) {
        this.desk = desk;
        this.pane = new QuestionPane(desk);
        table.setId("questions");
        table.setAccessibleText(Messages.text("screen.questions"));
        table.setItems(rows);
        table.getSelectionModel().selectedItemProperty().subscribe(this::choose);
        filter.setAccessibleText(Messages.text("questions.filter"));
        filter.valueProperty().subscribe(this::list);
        Shortcut.listen(view, shortcuts());
    }

    public static ScreenFactory factory() {
        return new ScreenFactory(
                "questions",
                Feather.MESSAGE_CIRCLE,
                Set.of(Role.OFFICE, Role.COMMUNE),
                false,
                QuestionFacts::waiting,
                QuestionsScreen::new);
    }

    @Override
    public Node view() {
        return view;
    }

    @Override
    public void refresh() {
        desk.session().read(QuestionFacts::of, this::show);
    }

    /** @param item the id of a question, {@code subject|set/number} or {@code subject|set/number|text} to ask about */
    @Override
    public void reveal(String item) {
        wanted = Optional.of(item);
        refresh();
    }

    @Override
    public List<Node> parts() {
        return facts.rows().isEmpty() ? List.of(view) : List.of(table, pane.view());
    }

    @Override
    public List<Shortcut> shortcuts() {
        return List.of(Shortcut.of("Shortcut+N", "shortcut.questions.ask", this::ask));
    }

    private void show(QuestionFacts next) {
        var first = view.getChildren().isEmpty()
                || facts.rows().isEmpty() != next.rows().isEmpty();
        facts = next;
        if (first) {
            view.getChildren().setAll(next.rows().isEmpty() ? empty() : page());
        }
        list();
        var item = wanted;
        wanted = Optional.empty();
        item.ifPresent(this::open);
    }

    private void open(String item) {
        var parts = item.split("\\|", 3);
        if (parts.length == 1) {
            filter.setValue(QuestionFilter.ALL);
            chosen = Optional.of(item);
            list();
        } else if (facts.asks()) {
            new AskDialog(desk, facts)
                    .to(parts[0])
                    .about(parts[1])
                    .proposing(parts.length == 3 ? parts[2] : "")
                    .show(view);
        }
    }

    private Node empty() {
        return Parts.page(
                Messages.text("screen.questions"),
                facts.asks()
                        ? Parts.empty(
                                Messages.text("questions.empty.office"),
                                Parts.primary(Messages.text("questions.ask"), this::ask))
                        : Parts.empty(
                                Messages.text("questions.empty"),
                                Parts.primary(
                                        Messages.text("questions.empty.receive"),
                                        () -> desk.navigator().go("exchange", ""))));
    }

    private Node page() {
        columns();
        var tools = new HBox(8, filter);
        tools.setAlignment(Pos.CENTER_LEFT);
        var left = new VBox(8, tools, table);
        VBox.setVgrow(table, Priority.ALWAYS);
        HBox.setHgrow(left, Priority.ALWAYS);
        var body = new HBox(12, left, pane.view());
        return Parts.page(
                Messages.text("screen.questions"), body, facts.asks() ? new Node[] {askButton()} : new Node[0]);
    }

    private Node askButton() {
        var button = Parts.primary(Messages.text("questions.ask"), this::ask);
        Tips.set(button, Messages.text("appraisal.tip", Messages.text("shortcut.questions.ask"), "Ctrl+N"));
        return button;
    }

    private void columns() {
        var px = desk.appearance();
        var columns = new ArrayList<TableColumn<QuestionFacts.Row, ?>>();
        columns.add(Tables.node(
                Messages.text("questions.state"),
                px.px(110),
                row -> Parts.label(
                        row.state(), row.overdue() ? "wrong" : row.question().isOpen() ? "warned" : "muted")));
        if (!facts.answers()) {
            columns.add(Tables.text(Messages.text("questions.unit"), px.px(120), QuestionFacts.Row::unit));
        }
        columns.add(Tables.text(
                Messages.text("questions.due.head"),
                px.px(90),
                row -> row.question().due().map(VietnameseNumbers::format).orElse("")));
        columns.add(Tables.text(Messages.text("questions.about"), px.px(190), QuestionFacts.Row::about));
        columns.add(Tables.text(
                Messages.text("questions.text"),
                px.px(240),
                row -> row.question().text()));
        table.getColumns().setAll(columns);
    }

    /** The same question stays chosen when the list is made anew. */
    private void list() {
        listing = true;
        rows.setAll(facts.rows().stream().filter(filter.getValue()::takes).toList());
        listing = false;
        Tables.chooseOrFirst(
                table, row -> chosen.filter(row.question().id()::equals).isPresent());
        choose(table.getSelectionModel().getSelectedItem());
    }

    private void choose(QuestionFacts.Row row) {
        if (listing) {
            return;
        }
        var now = Optional.ofNullable(row);
        chosen = now.map(known -> known.question().id());
        now.ifPresentOrElse(known -> pane.show(known, facts.answers()), pane::clear);
    }

    private void ask() {
        if (facts.asks()) {
            new AskDialog(desk, facts).show(view);
        }
    }
}
