package vn.sontm.programme.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.sontm.base.Json;
import vn.sontm.programme.plan.OwnPlan.State;
import vn.sontm.programme.register.RegisterKind;
import vn.sontm.testkit.MemoryRegisters;

@DisplayName("The plan that a unit makes for itself")
class OwnPlanTest {
    private static final Optional<LocalDate> DUE = Optional.of(LocalDate.of(2024, 3, 31));
    private static final LocalDate MARCH = LocalDate.of(2024, 3, 31);
    private static final LocalDate APRIL = LocalDate.of(2024, 4, 2);

    private final MemoryRegisters registers = new MemoryRegisters();

    @Test
    @DisplayName("is awaited until its due day and missing afterwards; without a due day it is never missing")
    void missing() {
        var plan = OwnPlan.of(registers, "cao-lau", 2024);
        assertThat(plan.on(MARCH, DUE)).isEqualTo(State.AWAITED);
        assertThat(plan.on(APRIL, DUE)).isEqualTo(State.MISSING);
        assertThat(plan.daysLate(APRIL, DUE)).isEqualTo(2);
        assertThat(plan.on(APRIL, Optional.empty())).isEqualTo(State.AWAITED);
    }

    @Test
    @DisplayName("is judged by the day of sending, else by that of issue; a number alone says that it is there")
    void judged() {
        say("2024", "12/KH-UBND", "2024-03-28", "2024-04-02");
        assertThat(OwnPlan.of(registers, "cao-lau", 2024).on(APRIL, DUE)).isEqualTo(State.LATE);
        say("2024", "12/KH-UBND", "2024-03-28", "");
        assertThat(OwnPlan.of(registers, "cao-lau", 2024).on(APRIL, DUE)).isEqualTo(State.ON_TIME);
        say("2024", "12/KH-UBND", "", "");
        assertThat(OwnPlan.of(registers, "cao-lau", 2024).on(APRIL, DUE)).isEqualTo(State.UNDATED);
    }

    @Test
    @DisplayName("is what the unit says, else what its office writes for it")
    void writtenByTheOffice() {
        say("2024@cao-loc", "7/KH", "2024-03-01", "");
        var plan = OwnPlan.of(registers, "cao-lau", 2024);
        assertThat(plan.number()).isEqualTo("7/KH");
        assertThat(plan.office()).contains("cao-loc");
        say("2024", "12/KH-UBND", "2024-03-28", "");
        assertThat(OwnPlan.of(registers, "cao-lau", 2024).office()).isEmpty();
    }

    private void say(String item, String number, String issued, String sent) {
        registers.put(
                RegisterKind.OWN_PLAN,
                "cao-lau",
                item,
                "",
                Json.object().put("number", number).put("issued", issued).put("sent", sent));
    }
}
