package vn.sontm.ui.activities;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.sontm.base.Json;
import vn.sontm.programme.register.RegisterKind;
import vn.sontm.testkit.window.SampleUnits;
import vn.sontm.testkit.window.WindowJourney;
import vn.sontm.workspace.Records;
import vn.sontm.workspace.Workspace;

@DisplayName("Hoạt động")
class ActivitiesJourney extends WindowJourney {
    @Override
    protected Workspace prepare(Path folder) {
        return SampleUnits.freshCommune(folder);
    }

    @Test
    @DisplayName("a new activity is one record, field by field, by the keyboard alone")
    void writesAnActivity() {
        go("activities");
        focus("new-activity");
        press(KeyCode.ENTER);
        type("Họp Ban Quản lý xã");
        press(KeyCode.TAB);
        waitUntil(
                "it is kept",
                () -> !workspace.registers().all(RegisterKind.ACTIVITY).isEmpty());
        settle();
        focus("date");
        type("12/6/2024");
        press(KeyCode.TAB);
        type("25");
        press(KeyCode.TAB);
        waitUntil("all of it is kept", () -> content().path("participants").asInt() == 25);
        settle();
        assertThat(workspace.registers().all(RegisterKind.ACTIVITY)).hasSize(1);
        assertThat(content().path("title").asText()).isEqualTo("Họp Ban Quản lý xã");
        assertThat(content().path("date").asText()).isEqualTo("2024-06-12");
    }

    @Test
    @DisplayName("what was written twice is flagged, merged into one by the keyboard, and separated again")
    void mergesTwins() {
        for (var title : List.of("Họp thôn Pác Cuồng", "họp thôn  pác cuồng")) {
            var record = Json.object().put("kind", "activity");
            record.putObject("content").put("title", title).put("date", "2024-06-12");
            new Records(workspace).record(record, Optional.empty());
        }
        go("activities");
        assertThat(textOf("twins-activity")).contains("Có thể ghi trùng");
        focus("records-activity");
        press(KeyCode.DOWN);
        focus("merge-activity");
        press(KeyCode.SPACE);
        awaitFocus("merged-item");
        press(KeyCode.ENTER);
        waitUntil(
                "one is shown",
                () -> workspace.registers().all(RegisterKind.ACTIVITY).size() == 1);
        settle();
        assertThat(textOf("twins-activity")).isEmpty();
        focus("separate-activity");
        press(KeyCode.SPACE);
        type("hai cuộc họp");
        press(KeyCode.TAB);
        press(KeyCode.ENTER);
        waitUntil(
                "both are shown",
                () -> workspace.registers().all(RegisterKind.ACTIVITY).size() == 2);
        settle();
    }

    @Test
    @DisplayName("a product keeps its stars, its owner and the day on which its title ends")
    void writesAProduct() {
        robot.interact(() -> window.go("activities", "products"));
        settle();
        focus("new-product");
        press(KeyCode.ENTER);
        type("Rau an toàn Cao Lâu");
        press(KeyCode.TAB);
        waitUntil(
                "it is kept",
                () -> !workspace.registers().all(RegisterKind.PRODUCT).isEmpty());
        settle();
        focus("owner");
        type("Hợp tác xã Cao Lâu");
        press(KeyCode.TAB);
        focus("expires");
        type("1/7/2027");
        press(KeyCode.TAB);
        waitUntil("all of it is kept", () -> product().path("expires").asText().equals("2027-07-01"));
        settle();
        assertThat(product().path("owner").asText()).isEqualTo("Hợp tác xã Cao Lâu");
    }

    private com.fasterxml.jackson.databind.JsonNode product() {
        return workspace.registers().all(RegisterKind.PRODUCT).getFirst().content();
    }

    private com.fasterxml.jackson.databind.JsonNode content() {
        return workspace.registers().all(RegisterKind.ACTIVITY).getFirst().content();
    }
}
