package vn.sontm.ui.exchange;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import vn.sontm.base.ErrorCode;
import vn.sontm.base.Messages;
import vn.sontm.exchange.MergeResult;
import vn.sontm.exchange.Outcome;
import vn.sontm.exchange.ValueChange;
import vn.sontm.exchange.file.SyncFile;
import vn.sontm.ui.common.ChangeHistory;
import vn.sontm.ui.common.Desk;
import vn.sontm.ui.common.Parts;

/** The chosen file in sentences: what it brings, fact by fact, what to look at, and the digits of a PC that waits. */
final class ReceivedPane {
    /** More lines than anybody reads; the rest is counted. */
    private static final int MOST = 300;

    private final VBox content = new VBox(6);
    private final ScrollPane view = new ScrollPane(content);
    private final Desk desk;
    private final BiConsumer<Received, String> enrol;
    private final Consumer<Received> anew;

    /**
     * @param enrol takes the digits that a person typed
     * @param anew begins a new workspace from an invitation
     */
    ReceivedPane(Desk desk, BiConsumer<Received, String> enrol, Consumer<Received> anew) {
        this.desk = desk;
        this.enrol = enrol;
        this.anew = anew;
        view.setFitToWidth(true);
        view.getStyleClass().add("side-pane");
        content.getStyleClass().add("content");
        show(Optional.empty());
    }

    Node view() {
        return view;
    }

    void show(Optional<Received> file) {
        content.getChildren().clear();
        file.ifPresentOrElse(this::show, () -> add(Parts.wrapped(Messages.text("exchange.choose-row"), "muted")));
    }

    private void show(Received file) {
        var plan = file.plan();
        var name = Parts.wrapped(plan.fileName(), "medium");
        name.setId("received-file");
        add(name);
        file.sentences().forEach(sentence -> add(Parts.wrapped(sentence)));
        if (file.isSound()) {
            add(Parts.wrapped(Messages.text("exchange.sound"), "muted"));
        }
        plan.refusal()
                .filter(refusal -> plan.outcome() == Outcome.REJECTED)
                .ifPresent(refusal -> add(Parts.wrapped(whatToTell(refusal.code()), "muted")));
        plan.code().filter(code -> waits(file)).ifPresent(code -> add(digits(file)));
        plan.invites().ifPresent(whom -> add(invitation(file, whom)));
        plan.file().ifPresent(read -> add(changes(file, read)));
        values(plan.values());
    }

    private void add(Node node) {
        content.getChildren().add(node);
    }

    /** For its PC to be enrolled. */
    private static boolean waits(Received file) {
        return file.result().map(MergeResult::outcome).orElse(file.plan().outcome()) == Outcome.HELD;
    }

    private void values(List<ValueChange> values) {
        if (values.isEmpty()) {
            return;
        }
        add(Parts.label(Messages.text("exchange.values", values.size()), "section-title"));
        values.stream().limit(MOST).forEach(value -> add(Parts.wrapped(value.line(), "caption")));
        if (values.size() > MOST) {
            add(Parts.label(Messages.text("exchange.values.more", values.size() - MOST), "muted"));
        }
    }

    private static String whatToTell(ErrorCode code) {
        return Messages.text("exchange.tell."
                + switch (code) {
                    case FILE_NOT_FOR_US -> "other";
                    case FILE_NOT_NTM -> "foreign";
                    case FILE_NEWER_FORMAT -> "newer";
                    case FILE_SIGNATURE, FILE_CHAIN, FILE_ENTRY_HASH, FILE_ENTRY_UNKNOWN -> "altered";
                    case FILE_UNREADABLE -> "unreadable";
                    default -> "copy";
                });
    }

    /** All that the file carries, known or not: who wrote it, on which PC, under which number. */
    private Node changes(Received file, SyncFile read) {
        var words = Messages.text("exchange.file.changes", read.changes().size());
        var link = Parts.link(
                words,
                () -> ChangeHistory.showChanges(
                        desk,
                        view,
                        Messages.text("exchange.journal.changes", file.plan().fileName(), words),
                        snapshot -> read.changes().stream()));
        link.setId("file-changes");
        return link;
    }

    private Node invitation(Received file, String whom) {
        var begin = Parts.button(Messages.text("exchange.anew.verb"), () -> anew.accept(file));
        begin.setId("begin-anew");
        return new VBox(4, Parts.wrapped(Messages.text("exchange.anew.what", whom)), begin);
    }

    private Node digits(Received file) {
        var field = new TextField();
        field.setId("enrol-digits");
        field.setPromptText(Messages.text("exchange.digits.prompt"));
        field.setAccessibleText(Messages.text("exchange.digits.prompt"));
        field.setPrefColumnCount(16);
        field.setMinWidth(0); // the digits give way, the words of the button do not
        var act = Parts.primary(Messages.text("exchange.enrol"), () -> enrol.accept(file, field.getText()));
        field.setOnAction(event -> enrol.accept(file, field.getText()));
        act.setMinWidth(Region.USE_PREF_SIZE);
        act.disableProperty().bind(field.textProperty().map(String::isBlank));
        var line = new HBox(8, field, act);
        line.setAlignment(Pos.CENTER_LEFT);
        return new VBox(4, Parts.wrapped(Messages.text("exchange.digits.why")), line);
    }
}
