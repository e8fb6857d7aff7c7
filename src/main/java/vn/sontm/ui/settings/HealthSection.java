package vn.sontm.ui.settings;

import java.util.List;
import java.util.Locale;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import vn.sontm.base.Messages;
import vn.sontm.safety.HealthCheck;
import vn.sontm.safety.HealthFinding;
import vn.sontm.ui.common.Desk;
import vn.sontm.ui.common.Parts;
import vn.sontm.ui.common.Section;
import vn.sontm.ui.common.Tips;

/** Kiểm tra sổ: what was found, how much it matters, what to do. */
final class HealthSection implements Section {
    static final String ID = "health";

    private final Desk desk;
    private final VBox findings = new VBox(8);
    private final VBox view;

    HealthSection(Desk desk) {
        this.desk = desk;
        findings.setId("findings");
        findings.getChildren().setAll(Parts.wrapped(Messages.text("settings.health.not-yet"), "muted"));
        var check = Parts.primary(Messages.text("settings.health.check"), this::check);
        Tips.set(check, Messages.text("settings.health.check.tip"));
        var scroll = new ScrollPane(findings);
        scroll.setFitToWidth(true);
        view = Parts.tabPage(scroll, Parts.wrapped(Messages.text("settings.health.why"), "muted"), check, scroll);
    }

    @Override
    public String id() {
        return ID;
    }

    @Override
    public Node view() {
        return view;
    }

    /** What was found stays until somebody checks again: a check reads every file. */
    @Override
    public void refresh() {}

    /** Checks now. */
    void check() {
        desk.jobs()
                .run(
                        Messages.text("settings.health.checking"),
                        progress -> new HealthCheck(desk.session().workspace()).run(),
                        this::show);
    }

    private void show(List<HealthFinding> found) {
        findings.getChildren().setAll(found.stream().map(HealthSection::row).toList());
    }

    private static Node row(HealthFinding finding) {
        var row = new GridPane();
        row.getStyleClass().add("health-row");
        var severity = severity(finding.severity().name().toLowerCase(Locale.ROOT));
        GridPane.setValignment(severity, VPos.TOP);
        var words = new VBox(2, Parts.wrapped(finding.message()));
        if (!finding.fix().isEmpty()) {
            words.getChildren().add(Parts.wrapped(Messages.text("settings.health.fix", finding.fix()), "muted"));
        }
        GridPane.setHgrow(words, Priority.ALWAYS);
        row.addRow(0, severity, words);
        return row;
    }

    private static Label severity(String code) {
        return Parts.label(Messages.text("settings.health." + code), "health-mark", code);
    }
}
