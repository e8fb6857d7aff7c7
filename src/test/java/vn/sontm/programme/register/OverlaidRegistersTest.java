package vn.sontm.programme.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.sontm.base.Json;
import vn.sontm.ledger.Content;
import vn.sontm.ledger.Register;
import vn.sontm.testkit.MemoryRegisters;

@DisplayName("Registers as if something more were said")
class OverlaidRegistersTest {
    private static final Register OLD = new Register("task", "huyen", "cv-1", "2025");
    private static final Register GONE = new Register("task", "huyen", "cv-2", "2025");
    private static final Register NEW = new Register("task", "xa-a", "cv-3", "2025");

    private final MemoryRegisters below =
            new MemoryRegisters().put(said(OLD, "cũ")).put(said(GONE, "bỏ"));
    private final Registers overlaid = new OverlaidRegisters(
            below, List.of(said(OLD, "mới"), said(NEW, "thêm"), new Statement(GONE, Content.removal("bỏ"))));

    @Test
    @DisplayName("show what was said last, what is new, and nothing of what is removed; below nothing changes")
    void show() {
        assertThat(overlaid.find(OLD))
                .hasValueSatisfying(entry ->
                        assertThat(entry.content().path("text").asText()).isEqualTo("mới"));
        assertThat(overlaid.find(GONE)).isEmpty();
        assertThat(overlaid.all(RegisterKind.TASK)).extracting(Entry::register).containsExactly(OLD, NEW);
        assertThat(overlaid.ofUnit(RegisterKind.TASK, "xa-a"))
                .extracting(Entry::register)
                .containsExactly(NEW);
        assertThat(overlaid.ofUnit(RegisterKind.DUTY, "xa-a")).isEmpty();
        assertThat(below.all(RegisterKind.TASK)).extracting(Entry::register).containsExactly(OLD, GONE);
    }

    @Test
    @DisplayName("know what they say already")
    void says() {
        assertThat(below.says(said(OLD, "cũ"))).isTrue();
        assertThat(below.says(said(OLD, "mới"))).isFalse();
        assertThat(below.says(new Statement(NEW, Content.removal("bỏ")))).isTrue();
        assertThat(below.says(new Statement(OLD, Content.removal("bỏ")))).isFalse();
    }

    private static Statement said(Register register, String text) {
        return new Statement(register, Content.of(Json.object().put("text", text)));
    }
}
