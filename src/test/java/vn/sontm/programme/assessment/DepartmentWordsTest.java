package vn.sontm.programme.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.sontm.base.Json;
import vn.sontm.programme.calendar.Period;
import vn.sontm.programme.register.RegisterKind;
import vn.sontm.testkit.MemoryRegisters;

@DisplayName("What departments confirmed")
class DepartmentWordsTest {
    private static final Period JUNE = Period.parse("2024-06");

    private final MemoryRegisters registers = new MemoryRegisters();

    @Test
    @DisplayName("is the latest word of each in the year so far, never another year's")
    void latest() {
        say("2023-12", "pnn", "met");
        say("2024-03", "pnn", "met");
        say("2024-05", "pnn", "not-met");
        say("2024-07", "pnn", "met");
        say("2024-06", "ptnmt", "met");
        var words = DepartmentWords.from(registers).of("cao-lau", "xa/3", JUNE);
        assertThat(words).extracting(DepartmentWords.Word::department).containsExactly("pnn", "ptnmt");
        assertThat(words).extracting(DepartmentWords.Word::verdict).containsExactly(Verdict.NOT_MET, Verdict.MET);
        assertThat(DepartmentWords.from(registers).of("ptnmt", "cao-lau", "xa/3", Period.parse("2024-05")))
                .isEmpty();
    }

    private void say(String period, String department, String verdict) {
        registers.put(
                RegisterKind.DEPARTMENT_WORD,
                "cao-lau",
                "xa/3@" + department,
                period,
                Json.object().put("verdict", verdict));
    }
}
