package vn.sontm.ui.evidence;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import vn.sontm.base.Messages;
import vn.sontm.exchange.Exports;
import vn.sontm.ui.common.Desk;
import vn.sontm.ui.common.Dialogs;
import vn.sontm.ui.common.Outside;
import vn.sontm.ui.common.Parts;
import vn.sontm.ui.common.Tips;
import vn.sontm.workspace.Evidence;
import vn.sontm.workspace.EvidenceStore;
import vn.sontm.workspace.Workspace;

/** One file: what it looks like, from when until when it holds, what it proves. */
final class PiecePane {
    private static final int MARGIN = 40;

    private final Desk desk;
    private final Outside outside;
    private final PieceDays days;
    private final VBox pictures = new VBox(8);
    private final VBox content = new VBox(8);
    private final ScrollPane view = new ScrollPane(content);
    private Optional<Evidence> shown = Optional.empty();

    PiecePane(Desk desk, Outside outside) {
        this.desk = desk;
        this.outside = outside;
        this.days = new PieceDays(desk);
        content.getStyleClass().add("padded");
        view.setId("evidence-piece");
        view.setFitToWidth(true);
        view.getStyleClass().add("side-pane");
    }

    Node view() {
        return view;
    }

    void show(EvidenceFacts facts, Optional<Evidence> piece) {
        var samePicture = piece.map(Evidence::sha256).equals(shown.map(Evidence::sha256));
        shown = piece;
        if (piece.isEmpty()) {
            content.getChildren().setAll(Parts.wrapped(Messages.text("evidence.choose"), "muted"));
            return;
        }
        fill(facts, piece.get());
        if (!samePicture) {
            draw(piece.get());
        }
    }

    private void fill(EvidenceFacts facts, Evidence piece) {
        days.show(piece, facts.own());
        content.getChildren()
                .setAll(
                        Parts.wrapped(piece.name(), "section-title"),
                        Parts.wrapped(origin(piece), "muted"),
                        buttons(facts, piece),
                        pictures,
                        days.view(),
                        Parts.label(Messages.text("evidence.proves"), "medium"));
        if (piece.indicators().isEmpty()) {
            content.getChildren().add(Parts.wrapped(Messages.text("evidence.proves.nothing"), "warning"));
        }
        piece.indicators().forEach(item -> content.getChildren().add(link(facts, piece, item)));
    }

    private static String origin(Evidence piece) {
        var said = Messages.text(
                piece.original().isEmpty() ? "evidence.origin" : "evidence.origin.reduced",
                Sizes.of(piece.size()),
                piece.author());
        return piece.here() ? said : Messages.text("evidence.away", said);
    }

    private Node buttons(EvidenceFacts facts, Evidence piece) {
        var line = new FlowPane(8, 8);
        var open = Parts.button(Messages.text("evidence.open"), () -> open(piece));
        open.setDisable(!piece.here());
        line.getChildren().add(open);
        if (facts.own()) {
            var link = Parts.button(Messages.text("evidence.link"), () -> link(facts, piece));
            link.setId("link-evidence");
            var remove = Parts.button(Messages.text("evidence.remove"), () -> remove(piece));
            remove.setId("remove-evidence");
            line.getChildren().addAll(link, remove);
        } else if (!piece.here()) {
            line.getChildren().add(ask(facts, piece));
        }
        return line;
    }

    /** The office's next file to the unit asks for it. */
    private Node ask(EvidenceFacts facts, Evidence piece) {
        if (facts.asked().contains(piece.sha256())) {
            return Parts.label(Messages.text("evidence.asked"), "muted");
        }
        var ask = Parts.button(
                Messages.text("evidence.ask"),
                () -> desk.session()
                        .write(
                                workspace -> {
                                    new Exports(workspace).ask(Set.of(piece.sha256()));
                                    return piece;
                                },
                                asked -> desk.notices().say(Messages.text("evidence.ask.done", asked.name()))));
        ask.setId("ask-evidence");
        return ask;
    }

    private Node link(EvidenceFacts facts, Evidence piece, String item) {
        var name = Parts.wrapped(facts.titles().getOrDefault(item, item));
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        var line = new HBox(4, name);
        if (facts.own()) {
            var cut = Parts.named(Parts.link("", () -> unlink(piece, item)), Messages.text("evidence.unlink"));
            cut.setId("unlink-" + item);
            cut.setGraphic(Parts.icon(Feather.X));
            Tips.set(cut, Messages.text("evidence.unlink"));
            line.getChildren().add(cut);
        }
        return line;
    }

    private void link(EvidenceFacts facts, Evidence piece) {
        IndicatorPicker.ask(
                view,
                Messages.text("evidence.pick.title", piece.name()),
                facts.proofs(),
                Set.copyOf(piece.indicators()),
                chosen -> {
                    var fresh = new LinkedHashSet<>(chosen);
                    fresh.removeAll(piece.indicators());
                    desk.session()
                            .write(
                                    workspace -> linked(workspace, piece, fresh),
                                    count -> desk.notices().say(Messages.text("evidence.linked", count)));
                });
    }

    private static int linked(Workspace workspace, Evidence piece, Set<String> items) {
        items.forEach(item -> new EvidenceStore(workspace).link(piece.id(), item));
        return items.size();
    }

    private void unlink(Evidence piece, String item) {
        Dialogs.reason(
                view,
                Messages.text("evidence.unlink"),
                Messages.text("evidence.unlink.why"),
                Messages.text("evidence.unlink"),
                reason -> desk.session()
                        .write(
                                workspace -> new EvidenceStore(workspace).unlink(piece.id(), item, reason),
                                changes -> {}));
    }

    private void remove(Evidence piece) {
        Dialogs.reason(
                view,
                Messages.text("evidence.remove.title", piece.name()),
                Messages.text("evidence.remove.why"),
                Messages.text("evidence.remove"),
                reason -> desk.session()
                        .write(
                                workspace -> new EvidenceStore(workspace).remove(piece.id(), reason),
                                changes -> desk.notices().say(Messages.text("evidence.removed", piece.name()))));
    }

    private void open(Evidence piece) {
        desk.jobs()
                .run(
                        Messages.text("evidence.opening"),
                        progress -> {
                            outside.open(Copies.of(desk.session().workspace(), piece));
                            return piece;
                        },
                        opened -> {});
    }

    private void draw(Evidence piece) {
        pictures.getChildren().clear();
        desk.session().read(snapshot -> Look.at(snapshot.workspace(), piece), images -> {
            if (shown.filter(piece::equals).isPresent()) {
                images.forEach(image -> pictures.getChildren().add(framed(image)));
            }
        });
    }

    private ImageView framed(Image image) {
        var picture = new ImageView(image);
        picture.setPreserveRatio(true);
        picture.fitWidthProperty().bind(view.widthProperty().subtract(MARGIN));
        return picture;
    }
}
