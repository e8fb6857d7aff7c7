package vn.sontm.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.sontm.base.Json;

class ChangeTest {
    private static final DeviceId DEVICE = new DeviceId("ab".repeat(32));
    private static final ChangeId SOME = new ChangeId("cd".repeat(32));
    private static final Register REGISTER = new Register("value", "cao-lau/vuon", "khu/1", "2024-06");

    @Test
    @DisplayName("running and lamport numbers outside 1 … 2⁵³-1 are refused")
    void numbers() {
        assertThatThrownBy(() -> change(0, SOME, 1)).hasMessageContaining("seq");
        assertThatThrownBy(() -> change(Change.LIMIT, SOME, 1)).hasMessageContaining("seq");
        assertThatThrownBy(() -> change(2, SOME, 0)).hasMessageContaining("lamport");
        assertThatThrownBy(() -> change(2, SOME, Change.LIMIT)).hasMessageContaining("lamport");
    }

    @Test
    @DisplayName("exactly the first change has no predecessor")
    void predecessor() {
        assertThatThrownBy(() -> change(1, SOME, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> change(2, ChangeId.NONE, 1)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    @DisplayName("changes are equal when they say the same in every field")
    void equality() {
        var change = change(1, ChangeId.NONE, 1);
        assertThat(change).isEqualTo(change(1, ChangeId.NONE, 1)).hasSameHashCodeAs(change(1, ChangeId.NONE, 1));
        assertThat(change).isNotEqualTo(change(1, ChangeId.NONE, 2)).isNotEqualTo("change");
        assertThat(change).hasToString("abababab#1 " + REGISTER);
    }

    @Test
    @DisplayName("parents are kept once each, in order")
    void parents() {
        var other = new ChangeId("aa".repeat(32));
        var change = new Change(
                DEVICE, 1, ChangeId.NONE, 1, "", "", REGISTER, Content.removal("thử"), List.of(SOME, other, SOME));
        assertThat(change.parents()).containsExactly(other, SOME);
    }

    @Test
    @DisplayName("ids are 64 lower-case hexadecimal digits, a register has a kind")
    void names() {
        assertThatThrownBy(() -> new DeviceId("AB".repeat(32))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new ChangeId("ab")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Register("", "", "", "")).isInstanceOf(IllegalArgumentException.class);
        assertThat(DEVICE).hasToString(DEVICE.value());
        assertThat(SOME).hasToString(SOME.value());
        assertThat(REGISTER.unit()).isEqualTo("cao-lau");
        assertThat(new Register("unit", "cao-lau", "", "").unit()).isEqualTo("cao-lau");
    }

    @Test
    @DisplayName("only an object that says so is a removal")
    void removal() {
        assertThat(Content.removal("nhầm").isRemoval()).isTrue();
        assertThat(Content.of(Json.object().put("note", "\"removed\":true")).isRemoval())
                .isFalse();
        assertThat(Content.of(Json.object().put("removed", false)).isRemoval()).isFalse();
    }

    private static Change change(long seq, ChangeId prev, long lamport) {
        return new Change(DEVICE, seq, prev, lamport, "", "", REGISTER, Content.of(Json.object()), List.of());
    }
}
