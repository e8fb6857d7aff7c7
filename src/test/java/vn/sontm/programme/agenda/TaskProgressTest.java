package vn.sontm.programme.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.sontm.base.Json;
import vn.sontm.programme.register.RegisterKind;
import vn.sontm.programme.unit.Units;
import vn.sontm.testkit.MemoryRegisters;

@DisplayName("what a unit said of its tasks")
class TaskProgressTest {
    private final MemoryRegisters registers = new MemoryRegisters();

    @Test
    @DisplayName("is found under the code that it had before too, and not what others said of it")
    void underEarlierCodes() {
        registers.put(RegisterKind.UNIT, "c", "", "", Json.parse("""
                {"name": "x", "level": "commune", "until": "2024-06-30",
                 "successors": [{"unit": "c2", "kind": "recode", "on": "2024-07-01"}]}"""));
        registers.put(RegisterKind.UNIT, "c2", "", "", Json.parse("""
                {"name": "x", "level": "commune", "from": "2024-07-01"}"""));
        said("c", "cv-1@c", "2024-05");
        said("c2", "cv-1@c2", "2024-08");
        said("c2", "cv-1@office", "2024-08");
        said("c2", "cv-10@c2", "2024-08");

        assertThat(TaskProgress.of(registers, Units.from(registers), "c2").of("cv-1"))
                .extracting(entry -> entry.register().item())
                .containsExactlyInAnyOrder("cv-1@c", "cv-1@c2");
    }

    private void said(String unit, String item, String month) {
        registers.put(
                RegisterKind.TASK_PROGRESS, unit, item, month, Json.object().put("percent", 50));
    }
}
