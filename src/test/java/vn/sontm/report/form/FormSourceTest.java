package vn.sontm.report.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.sontm.base.ErrorCode;
import vn.sontm.base.Json;
import vn.sontm.base.Refusal;
import vn.sontm.programme.assessment.Slice;
import vn.sontm.programme.calendar.Period;
import vn.sontm.programme.register.RegisterKind;
import vn.sontm.report.Papers;
import vn.sontm.report.document.AnnexTitle;
import vn.sontm.testkit.MemoryRegisters;

class FormSourceTest {
    private static final Period PERIOD = Period.parse("2024-Q2");

    private final FormSource source = new FormSource(
            new MemoryRegisters()
                    .put(RegisterKind.UNIT, "cao-loc", "", "", unit("Cao Lộc", "huyện", "district"))
                    .put(
                            RegisterKind.UNIT,
                            "cao-lau",
                            "",
                            "",
                            unit("Cao Lâu", "xã", "commune").put("parent", "cao-loc"))
                    .put(
                            RegisterKind.AGENCY,
                            "cao-loc",
                            "pnn",
                            "",
                            Json.object().put("name", "Phòng Nông nghiệp"))
                    .put(
                            RegisterKind.ACTIVITY,
                            "cao-lau",
                            "a",
                            "",
                            Json.object().put("text", "Họp").put("date", "2024-05-05")),
            Papers.CREATED);

    @Test
    @DisplayName("an office asks about all its units, by its own name")
    void office() {
        var request = source.office("cao-loc", PERIOD).build();
        assertThat(request.issuer().unit()).isEqualTo("huyện Cao Lộc");
        assertThat(request.office().orElseThrow().units()).hasSize(1);
        assertThat(request.created()).isEqualTo(Papers.CREATED);
        assertThat(request.registers()).isSameAs(source.registers());
    }

    @Test
    @DisplayName("a commune asks about itself, with what it wrote in the period")
    void commune() {
        var request = source.commune("cao-lau", PERIOD).build();
        assertThat(request.issuer()).isEqualTo(Papers.COMMUNE);
        assertThat(request.log().activities()).hasSize(1);
        assertThat(Sheet.of("bao-cao-xa", request.change()).paragraphs()).contains("- 05/05/2024: Họp.");
    }

    @Test
    @DisplayName("an office asks about one commune under its own head")
    void officeAbout() {
        var request = source.officeAbout("cao-loc", "cao-lau", PERIOD).build();
        assertThat(request.issuer().role()).isEqualTo(Issuer.Role.OFFICE);
        assertThat(request.unit().orElseThrow().unit()).isEqualTo("cao-lau");
    }

    @Test
    @DisplayName("a department writes under its own name and that of its unit")
    void department() {
        var issuer =
                source.department("pnn", "cao-loc", Slice.WHOLE, PERIOD).build().issuer();
        assertThat(issuer.unit()).isEqualTo("Phòng Nông nghiệp");
        assertThat(issuer.name()).isEqualTo("Cao Lộc");
        assertThat(issuer.above()).isEqualTo("huyện Cao Lộc");
        assertThat(source.department("khac", "cao-loc", Slice.WHOLE, PERIOD)
                        .build()
                        .issuer()
                        .unit())
                .isEqualTo("khac");
    }

    @Test
    @DisplayName("an office without figures still gets its form")
    void withoutFigures() {
        var empty = new FormSource(
                new MemoryRegisters().put(RegisterKind.UNIT, "cao-loc", "", "", unit("Cao Lộc", "huyện", "district")),
                Papers.CREATED);
        var sheet = Sheet.of("bieu-01", empty.office("cao-loc", PERIOD));
        assertThat(sheet.blocks(AnnexTitle.class).getFirst().title()).endsWith("HUYỆN CAO LỘC");
    }

    @Test
    @DisplayName("an unknown unit is refused")
    void unknownUnit() {
        assertThatThrownBy(() -> source.commune("khong-co", PERIOD))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(ErrorCode.UNIT_UNKNOWN));
    }

    private static ObjectNode unit(String name, String title, String level) {
        return Json.object().put("name", name).put("title", title).put("level", level);
    }
}
