package vn.sontm.programme.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.sontm.base.Json;
import vn.sontm.programme.register.RegisterKind;
import vn.sontm.programme.unit.Heirs;
import vn.sontm.testkit.MemoryRegisters;

@DisplayName("tasks of units that are others by now")
class TaskReportsTest {
    private static final String TASK = "cv-1";

    private final MemoryRegisters registers = new MemoryRegisters();

    TaskReportsTest() {
        unit("a", "m", "merge");
        unit("b", "m", "merge");
        unit("c", "c2", "recode");
        List.of("m", "c2").forEach(code -> registers.put(RegisterKind.UNIT, code, "", "", Json.parse("""
                {"name": "x", "level": "commune", "from": "2024-07-01"}""")));
    }

    @Test
    @DisplayName("a part that was finished before a merger stays so, the other is with the new unit, named once")
    void merged() {
        said("a", "2024-05", 100);
        said("b", "2024-05", 50);

        assertThat(reports().open("a", TASK)).isEmpty();
        assertThat(reports().open(List.of("a", "b"), TASK)).containsExactly("m");

        said("m", "2024-09", 100);
        assertThat(reports().open(List.of("a", "b"), TASK)).isEmpty();
    }

    @Test
    @DisplayName("a recoded unit is told by its latest word under either code")
    void recoded() {
        said("c", "2024-05", 100);
        assertThat(reports().open("c", TASK)).isEmpty();

        said("c2", "2024-08", 60);
        assertThat(reports().open("c", TASK)).containsExactly("c2");
        assertThat(reports().text("c2", TASK)).isEqualTo("đã làm 60 %");
    }

    private TaskReports reports() {
        return new TaskReports(registers, Heirs.on(registers, LocalDate.of(2024, 10, 1)));
    }

    private void said(String unit, String month, int percent) {
        registers.put(
                RegisterKind.TASK_PROGRESS,
                unit,
                TASK + "@" + unit,
                month,
                Json.object().put("percent", percent));
    }

    private void unit(String code, String next, String kind) {
        registers.put(RegisterKind.UNIT, code, "", "", Json.parse("""
                {"name": "%s", "level": "commune", "until": "2024-06-30",
                 "successors": [{"unit": "%s", "kind": "%s", "on": "2024-07-01"}]}""".formatted(code, next, kind)));
    }
}
