package vn.sontm.programme.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.sontm.base.ErrorCode;
import vn.sontm.base.Json;
import vn.sontm.base.Refusal;
import vn.sontm.programme.register.Decimals;
import vn.sontm.programme.register.RegisterKind;
import vn.sontm.testkit.MemoryRegisters;

class CriteriaSetsTest {
    @Test
    @DisplayName("a set comes out of the ledger as it went in, decimals included")
    void throughTheLedger() {
        var sets = CriteriaSets.from(registers());

        assertThat(sets.get("xa-thu")).isEqualTo(SampleSet.set());
        assertThat(sets.measure("xa-thu/1.1").levels().at(List.of("mien-nui"), 2024))
                .isEqualTo(Level.of(new BigDecimal("65.5")));
    }

    @Test
    @DisplayName("of a set that a district and its province have entered, the province's version holds for everybody")
    void highestOffice() {
        var lower = SampleSet.json().put("title", "của huyện");
        var higher = SampleSet.json().put("title", "của tỉnh");
        var registers = new MemoryRegisters()
                .put(RegisterKind.UNIT, "cao-loc", "", "", Json.object().put("parent", "lang-son"))
                .put(RegisterKind.CATALOGUE, "cao-loc", "xa-thu", "", Decimals.pack(lower))
                .put(RegisterKind.CATALOGUE, "lang-son", "xa-thu", "", Decimals.pack(higher));

        assertThat(CriteriaSets.from(registers).get("xa-thu").title()).isEqualTo("của tỉnh");
    }

    @Test
    @DisplayName("a register that cannot be read leaves the other sets alone")
    void unreadableRegister() {
        var registers = registers()
                .put(RegisterKind.CATALOGUE, "cao-loc", "la", "", Json.object().put("id", "la"));

        assertThat(CriteriaSets.from(registers).all())
                .extracting(CriteriaSet::id)
                .containsExactly("xa-thu");
    }

    @Test
    @DisplayName("criteria, indicators and parts are found by their register names")
    void finds() {
        var sets = CriteriaSets.of(List.of(SampleSet.set()));

        assertThat(sets.criterion("xa-thu/2").name()).isEqualTo("Thu nhập");
        assertThat(sets.indicator("xa-thu/3.1#2").code()).isEqualTo("3.1");
        assertThat(sets.measure("xa-thu/3.1#2").unit()).isEqualTo("%");
    }

    @Test
    @DisplayName("a criterion that a plan does not name is called as its set calls it")
    void names() {
        var sets = CriteriaSets.of(List.of(SampleSet.set()));

        assertThat(sets.criterionName("xa-thu/2", "Thu nhập bình quân")).isEqualTo("Thu nhập bình quân");
        assertThat(sets.criterionName("xa-thu/2", "")).isEqualTo("Thu nhập");
        assertThat(sets.criterionName("xa-la/2", "")).isEmpty();
    }

    @Test
    @DisplayName("what does not exist is refused with its code")
    void refuses() {
        var sets = CriteriaSets.of(List.of(SampleSet.set()));

        assertThat(code(() -> sets.get("la"))).isEqualTo(ErrorCode.SET_UNKNOWN);
        assertThat(code(() -> sets.criterion("xa-thu/9"))).isEqualTo(ErrorCode.CRITERION_UNKNOWN);
        assertThat(code(() -> sets.criterion("xa-thu"))).isEqualTo(ErrorCode.CRITERION_UNKNOWN);
        assertThat(code(() -> sets.indicator("xa-thu/9.9"))).isEqualTo(ErrorCode.INDICATOR_UNKNOWN);
        assertThat(code(() -> sets.indicator("xa-thu/3.1#9"))).isEqualTo(ErrorCode.INDICATOR_UNKNOWN);
        assertThat(code(() -> sets.measure("la/1.1"))).isEqualTo(ErrorCode.INDICATOR_UNKNOWN);
        assertThatThrownBy(() -> sets.get("la")).hasMessageContaining("“la”");
    }

    @Test
    @DisplayName("commune sets come first, each after the one it builds on, then sets of subjects, then checklists")
    void order() {
        var sets = CriteriaSets.of(List.of(
                set("ho-so", "ho-so", ""),
                set("a-vuon", "vuon-mau", ""),
                set("a-kieu-mau", "xa-km", "b-nang-cao"),
                set("b-nang-cao", "xa-nc", "c-ntm"),
                set("c-ntm", "xa", ""),
                set("d-vong", "xa", "d-vong")));

        assertThat(sets.all())
                .extracting(CriteriaSet::id)
                .containsExactly("c-ntm", "d-vong", "b-nang-cao", "a-kieu-mau", "a-vuon", "ho-so");
        assertThat(sets.get("ho-so").scope()).isEqualTo(CriteriaSet.Scope.CHECKLIST);
        assertThat(sets.get("a-vuon").scope()).isEqualTo(CriteriaSet.Scope.SUBJECT);
    }

    private static CriteriaSet set(String id, String level, String prerequisite) {
        var file = SampleSet.json();
        file.put("id", id).put("level", level);
        if (!prerequisite.isEmpty()) {
            file.putObject("rules").put("prerequisite", prerequisite);
        }
        return CatalogueReader.read(file);
    }

    private static MemoryRegisters registers() {
        return new MemoryRegisters()
                .put(RegisterKind.CATALOGUE, "cao-loc", "xa-thu", "", Decimals.pack(SampleSet.json()));
    }

    private static ErrorCode code(ThrowingCallable call) {
        return catchThrowableOfType(Refusal.class, call).code();
    }
}
