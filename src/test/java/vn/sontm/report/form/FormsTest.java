package vn.sontm.report.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.sontm.base.ErrorCode;
import vn.sontm.base.Json;
import vn.sontm.base.Refusal;
import vn.sontm.programme.calendar.Period;
import vn.sontm.programme.register.Decimals;
import vn.sontm.programme.register.RegisterKind;
import vn.sontm.programme.unit.Units;
import vn.sontm.report.Papers;
import vn.sontm.report.SampleStatus;
import vn.sontm.report.document.AnnexTitle;
import vn.sontm.report.document.Orientation;
import vn.sontm.report.document.Part;
import vn.sontm.testkit.MemoryRegisters;

class FormsTest {
    @Test
    @DisplayName("the forms are listed with title, audience and orientation")
    void list() {
        assertThat(Forms.list())
                .extracting(FormInfo::id, FormInfo::orientation)
                .contains(
                        org.assertj.core.groups.Tuple.tuple("bieu-01", Orientation.LANDSCAPE),
                        org.assertj.core.groups.Tuple.tuple("bieu-03", Orientation.LANDSCAPE),
                        org.assertj.core.groups.Tuple.tuple("bao-cao-xa", Orientation.PORTRAIT));
        assertThat(Forms.list())
                .filteredOn(form -> form.id().equals("bieu-03"))
                .extracting(FormInfo::audience)
                .containsExactly(List.of("office", "commune"));
        assertThat(Forms.list().getFirst().title()).isEqualTo("Kết quả thực hiện Bộ tiêu chí xã nông thôn mới");
    }

