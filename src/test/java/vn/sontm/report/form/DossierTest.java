package vn.sontm.report.form;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.sontm.base.Json;
import vn.sontm.ledger.Register;
import vn.sontm.programme.assessment.Satisfaction;
import vn.sontm.programme.calendar.Period;
import vn.sontm.programme.register.Decimals;
import vn.sontm.programme.register.RegisterKind;
import vn.sontm.report.Papers;
import vn.sontm.report.document.Cell;
import vn.sontm.report.document.Part;
import vn.sontm.report.document.Title;
import vn.sontm.testkit.MemoryRegisters;

@DisplayName("ho-so-cong-nhan")
class DossierTest {
    private static final String NTM = "xa-ntm-2021-2025";
    private static final String ADVANCED = "xa-ntm-nang-cao-2021-2025";
    private static final String DOSSIER = "ho-so-cong-nhan";
    private static final Period PERIOD = Period.parse("2024-06");

    private final MemoryRegisters registers = new MemoryRegisters()
            .put(RegisterKind.UNIT, "cao-loc", "", "", unit("Cao Lộc", "huyện", "district", ""))
            .put(RegisterKind.UNIT, "cao-lau", "", "", unit("Cao Lâu", "xã", "commune", "cao-loc"))
            .put(RegisterKind.CATALOGUE, "cao-loc", NTM, "", catalogue(NTM))
            .put(RegisterKind.CATALOGUE, "cao-loc", ADVANCED, "", catalogue(ADVANCED))
            .put(RegisterKind.CATALOGUE, "cao-loc", DOSSIER, "", catalogue(DOSSIER));

    @Test
    @DisplayName("asks for the first title that the commune does not hold, or for the one that is wanted")
    void title() {
        assertThat(subject(request())).endsWith("xã Cao Lâu\nđạt chuẩn nông thôn mới năm 2024");
        assertThat(subject(request().set(ADVANCED))).endsWith("đạt chuẩn nông thôn mới nâng cao năm 2024");
        registers.put(
                RegisterKind.RECOGNITION, "cao-lau", NTM, "", Json.object().put("date", "2023-01-26"));
        assertThat(subject(request())).endsWith("đạt chuẩn nông thôn mới nâng cao năm 2024");
    }

    @Test
    @DisplayName("tells of each document whether it is present, missing or expired, with its files")
    void documents() {
        piece("a", "to-trinh.pdf", "2024-12-31", DOSSIER + "/2.1");
        piece("b", "no-dong.pdf", "2024-05-31", DOSSIER + "/2.5");
        registers.put(
                RegisterKind.VALUE,
                "cao-lau",
                DOSSIER + "/2.6",
                "2024-06",
                Json.object().put("value", "1"));
        var sheet = Sheet.of("ho-so-cong-nhan", request());
        assertThat(sheet.paragraphs()).contains("Hồ sơ phải có 07 thành phần: có 02, thiếu 04, hết hạn 01.");
        var rows = sheet.body();
        assertThat(rows)
                .extracting(row -> row.get(2))
                .containsExactly("Có", "Thiếu", "Thiếu", "Thiếu", "Hết hạn", "Có, chưa kèm tệp", "Thiếu");
        assertThat(rows.getFirst().get(3)).isEqualTo("to-trinh.pdf (ngày 05/03/2024), hiệu lực đến 31/12/2024");
    }

    @Test
    @DisplayName(
            "lists conditions and steps of this title, the self-assessment and the index of evidence, each on pages of its own")
    void parts() {
        piece("a", "nghi-quyet.pdf", "", NTM + "/5.1#2");
        var sheet = Sheet.of("ho-so-cong-nhan", request());
        assertThat(sheet.document().parts())
                .extracting(Part::bookmark)
                .containsExactly(
                        "Hồ sơ đề nghị công nhận",
                        "I. DANH MỤC HỒ SƠ",
                        "II. ĐIỀU KIỆN CÔNG NHẬN",
                        "III. TỰ ĐÁNH GIÁ KẾT QUẢ THỰC HIỆN TIÊU CHÍ",
                        "IV. DANH MỤC MINH CHỨNG",
                        "V. KẾT QUẢ LẤY Ý KIẾN SỰ HÀI LÒNG CỦA NGƯỜI DÂN",
                        "VI. QUY TRÌNH ĐỀ NGHỊ CÔNG NHẬN");
        assertThat(sheet.tables().get(2).body()).hasSize(19);
        assertThat(Sheet.rows(sheet.tables().get(3).body()))
                .singleElement()
                .satisfies(row -> assertThat(row).contains("5.1", "nghi-quyet.pdf", "05/03/2024"));
        assertThat(sheet.paragraphs()).contains("Đáp ứng 0/4 điều kiện.");
        assertThat(sheet.paragraphs())
                .anyMatch(text -> text.startsWith("Còn 56 chỉ tiêu chưa có minh chứng: 1.1, 1.2"));
    }

