package vn.sontm.ui.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import vn.sontm.base.Messages;
import vn.sontm.base.VietnameseNumbers;
import vn.sontm.ledger.Register;
import vn.sontm.programme.proof.ProofDocument;
import vn.sontm.programme.register.RegisterKind;
import vn.sontm.ui.common.DayField;
import vn.sontm.ui.common.Desk;
import vn.sontm.ui.common.Dialogs;
import vn.sontm.ui.common.DocumentMark;
import vn.sontm.ui.common.Parts;
import vn.sontm.ui.common.Tips;
import vn.sontm.workspace.Entries;
import vn.sontm.workspace.Evidence;
import vn.sontm.workspace.RequiredDocuments;

/** The papers that the chosen indicator asks for: which are there, and which file is which. */
final class DocumentsBox {
    private static final double HIGHEST = 190;

    private final Desk desk;
    private final Supplier<Optional<Evidence>> chosenFile;
    private final VBox lines = new VBox(6);
    private final VBox view;
    private Optional<Proof> shown = Optional.empty();
    private List<Evidence> pieces = List.of();

    /** @param chosenFile what a paper is filed from */
    DocumentsBox(Desk desk, Supplier<Optional<Evidence>> chosenFile) {
        this.desk = desk;
        this.chosenFile = chosenFile;
        var scroll = new ScrollPane(lines);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("plain-scroll");
        scroll.setMaxHeight(desk.appearance().px(HIGHEST));
        var ask = Parts.button(Messages.text("evidence.document.add"), this::ask);
        ask.setId("add-document");
        ask.setMinWidth(Region.USE_PREF_SIZE);
        var head = new HBox(8, Parts.label(Messages.text("evidence.documents"), "medium"), Parts.filler(), ask);
        head.setAlignment(Pos.CENTER_LEFT);
        view = new VBox(4, head, scroll);
        view.setMinHeight(Region.USE_PREF_SIZE);
        view.managedProperty().bind(view.visibleProperty());
        view.setVisible(false);
    }

    Node view() {
        return view;
    }

    /**
     * What is shown already stays as it is; whoever works in the lines keeps their place.
     *
     * @param proof of the chosen indicator; empty where none is chosen
     */
    void show(Optional<Proof> proof, EvidenceFacts facts) {
        if (proof.equals(shown) && facts.pieces().equals(pieces)) {
            return;
        }
        shown = proof;
        pieces = facts.pieces();
        view.setVisible(proof.isPresent());
        var focused = lines.lookupAll(".link").stream().filter(Node::isFocused).findFirst();
        lines.getChildren().clear();
        proof.ifPresent(known -> {
            if (known.documents().isEmpty()) {
                lines.getChildren().add(Parts.wrapped(Messages.text("evidence.documents.none"), "muted"));
            }
            known.documents().forEach(document -> lines.getChildren().add(line(known, document, facts)));
        });
        focused.flatMap(link -> Optional.ofNullable(link.getId()))
                .flatMap(id -> Optional.ofNullable(lines.lookup("#" + id)))
                .ifPresent(Node::requestFocus);
    }

    private Node line(Proof proof, ProofDocument document, EvidenceFacts facts) {
        var name = Parts.wrapped(document.document().name());
        Tips.set(name, words(document, facts));
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        var first = new HBox(8, DocumentMark.of(document.state()), name);
        var acts = new FlowPane(8, 4, Parts.wrapped(words(document, facts), "caption"));
        if (facts.own()) {
            var file = Parts.link(Messages.text("evidence.document.file"), () -> file(proof, document));
            file.setId("file-" + document.key().replaceAll("[^a-zA-Z0-9-]", "-"));
            acts.getChildren().add(file);
            document.pieces()
                    .forEach(piece -> acts.getChildren()
                            .add(Parts.link(
                                    Messages.text("evidence.document.take", fileName(facts, piece)),
                                    () -> withdraw(register(piece + "|" + document.key(), facts)))));
        }
        document.added()
                .filter(register -> register.subject().equals(facts.writer()))
                .ifPresent(register -> acts.getChildren()
                        .add(Parts.link(Messages.text("evidence.document.remove"), () -> withdraw(register))));
        return new VBox(2, first, acts);
    }

    private static Register register(String item, EvidenceFacts facts) {
        return new Register(RegisterKind.DOCUMENT_FILE.code(), facts.unit(), item, "");
    }

    /** Who asks for it since when, and what is filed. */
    private static String words(ProofDocument document, EvidenceFacts facts) {
        var asked = document.document();
        var parts = new ArrayList<String>();
        if (!asked.source().isEmpty()) {
            parts.add(Messages.text("evidence.document.source", asked.source()));
        }
        asked.from()
                .ifPresent(day -> parts.add(Messages.text("evidence.document.from", VietnameseNumbers.format(day))));
        asked.until()
                .ifPresent(day -> parts.add(Messages.text("evidence.document.until", VietnameseNumbers.format(day))));
        if (!document.pieces().isEmpty()) {
            parts.add(Messages.text(
                    "evidence.document.files",
                    document.pieces().stream()
                            .map(piece -> fileName(facts, piece))
                            .collect(Collectors.joining(", "))));
        }
        return String.join(" · ", parts);
    }

    private static String fileName(EvidenceFacts facts, String piece) {
        return facts.piece(piece).map(Evidence::name).orElse(piece);
    }

    private void file(Proof proof, ProofDocument document) {
        chosenFile
                .get()
                .ifPresentOrElse(
                        piece -> desk.session()
                                .write(
                                        workspace -> new RequiredDocuments(workspace)
                                                .file(piece.id(), document.key(), proof.item()),
                                        changes -> desk.notices()
                                                .say(Messages.text(
                                                        "evidence.document.filed",
                                                        piece.name(),
                                                        document.document().name()))),
                        () -> desk.notices().say(Messages.text("evidence.document.choose")));
    }

    private void withdraw(Register register) {
        Dialogs.reason(
                view,
                Messages.text("evidence.document.withdraw"),
                Messages.text("evidence.document.why"),
                Messages.text("evidence.document.withdraw"),
                reason -> desk.session()
                        .write(workspace -> new Entries(workspace).withdraw(register, reason), changes -> {}));
    }

    private void ask() {
        shown.ifPresent(proof -> {
            var name = named(new TextField(), "document-name", "evidence.document.name");
            var source = named(new TextField(), "document-source", "evidence.document.by");
            var from = new DayField("document-from", Messages.text("evidence.document.since"));
            var until = new DayField("document-until", Messages.text("evidence.document.to"));
            var content = new VBox(
                    8,
                    Parts.wrapped(proof.title(), "muted"),
                    Parts.captioned(Messages.text("evidence.document.name"), name),
                    Parts.captioned(Messages.text("evidence.document.by"), source),
                    new HBox(
                            12,
                            Parts.captioned(Messages.text("evidence.document.since"), from),
                            Parts.captioned(Messages.text("evidence.document.to"), until)));
            Dialogs.form(Messages.text("evidence.document.add"), content, Messages.text("evidence.document.go"))
                    .onlyWith(name.textProperty().map(text -> !text.isBlank()))
                    .focusOn(name)
                    .show(
                            view,
                            () -> desk.session()
                                    .write(
                                            workspace -> new RequiredDocuments(workspace)
                                                    .ask(
                                                            proof.item(),
                                                            name.getText(),
                                                            source.getText(),
                                                            from.day(),
                                                            until.day()),
                                            changes -> {}));
        });
    }

    private static TextField named(TextField field, String id, String key) {
        field.setId(id);
        field.setAccessibleText(Messages.text(key));
        return field;
    }
}
