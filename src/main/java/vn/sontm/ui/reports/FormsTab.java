package vn.sontm.ui.reports;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import vn.sontm.base.Messages;
import vn.sontm.exchange.drive.Drives;
import vn.sontm.report.ReportFormat;
import vn.sontm.ui.common.Desk;
import vn.sontm.ui.common.Outside;
import vn.sontm.ui.common.Parts;
import vn.sontm.ui.common.Section;
import vn.sontm.ui.common.Shortcut;
import vn.sontm.ui.common.Sticks;
import vn.sontm.ui.common.Tips;

/** Xem, in: choose a form, look at its pages, save or print them. */
final class FormsTab implements Section {
    static final String ID = "forms";

    private final Desk desk;
    private final Sticks sticks;
    private final PaperActs acts;
    private final Button withFigures = Parts.button(Messages.text("reports.save.figures"), this::saveWithFigures);
    private final ListView<FormChoice> forms = new ListView<>();
    private final OrderPane order = new OrderPane(this::preview);
    private final PagesView pages;
    private final Label said = Parts.wrapped("", "section-title", "muted");
    private final BorderPane view = new BorderPane();
    private Optional<String> wanted = Optional.empty();
    private Optional<Preview> shown = Optional.empty();
    private int asked;

    FormsTab(Desk desk, Drives drives, Outside outside) {
        this.desk = desk;
        this.sticks = new Sticks(desk, drives, "report-place");
        this.pages = new PagesView(desk, "report");
        this.acts = new PaperActs(desk, outside);
        forms.setId("report-forms");
        forms.setAccessibleText(Messages.text("reports.forms"));
        forms.setCellFactory(list -> cell());
        forms.getSelectionModel().selectedItemProperty().subscribe((before, form) -> chosen());
        view.setLeft(choosing());
        view.setCenter(paper());
        view.setBottom(saving());
        view.getStyleClass().add("tab-page");
        Shortcut.listenFirst(view, pages.shortcuts()); // the list would take the keys that turn pages
    }

    @Override
    public String id() {
        return ID;
    }

    @Override
    public Node view() {
        return view;
    }

    @Override
    public void refresh() {
        desk.session().read(FormFacts::of, this::show);
    }

    /** Chooses a form as soon as the list is known. */
    void choose(String form) {
        wanted = Optional.of(form);
        refresh();
    }

    List<Shortcut> shortcuts() {
        return Stream.concat(
                        pages.shortcuts().stream(),
                        List.of(
                                Shortcut.of("F3", "reports.head", this::head),
                                Shortcut.of("Shortcut+S", "reports.save.pdf", () -> save(ReportFormat.PDF)),
                                Shortcut.of("Shortcut+P", "reports.print", this::print),
                                Shortcut.of("Shortcut+O", "reports.open", this::open))
                                .stream())
                .toList();
    }

    private void show(FormFacts facts) {
        withFigures.setVisible(facts.submits());
        withFigures.setManaged(facts.submits());
        var before = wanted.or(() -> chosenForm().map(FormChoice::id));
        wanted = Optional.empty();
        var same = forms.getItems().equals(facts.forms());
        if (!same) {
            forms.getItems().setAll(facts.forms());
        }
        var form = facts.forms().stream()
                .filter(choice -> before.filter(choice.id()::equals).isPresent())
                .findFirst()
                .or(() -> facts.forms().stream().findFirst());
        form.ifPresent(choice -> {
            order.show(facts, choice);
            if (chosenForm().filter(choice::equals).isPresent()) {
                preview();
            } else {
                forms.getSelectionModel().select(choice);
                forms.scrollTo(choice);
            }
        });
    }

    private Optional<FormChoice> chosenForm() {
        return Optional.ofNullable(forms.getSelectionModel().getSelectedItem());
    }

    private void chosen() {
        chosenForm().ifPresent(form -> {
            order.begin(form);
            preview();
        });
    }

    /** Makes the chosen form; only the last one that was asked for is shown. */
    private void preview() {
        chosenForm().ifPresent(form -> {
            asked++;
            var number = asked;
            var wish = order.order(form, desk.session().period().get());
            said.setText(Messages.text("reports.making"));
            desk.session().read(snapshot -> Preview.of(snapshot.workspace(), wish), made -> {
                if (number == asked) {
                    show(made);
                }
            });
        });
    }

