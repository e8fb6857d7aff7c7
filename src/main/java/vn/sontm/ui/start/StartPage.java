package vn.sontm.ui.start;

import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.application.Platform;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.control.TextField;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.TilePane;
import javafx.scene.layout.VBox;
import vn.sontm.base.ErrorCode;
import vn.sontm.base.Messages;
import vn.sontm.base.Refusal;
import vn.sontm.ui.common.Parts;

/** Offers the ways to begin, one card each; what is going on is always said. */
public final class StartPage {
    private final Beginnings beginnings;
    private final Consumer<Path> open;
    private final StackPane content = new StackPane();
    private final Label said = Parts.wrapped("", "field-sentence");
    private final Button anew = Parts.button(Messages.text("exchange.anew.do"), () -> {});
    private final Label intro = Parts.wrapped(Messages.text("start.intro"), "muted");
    private final VBox view;

    /** @param open goes on with the folder of a workspace that is there now */
    public StartPage(Beginning beginning, Consumer<Path> open) {
        this.beginnings = new Beginnings(beginning.directory(), beginning.environment(), beginning.drives());
        this.open = open;
        said.setId("start-said");
        anew.setId("start-anew");
        anew.managedProperty().bind(anew.visibleProperty());
        anew.setVisible(false);
        view = new VBox(16, Parts.label(Messages.text("window.title"), "start-title"), intro, content, said, anew);
        view.getStyleClass().add("start-page");
        view.setAlignment(Pos.TOP_CENTER);
        beginning.refusal().ifPresentOrElse(this::refused, this::choices);
    }

    /** There is a ledger, only it cannot be opened now: nobody is to begin another one by mistake. */
    private void refused(Refusal refusal) {
        var again = Parts.primary(Messages.text("start.refused.again"), () -> open.accept(beginnings.directory()));
        again.setId("start-again");
        var sentence = Parts.wrapped(refusal.sentence());
        sentence.setId("start-refused");
        var others = Parts.link(Messages.text("start.refused.others"), this::choices);
        others.setId("start-others");
        var card = Parts.card(
                Parts.label(Messages.text("start.refused"), "section-title"),
                sentence,
                Parts.wrapped(
                        Messages.text(
                                "start.refused.where", beginnings.directory().toString()),
                        "muted"),
                again,
                others);
        card.getStyleClass().add("start-form");
        intro.setText(Messages.text("start.refused.intro"));
        content.getChildren().setAll(card);
        Platform.runLater(again::requestFocus);
    }

    public Node view() {
        return view;
    }

    private void choices() {
        var cards = new TilePane(16, 16);
        cards.setPrefColumns(2);
        cards.setMaxWidth(Region.USE_PREF_SIZE); // two by two, however wide the window
        cards.setAlignment(Pos.TOP_CENTER);
        cards.getChildren()
                .setAll(
                        card(
                                "join",
                                () -> step(new JoinForm(beginnings::invitations, this::choices, this::join).view())),
                        card("sample", () -> step(samples())),
                        card("office", () -> step(new OfficeForm(this::choices, this::office).view())),
                        card("open", () -> step(new OpenForm(this::choices, open).view())));
        content.getChildren().setAll(cards);
    }

    private Node card(String way, Runnable act) {
        var go = Parts.primary(Messages.text("start.way." + way + ".verb"), act);
        go.setId("start-" + way);
        var card = Parts.card(
                Parts.label(Messages.text("start.way." + way), "section-title"),
                Parts.wrapped(Messages.text("start.way." + way + ".what")),
                go);
        card.getStyleClass().add("start-card");
        return card;
    }

    private void step(Node form) {
        begin();
        show(form);
    }

    /** The keyboard begins with the first that can be filled in. */
    private void show(Node form) {
        content.getChildren().setAll(form);
        Platform.runLater(() -> form.lookupAll("*").stream()
                .filter(node -> node instanceof TextField || node instanceof ComboBox)
                .filter(node -> !node.isDisabled())
                .findFirst()
                .ifPresent(Node::requestFocus));
    }

    private Node samples() {
        var commune = Parts.primary(
                Messages.text("start.sample.commune"), () -> work(ways -> ways.sampleCommune(this::tell)));
        commune.setId("sample-commune");
        var office =
                Parts.button(Messages.text("start.sample.office"), () -> work(ways -> ways.sampleOffice(this::tell)));
        office.setId("sample-office");
        return StartForm.of(
                Messages.text("start.way.sample"),
                this::choices,
                Parts.wrapped(Messages.text("start.sample.note")),
                StartForm.row(commune, office));
    }

    private void join(Path invitation, String author) {
        anew.setOnAction(event -> work(ways -> ways.joinAnew(invitation, author), this::tellPlace));
        work(ways -> ways.join(invitation, author));
    }

    /** Where the old workspace lies is read before the new one is opened. */
    private void tellPlace(Path kept) {
        var go = Parts.primary(Messages.text("start.anew.open"), () -> open.accept(beginnings.directory()));
        go.setId("start-anew-open");
        var sentence = Parts.wrapped(Messages.text("exchange.anew.done", kept.toString()));
        sentence.setId("start-anew-kept");
        content.getChildren().setAll(StartForm.of(Messages.text("start.way.join"), this::choices, sentence, go));
        Platform.runLater(go::requestFocus);
    }

    private void begin() {
        said.setText("");
        anew.setVisible(false);
    }

    private void office(OfficeStart start, String author) {
        work(ways -> ways.office(start, author));
    }

    private void work(Function<Beginnings, Path> way) {
        work(way, open);
    }

    /** Off the window's thread; the page says what is going on. */
    private void work(Function<Beginnings, Path> way, Consumer<Path> done) {
        var before = content.getChildren().getFirst();
        var busy = new VBox(12, new ProgressIndicator(), Parts.label(Messages.text("start.working"), "muted"));
        busy.setAlignment(Pos.CENTER);
        content.getChildren().setAll(busy);
        begin();
        Thread.ofPlatform().name("so-ntm-beginning").daemon().start(() -> {
            try {
                var made = way.apply(beginnings);
                Platform.runLater(() -> done.accept(made));
            } catch (RuntimeException | Error e) {
                Platform.runLater(() -> back(before, Refusal.of(e)));
            }
        });
    }

    private void back(Node form, Refusal refusal) {
        show(form);
        said.setText(refusal.sentence());
        anew.setVisible(refusal.code() == ErrorCode.WORKSPACE_NOT_EMPTY);
    }

    private void tell(String sentence) {
        Platform.runLater(() -> {
            if (content.getChildren().getFirst() instanceof VBox busy
                    && busy.getChildren().getLast() instanceof Label label) {
                label.setText(sentence);
            }
        });
    }
}
