package vn.sontm.programme.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.sontm.base.Json;
import vn.sontm.programme.inspection.Inspection.State;
import vn.sontm.programme.register.RegisterKind;
import vn.sontm.testkit.MemoryRegisters;

@DisplayName("An inspection")
class InspectionTest {
    private static final LocalDate JUNE = LocalDate.of(2024, 6, 30);

    private final MemoryRegisters registers = new MemoryRegisters();

    @Test
    @DisplayName("is clear without findings, open with them, overdue after its day, done when it is mended")
    void states() {
        assertThat(state("", "", "")).isEqualTo(State.CLEAR);
        assertThat(state("Kênh bị sạt", "", "")).isEqualTo(State.OPEN);
        assertThat(state("Kênh bị sạt", "2024-06-30", "")).isEqualTo(State.OPEN);
        assertThat(state("Kênh bị sạt", "2024-06-29", "")).isEqualTo(State.OVERDUE);
        assertThat(state("Kênh bị sạt", "2024-06-29", "2024-07-02")).isEqualTo(State.DONE);
    }

    @Test
    @DisplayName("is listed after those that came later, one without a day at the end")
    void order() {
        put("a", "2024-05-01", "", "", "");
        put("b", "2024-06-01", "", "", "");
        put("c", "", "", "", "");
        assertThat(Inspection.all(registers))
                .extracting(inspection -> inspection.entry().register().item())
                .containsExactly("b", "a", "c");
        assertThat(Inspection.of(registers, "tan-lien")).isEmpty();
    }

    private State state(String findings, String due, String done) {
        put("a", "2024-06-01", findings, due, done);
        return Inspection.of(registers, "cao-lau").getFirst().on(JUNE);
    }

    private void put(String id, String date, String findings, String due, String done) {
        registers.put(
                RegisterKind.INSPECTION,
                "cao-lau",
                id,
                "",
                Json.object()
                        .put("team", "Đoàn 1")
                        .put("date", date)
                        .put("findings", findings)
                        .put("due", due)
                        .put("done", done));
    }
}
