package vn.sontm.programme.unit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.sontm.base.Json;
import vn.sontm.base.Refusal;
import vn.sontm.programme.register.RegisterKind;
import vn.sontm.testkit.MemoryRegisters;

class SubjectsTest {
    private final Subjects subjects = Subjects.from(new MemoryRegisters()
            .put(RegisterKind.SUBJECT, "yen-trach/kdc-na-soong", "", "", Json.parse("""
                    {"kind":"khu-dan-cu","name":"Nà Soong","place":"thôn Nà Soong"}"""))
            .put(RegisterKind.SUBJECT, "loc-yen/vuon", "", "", Json.parse("""
                    {"kind":"vuon-mau","name":"Vườn hồng","owner":null}""")));

    @Test
    @DisplayName("subjects are found by code, unit and kind")
    void found() {
        assertThat(subjects.get("yen-trach/kdc-na-soong").place()).contains("thôn Nà Soong");
        assertThat(subjects.ofUnit("yen-trach")).extracting(Subject::name).containsExactly("Nà Soong");
        assertThat(subjects.ofKind("loc-yen", "vuon-mau"))
                .extracting(Subject::unit)
                .containsExactly("loc-yen");
        assertThat(subjects.ofKind("loc-yen", "khu-dan-cu")).isEmpty();
    }

    @Test
    @DisplayName("what is not known stays empty; what does not exist is refused")
    void unknown() {
        assertThat(subjects.get("loc-yen/vuon").owner()).isEmpty();
        assertThatThrownBy(() -> subjects.get("loc-yen/ao")).isInstanceOf(Refusal.class);
    }
}
