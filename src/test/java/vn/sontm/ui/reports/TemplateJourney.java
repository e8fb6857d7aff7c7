package vn.sontm.ui.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.sontm.base.Json;
import vn.sontm.programme.register.RegisterKind;
import vn.sontm.testkit.window.SampleUnits;
import vn.sontm.testkit.window.WindowJourney;
import vn.sontm.workspace.Workspace;

@DisplayName("Mẫu biểu of an office")
class TemplateJourney extends WindowJourney {
    @Override
    protected Workspace prepare(Path folder) {
        return SampleUnits.officeWithFigures(folder);
    }

    @Test
    @DisplayName("words a signatory in its own way, sees how it looks, and puts it in force")
    void adapts() {
        robot.interact(() -> window.go("reports", "templates"));
        settle();
        waitUntil("the texts are shown", () -> !table().getItems().isEmpty());
        robot.interact(() -> table().getSelectionModel()
                .select(table().getItems().stream()
                        .filter(line -> line.text().equals("CHÁNH VĂN PHÒNG"))
                        .findFirst()
                        .orElseThrow()));
        focus("template-text");
        robot.push(KeyCode.CONTROL, KeyCode.A);
        type("KT. CHÁNH VĂN PHÒNG");
        press(KeyCode.TAB);
        assertThat(workspace.registers().all(RegisterKind.FORM)).isEmpty();
        assertThat(table().getItems()).extracting(TemplateTexts.Line::text).contains("KT. CHÁNH VĂN PHÒNG");
        focus("use-template");
        press(KeyCode.ENTER);
        waitUntil(
                "it is in force",
                () -> !workspace.registers().all(RegisterKind.FORM).isEmpty());
        settle();
        assertThat(workspace
                        .registers()
                        .all(RegisterKind.FORM)
                        .getFirst()
                        .content()
                        .toString())
                .contains("KT. CHÁNH VĂN PHÒNG");
    }

    @Test
    @DisplayName("offers words, not the names by which the program finds its way")
    void offersWordsOnly() {
        var template = Json.parse("""
                {"id": "x", "layout": "y", "columns": [{"id": "number", "title": "TT", "width": 6}], "notes": ["Ghi"]}
                """);
        var lines = TemplateTexts.of(template);
        assertThat(lines).extracting(TemplateTexts.Line::text).containsExactly("TT", "Ghi");
        var changed = TemplateTexts.with(template, lines.getLast().place(), "Khác");
        assertThat(changed.at("/notes/0").asText()).isEqualTo("Khác");
        assertThat(template.at("/notes/0").asText()).isEqualTo("Ghi");
    }

    @SuppressWarnings("unchecked")
    private TableView<TemplateTexts.Line> table() {
        return (TableView<TemplateTexts.Line>) find("template-texts");
    }
}
