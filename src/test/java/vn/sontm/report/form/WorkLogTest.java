package vn.sontm.report.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.sontm.base.Json;
import vn.sontm.programme.calendar.Period;
import vn.sontm.programme.register.RegisterKind;
import vn.sontm.testkit.MemoryRegisters;

class WorkLogTest {
    private static final Period QUARTER = Period.parse("2024-Q2");

    @Test
    @DisplayName("takes what belongs to the period: days of activities, months of difficulties, progress up to its end")
    void picksThePeriod() {
        var registers = new MemoryRegisters();
        for (var month : List.of("2024-03", "2024-04", "2024-06", "2024-07")) {
            registers
                    .put(
                            RegisterKind.ACTIVITY,
                            "cao-lau",
                            "a" + month,
                            "",
                            Json.object().put("date", month + "-15"))
                    .put(RegisterKind.DIFFICULTY, "cao-lau", "d", month, Json.object())
                    .put(RegisterKind.TASK_PROGRESS, "cao-lau", "t@cao-lau", month, Json.object());
        }
        registers
                .put(
                        RegisterKind.ACTIVITY,
                        "cao-lau",
                        "undated",
                        "",
                        Json.object().put("date", "giữa tháng"))
                .put(
                        RegisterKind.ACTIVITY,
                        "tan-lien",
                        "other",
                        "",
                        Json.object().put("date", "2024-05-01"))
                .put(RegisterKind.OWN_TASK, "cao-lau", "own", "", Json.object());
        var log = WorkLog.of(registers, "cao-lau", QUARTER);
        assertThat(log.activities())
                .extracting(entry -> entry.register().item())
                .containsExactly("a2024-04", "a2024-06", "undated");
        assertThat(log.difficulties())
                .extracting(entry -> entry.register().period())
                .containsExactly("2024-04", "2024-06");
        assertThat(log.progress())
                .extracting(entry -> entry.register().period())
                .containsExactly("2024-03", "2024-04", "2024-06");
        assertThat(log.ownTasks()).hasSize(1);
    }

    @Test
    @DisplayName("reads own tasks whatever shape their fields have, and drops money that is no number")
    void readsOwnTasks() {
        var content = Json.object()
                .put("title", "Làm đường ngõ xóm")
                .put("text", "300 m")
                .put("lead", "UBND xã");
        content.putObject("deadline").put("printed", "trước tháng 9/2024").put("latest", "2024-08-31");
        content.putObject("funding").put("people", "12.5").put("commune", "chưa rõ");
        var task = task(content);
        assertThat(task.text()).isEqualTo("Làm đường ngõ xóm: 300 m");
        assertThat(task.deadline()).isEqualTo("trước tháng 9/2024 (đến 31/08/2024)");
        assertThat(task.lead()).containsExactly("UBND xã");
        assertThat(task.funding()).containsExactly(new Funding("people", new BigDecimal("12.5")));
        assertThat(task(Json.object().put("text", "Việc").put("deadline", "2024-08-31"))
                        .deadline())
                .isEqualTo("31/08/2024");
        assertThat(task(Json.object()
                                .put("text", "Việc")
                                .set("lead", Json.array().add("A").add("B")))
                        .lead())
                .containsExactly("A", "B");
    }

    private static PlannedWork task(com.fasterxml.jackson.databind.JsonNode content) {
        var registers = new MemoryRegisters().put(RegisterKind.OWN_TASK, "cao-lau", "own", "", content);
        return Written.task(registers.all(RegisterKind.OWN_TASK).getFirst());
    }
}