    private void show(Preview preview) {
        var sameForm = shown.filter(
                        before -> before.order().form().equals(preview.order().form()))
                .isPresent();
        shown = Optional.of(preview);
        said.setText(preview.refusal());
        preview.paper().ifPresentOrElse(paper -> pages.show(paper, sameForm), pages::clear);
    }

    private void save(ReportFormat format) {
        var folder = sticks.path();
        if (folder.isEmpty()) {
            desk.notices().say(Messages.text("reports.save.where"));
        }
        shown.flatMap(Preview::paper)
                .ifPresent(paper -> folder.ifPresent(path -> acts.save(shown.orElseThrow(), paper, format, path)));
    }

    private void print() {
        shown.flatMap(Preview::paper).ifPresent(paper -> acts.print(view, paper));
    }

    private void head() {
        chosenForm()
                .ifPresent(form -> PaperHeadForm.show(
                        view, desk, order.order(form, desk.session().period().get())));
    }

    private void open() {
        shown.flatMap(Preview::paper).ifPresent(paper -> acts.open(shown.orElseThrow(), paper));
    }

    private VBox choosing() {
        VBox.setVgrow(forms, Priority.ALWAYS);
        var head = Parts.button(Messages.text("reports.head"), this::head);
        head.setId("paper-head");
        head.setMaxWidth(Double.MAX_VALUE);
        Tips.set(head, Messages.text("tip.key", Messages.text("reports.head"), "F3"));
        var left = new VBox(8, forms, order.view(), head);
        left.setPrefWidth(desk.appearance().px(280));
        left.setMinWidth(desk.appearance().px(280));
        return left;
    }

    private Node paper() {
        var stack = new StackPane(pages.view(), said);
        stack.getStyleClass().add("paper-place");
        said.visibleProperty().bind(said.textProperty().map(text -> !text.isEmpty()));
        return stack;
    }

    private void saveWithFigures() {
        var folder = sticks.path();
        if (folder.isEmpty()) {
            desk.notices().say(Messages.text("reports.save.where"));
        }
        shown.ifPresent(preview -> folder.ifPresent(path -> acts.saveWithFigures(preview, path)));
    }

    private Node saving() {
        withFigures.setId("save-with-figures");
        Tips.set(withFigures, Messages.text("reports.save.figures.tip"));
        var buttons = new HBox(
                8,
                Parts.label(Messages.text("reports.save"), "muted"),
                saver("reports.save.pdf", ReportFormat.PDF),
                saver("reports.save.xlsx", ReportFormat.XLSX),
                saver("reports.save.docx", ReportFormat.DOCX),
                withFigures,
                Parts.filler(),
                act("reports.open", Feather.EXTERNAL_LINK, "Ctrl+O", this::open),
                act("reports.print", Feather.PRINTER, "Ctrl+P", this::print));
        buttons.setAlignment(Pos.CENTER_LEFT);
        var bottom = new VBox(8, sticks.view(), buttons);
        bottom.getStyleClass().add("below");
        return bottom;
    }

    private Button saver(String key, ReportFormat format) {
        var button = Parts.button(Messages.text(key), () -> save(format));
        button.setId("save-" + format.extension());
        if (format == ReportFormat.PDF) {
            button.getStyleClass().add("accent");
            Tips.set(button, Messages.text("tip.key", Messages.text(key), "Ctrl+S"));
        }
        return button;
    }

    private static Button act(String key, Feather icon, String keys, Runnable act) {
        var button = Parts.button(Messages.text(key), act);
        button.setGraphic(Parts.icon(icon));
        Tips.set(button, Messages.text("tip.key", Messages.text(key), keys));
        return button;
    }

    private static ListCell<FormChoice> cell() {
        return new ListCell<>() {
            @Override
            protected void updateItem(FormChoice form, boolean empty) {
                super.updateItem(form, empty);
                setWrapText(true);
                setPrefWidth(0);
                setText(empty ? "" : form.title());
            }
        };
    }
}
