package vn.sontm.ui.reports;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import vn.sontm.base.Messages;
import vn.sontm.exchange.Verification;
import vn.sontm.exchange.VerifyFinding;
import vn.sontm.ui.common.Desk;
import vn.sontm.ui.common.DropTarget;
import vn.sontm.ui.common.FileChoice;
import vn.sontm.ui.common.Parts;
import vn.sontm.ui.common.Section;
import vn.sontm.ui.common.TypedPath;

/** Đối chiếu: whether a paper or a sync file that somebody brings agrees with the ledger. Nothing is changed. */
final class VerifyTab implements Section {
    static final String ID = "verify";

    private final Desk desk;
    private final FileChoice choice;
    private final TextField file = new TextField();
    private final Label said = Parts.wrapped("", "section-title");
    private final VBox findings = new VBox(8);
    private final VBox view;

    VerifyTab(Desk desk, FileChoice choice) {
        this.desk = desk;
        this.choice = choice;
        said.setId("verify-said");
        findings.setId("verify-findings");
        var scroll = new ScrollPane(findings);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("plain-scroll");
        view = Parts.tabPage(
                scroll, Parts.wrapped(Messages.text("reports.verify.what"), "muted"), acts(), said, scroll);
        DropTarget.accept(view, files -> files.stream().findFirst().ifPresent(this::verify));
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
        // what was found is true of the moment in which somebody asked
    }

    private Node acts() {
        file.setId("verify-file");
        file.setPromptText(Messages.text("reports.verify.prompt"));
        file.setAccessibleText(Messages.text("reports.verify.file"));
        file.setOnAction(event -> typed());
        HBox.setHgrow(file, Priority.ALWAYS);
        var go = Parts.primary(Messages.text("reports.verify.go"), this::typed);
        go.setId("verify-go");
        go.disableProperty().bind(file.textProperty().map(String::isBlank));
        var line = new HBox(
                8,
                Parts.label(Messages.text("reports.verify.file"), "muted"),
                file,
                go,
                Parts.button(Messages.text("reports.verify.choose"), this::choose));
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    private void choose() {
        choice.open(view, "reports.verify.kind", "*.pdf", "*.ntm").ifPresent(this::verify);
    }

    private void typed() {
        Optional.of(file.getText())
                .filter(text -> !text.isBlank())
                .map(TypedPath::of)
                .ifPresent(this::verify);
    }

    private void verify(Path path) {
        file.setText(path.toString());
        desk.jobs()
                .run(
                        Messages.text("reports.verify.reading"),
                        progress -> new Verification(desk.session().workspace()).verify(path),
                        found -> show(path, found));
    }

    private void show(Path path, List<VerifyFinding> found) {
        var good = found.stream().allMatch(VerifyFinding::good);
        var name = path.getFileName().toString();
        said.setText(Messages.text(good ? "reports.verify.good" : "reports.verify.bad", name));
        findings.getChildren().setAll(found.stream().map(VerifyTab::line).toList());
    }

    private static Node line(VerifyFinding finding) {
        var sentence = Parts.wrapped(finding.text());
        var line =
                switch (finding.outcome()) {
                    case AGREES -> new HBox(word("reports.verify.agrees", Feather.CHECK, "met"), sentence);
                    case DIFFERS -> new HBox(word("reports.verify.differs", Feather.X, "not-met"), sentence);
                    case NOTE -> new HBox(sentence);
                };
        line.getStyleClass().add("verify-finding");
        return line;
    }

    private static Label word(String key, Feather icon, String look) {
        var word = Parts.label(Messages.text(key), "word", look);
        word.setGraphic(Parts.icon(icon));
        return word;
    }
}