    @Test
    @DisplayName("an unknown form is refused")
    void unknownForm() {
        var request = Papers.ofCommune().build();
        assertThatThrownBy(() -> Forms.render("bieu-99", request))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(ErrorCode.FORM_UNKNOWN));
    }

    @Test
    @DisplayName("an office adapts titles and columns without a release; a column of its own stays blank")
    void adaptedTemplate() {
        var templates = FormTemplates.standard();
        var form = (ObjectNode) templates.find("bieu-01").orElseThrow().json().deepCopy();
        ((ObjectNode) form.path("head")).put("label", "Phụ lục I");
        form.withArray("columns")
                .addObject()
                .put("id", "y-kien")
                .put("title", "Ý kiến")
                .put("width", 12);
        var document =
                Forms.render("bieu-01", Papers.ofOffice(Papers.communes()).build(), templates.with("bieu-01", form));
        var sheet = new Sheet(document);
        assertThat(sheet.blocks(AnnexTitle.class).getFirst().label()).isEqualTo("Phụ lục I");
        assertThat(sheet.head()).contains("Ý kiến");
        assertThat(sheet.body().getFirst().getLast()).isEmpty();
    }

    @Test
    @DisplayName("an office adapts agencies and signatories once for all forms")
    void adaptedIssuers() {
        var issuers = (ObjectNode) FormTemplates.standard().issuers().json().deepCopy();
        ((ObjectNode) issuers.path("office")).put("agency", "Ban Chỉ đạo {unit}");
        var document = Forms.render(
                "bieu-01",
                Papers.ofOffice(Papers.communes()).build(),
                FormTemplates.standard().with(FormTemplates.ISSUERS, issuers));
        assertThat(new Sheet(document).blocks(AnnexTitle.class).getFirst().attachedTo())
                .endsWith("của Ban Chỉ đạo huyện Cao Lộc)");
        assertThat(document.properties().author()).isEqualTo("Ban Chỉ đạo huyện Cao Lộc");
    }

    @Test
    @DisplayName("a template with a place that nobody fills, or without a needed text, is named in the failure")
    void brokenTemplate() {
        var form = (ObjectNode)
                FormTemplates.standard().find("bieu-01").orElseThrow().json().deepCopy();
        ((ObjectNode) form.path("head")).put("title", "Kết quả {thieu}");
        var request = Papers.ofOffice(Papers.communes()).build();
        var broken = FormTemplates.standard().with("bieu-01", form);
        assertThatThrownBy(() -> Forms.render("bieu-01", request, broken))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(ErrorCode.FORM_INVALID))
                .hasMessageContaining("{thieu}");
        form.putObject("head");
        assertThatThrownBy(() -> Forms.render(
                        "bieu-01", request, FormTemplates.standard().with("bieu-01", form)))
                .hasMessageContaining("label");
        form.put("layout", "khong-co");
        assertThatThrownBy(() -> Forms.render(
                        "bieu-01", request, FormTemplates.standard().with("bieu-01", form)))
                .hasMessageContaining("khong-co");
    }

    @Test
    @DisplayName(
            "of forms adapted in the ledger the nearest office's version is in force; what is no form is passed over")
    void adaptedInTheLedger() {
        var registers = new MemoryRegisters()
                .put(RegisterKind.FORM, "lang-son", "bieu-01", "", titled("của tỉnh"))
                .put(RegisterKind.FORM, "cao-loc", "bieu-01", "", titled("của huyện"))
                .put(RegisterKind.FORM, "lang-son", "bieu-03", "", Json.object().put("id", "bieu-03"))
                .put(RegisterKind.FORM, "noi-khac", "bao-cao-xa", "", titled("nơi khác"));
        var titles = Forms.list(FormTemplates.from(registers, List.of("cao-loc", "lang-son"))).stream()
                .collect(Collectors.toMap(FormInfo::id, FormInfo::title));
        assertThat(titles).containsEntry("bieu-01", "của huyện").doesNotContainValue("nơi khác");
        assertThat(titles.get("bieu-03")).startsWith("Kế hoạch và tiến độ");
    }

    private static ObjectNode titled(String title) {
        ObjectNode form =
                FormTemplates.standard().find("bieu-01").orElseThrow().json().deepCopy();
        return ((ObjectNode) Decimals.pack(form)).put("title", title);
    }

    @Test
    @DisplayName("forms carry the check code at their foot, unless there is none or it is not wanted")
    void marks() {
        var request = Papers.ofOffice(Papers.communes());
        assertThat(mark(request)).hasValueSatisfying(mark -> {
            assertThat(mark.formId()).isEqualTo("bieu-01");
            assertThat(mark.checkCode()).isEqualTo(Papers.CHECK_CODE);
        });
        assertThat(mark(Papers.ofOffice(Papers.communes()).marked(false))).isEmpty();
        assertThat(mark(Papers.ofOffice(Papers.communes()).checkCode(""))).isEmpty();
    }

    @Test
    @DisplayName("days below 10 and the months 1 and 2 have a leading zero")
    void dates() {
        assertThat(date(2024, 2, 5)).isEqualTo("ngày 05 tháng 02 năm 2024");
        assertThat(date(2024, 3, 15)).isEqualTo("ngày 15 tháng 3 năm 2024");
        assertThat(date(2024, 12, 1)).isEqualTo("ngày 01 tháng 12 năm 2024");
        assertThat(PaperDates.of(Optional.empty(), 2024)).isEqualTo("ngày … tháng … năm 2024");
    }

    @Test
    @DisplayName("the next period is of the same kind; after nine months the last quarter remains")
    void nextPeriods() {
        assertThat(next("2024-06")).isEqualTo("2024-07");
        assertThat(next("2024-12")).isEqualTo("2025-01");
        assertThat(next("2024-Q4")).isEqualTo("2025-Q1");
        assertThat(next("2024-H1")).isEqualTo("2024-H2");
        assertThat(next("2024-9T")).isEqualTo("2024-Q4");
        assertThat(next("2024")).isEqualTo("2025");
    }

    @Test
    @DisplayName("an issuer has the names of unit and parent on that day")
    void issuers() {
        var registers = new MemoryRegisters()
                .put(
                        RegisterKind.UNIT,
                        "cao-loc",
                        "",
                        "",
                        Json.object()
                                .put("name", "Cao Lộc")
                                .put("title", "huyện")
                                .put("level", "district"))
                .put(
                        RegisterKind.UNIT,
                        "cao-lau",
                        "",
                        "",
                        Json.object()
                                .put("name", "Cao Lâu")
                                .put("title", "xã")
                                .put("level", "commune")
                                .put("parent", "cao-loc"));
        var units = Units.from(registers);
        var day = LocalDate.of(2024, 6, 30);
        assertThat(Issuer.of(Issuer.Role.COMMUNE, units, "cao-lau", day)).isEqualTo(Papers.COMMUNE);
        assertThat(Issuer.of(Issuer.Role.OFFICE, units, "cao-loc", day).above()).isEmpty();
    }

    @Test
    @DisplayName("percentages have one decimal and a decimal comma")
    void percentages() {
        assertThat(Figures.percent(new java.math.BigDecimal("60"))).isEqualTo("60,0");
        assertThat(Figures.percent(new java.math.BigDecimal("66.67"))).isEqualTo("66,7");
        assertThat(Figures.percent(java.math.BigDecimal.ZERO)).isEqualTo("0,0");
        assertThat(SampleStatus.PERIOD.code()).isEqualTo("2024-06");
    }

    private static Optional<vn.sontm.report.document.Mark> mark(FormRequestBuilder request) {
        return Forms.render("bieu-01", request.build()).parts().stream()
                .map(Part::mark)
                .findFirst()
                .orElseThrow();
    }

    private static String next(String period) {
        return PaperWords.next(Period.parse(period)).code();
    }

    private static String date(int year, int month, int day) {
        return PaperDates.of(Optional.of(LocalDate.of(year, month, day)), year);
    }
}
