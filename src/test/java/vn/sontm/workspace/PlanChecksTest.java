package vn.sontm.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sontm.base.ErrorCode;
import vn.sontm.base.Json;
import vn.sontm.base.Refusal;
import vn.sontm.programme.calendar.Period;
import vn.sontm.programme.check.Finding;
import vn.sontm.testkit.Offices;

@DisplayName("Checking plans wherever they are")
class PlanChecksTest {
    @TempDir
    private Path folder;

    @Test
    @DisplayName("a plan taken in and the file that it came from show the same")
    void takenIn() {
        var file = ShippedData.plan("cao-loc-2024").orElseThrow();
        try (var office = Offices.office(folder.resolve("vp"))) {
            new Plans(office).take(file);
            var plan = new Plans(office).current(Period.parse("2024")).orElseThrow();
            assertThat(PlanChecks.of(office).plan(plan))
                    .isEqualTo(PlanChecks.standard().file(bytes(Json.pretty(file))))
                    .extracting(Finding::code)
                    .contains("PC-PERCENT", "PC-AVERAGE", "PC-DATE-IMPOSSIBLE", "PC-COUNT-LIST", "PC-GROUP", "PC-GOAL");
        }
    }

    @Test
    @DisplayName("a plain text is checked as a text, with or without a byte order mark")
    void plainText() {
        var text = "\uFEFF1. Mục tiêu\n\nNâng tổng số lên 12/20 xã, đạt 55%.\n";
        assertThat(PlanChecks.standard().file(bytes(text)))
                .extracting(Finding::code)
                .containsExactly("PC-PERCENT");
        assertThat(PlanChecks.standard().file(new byte[0])).isEmpty();
    }

    @Test
    @DisplayName("a plan file that breaks the format is refused")
    void refused() {
        var broken = ((ObjectNode) ShippedData.plan("cao-loc-2024").orElseThrow()).without("title");
        assertCode(Json.pretty(broken), ErrorCode.PLAN_INVALID);
        assertCode("{\"id\": ", ErrorCode.JSON_INVALID);
    }

    private static void assertCode(String file, ErrorCode code) {
        assertThatThrownBy(() -> PlanChecks.standard().file(bytes(file)))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(code));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