    @Test
    @DisplayName("tells the residents' satisfaction by content and as a whole")
    void survey() {
        fact(Satisfaction.HOUSEHOLDS, "812");
        fact(Satisfaction.ANSWERS, "650");
        fact(Satisfaction.fact(NTM, 2), "97.5");
        registers.put(
                RegisterKind.VALUE,
                "cao-lau",
                DOSSIER + "/4.2",
                "2024-06",
                Json.object().put("value", "96.25"));
        var sheet = Sheet.of("ho-so-cong-nhan", request());
        assertThat(sheet.paragraphs()).contains("Số hộ trên địa bàn: 812; số hộ có phiếu trả lời: 650, đạt 80,0 %.");
        var table = sheet.tables().get(3);
        assertThat(Sheet.rows(table.body()).get(1)).containsExactly("2", "Giao thông", "97,5", "");
        assertThat(Sheet.rows(table.body()).getFirst()).contains("–");
        assertThat(Sheet.rows(List.of(table.foot())).getFirst()).containsExactly("Tỷ lệ hài lòng chung", "96,3", "");
        assertThat(registers(table.body().get(1).rows().getFirst().cells().get(2)))
                .containsExactly(Satisfaction.fact(NTM, 2));
        assertThat(registers(table.foot().rows().getFirst().cells().get(1))).contains(DOSSIER + "/4.2");
    }

    @Test
    @DisplayName("says what is not there yet")
    void nothing() {
        var bare =
                new MemoryRegisters().put(RegisterKind.UNIT, "cao-lau", "", "", unit("Cao Lâu", "xã", "commune", ""));
        var sheet = Sheet.of("ho-so-cong-nhan", new FormSource(bare, Papers.CREATED).commune("cao-lau", PERIOD));
        assertThat(sheet.paragraphs())
                .contains(
                        "Chưa nhận danh mục hồ sơ từ cơ quan tổng hợp.",
                        "Chưa nhận bộ tiêu chí của danh hiệu đề nghị.",
                        "Chưa có tệp minh chứng nào cho các chỉ tiêu.",
                        "Chưa ghi kết quả lấy ý kiến.");
    }

    private FormRequestBuilder request() {
        return new FormSource(registers, Papers.CREATED).commune("cao-lau", PERIOD);
    }

    private static String subject(FormRequestBuilder request) {
        return Sheet.of("ho-so-cong-nhan", request)
                .blocks(Title.class)
                .getFirst()
                .subject();
    }

    private void piece(String id, String name, String expires, String item) {
        var content = Json.object().put("name", name).put("date", "2024-03-05").put("expires", expires);
        registers.put(RegisterKind.EVIDENCE, "cao-lau", id, "", content);
        registers.put(RegisterKind.EVIDENCE_LINK, "cao-lau", id + "|" + item, "", Json.object());
    }

    private void fact(String name, String value) {
        registers.put(RegisterKind.FACT, "cao-lau", name, "2024", Json.object().put("value", value));
    }

    private static JsonNode unit(String name, String title, String level, String parent) {
        var content = Json.object().put("name", name).put("title", title).put("level", level);
        return parent.isEmpty() ? content : content.put("parent", parent);
    }

    private static JsonNode catalogue(String id) {
        try {
            var file = Path.of("src/main/resources/vn/sontm/data/catalogues", id + ".json");
            return Decimals.pack(Json.parse(Files.readAllBytes(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Of what a figure opens. */
    private static List<String> registers(Cell cell) {
        return cell.origin().orElseThrow().trace().registers().stream()
                .map(Register::item)
                .toList();
    }
}
