package vn.sontm.ui.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.control.ComboBox;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TableView;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.sontm.base.Json;
import vn.sontm.programme.register.RegisterKind;
import vn.sontm.report.desk.FormDesk;
import vn.sontm.report.form.FormInfo;
import vn.sontm.report.form.FormTemplates;
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
        press("Shortcut+A");
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
    @DisplayName("says what the program fills in, and puts another such place where the cursor is")
    void explainsPlaces() {
        robot.interact(() -> window.go("reports", "templates"));
        settle();
        waitUntil("the texts are shown", () -> !table().getItems().isEmpty());
        robot.interact(
                () -> ((ComboBox<?>) find("template")).getSelectionModel().select(1));
        settle();
        waitUntil("those of a form are shown", () -> line("{year}").isPresent());
        settle();
        robot.interact(() -> table().getSelectionModel().select(line("{year}").orElseThrow()));
        settle();
        assertThat(line("{year}").orElseThrow().readable()).contains("‹năm›").doesNotContain("{");
        assertThat(textOf("template-legend")).contains("{year}: năm");
        var before = textOf("template-text");
        focus("template-text");
        robot.interact(() -> ((TextArea) find("template-text")).end());
        type(" của ");
        var insert = (MenuButton) find("insert-place");
        focus("insert-place");
        settle();
        robot.interact(() -> insert.getItems().stream()
                .filter(item -> item.getText().endsWith("{agency}"))
                .findFirst()
                .orElseThrow()
                .fire());
        type(".");
        assertThat(textOf("template-text")).isEqualTo(before + " của {agency}.");
        assertThat(textOf("template-legend")).contains("{agency}: cơ quan lập văn bản");
        press(KeyCode.TAB);
        assertThat(line(" của {agency}.")).isPresent();
    }

    private Optional<TemplateTexts.Line> line(String part) {
        return table().getItems().stream()
                .filter(line -> line.text().contains(part))
                .findFirst();
    }

    @Test
    @DisplayName("has a word for each place of the templates that come with the program")
    void namesEveryPlace() {
        var templates = FormTemplates.standard();
        var forms = new FormDesk(workspace).forms().stream().map(FormInfo::id);
        var names = Stream.concat(Stream.of(FormTemplates.ISSUERS), forms)
                .map(templates::json)
                .flatMap(template -> TemplateTexts.of(template).stream())
                .flatMap(line -> TemplatePlaces.in(line.text()).stream())
                .distinct();
        assertThat(names)
                .isNotEmpty()
                .allSatisfy(name -> assertThat(TemplatePlaces.word(name)).isNotEqualTo(name));
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
