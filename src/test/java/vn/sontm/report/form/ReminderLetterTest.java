package vn.sontm.report.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.sontm.report.Papers;
import vn.sontm.report.Pdf;
import vn.sontm.report.SampleDeliveries;
import vn.sontm.report.SampleStatus;
import vn.sontm.report.document.Letterhead;
import vn.sontm.report.document.Title;

@DisplayName("don-doc")
class ReminderLetterTest {
    @Test
    @DisplayName("is a letter: no kind title, what it is about under the number, whom it is for above the text")
    void letter() {
        var sheet = sheet(4);
        assertThat(sheet.blocks(Title.class)).isEmpty();
        var head = sheet.blocks(Letterhead.class).getFirst();
        assertThat(head.number()).isEqualTo("Số: 12/VPĐP");
        assertThat(head.subject()).isEqualTo("V/v đôn đốc báo cáo kết quả xây dựng nông thôn mới tháng 6/2024");
        assertThat(sheet.paragraphs().getFirst())
                .isEqualTo("Kính gửi: Ủy ban nhân dân các xã: Cao Lâu, Hòa Cư, Phú Xá, Lộc Yên.");
        var pdf = Pdf.of(sheet.document());
        assertThat(pdf.find("V/v").base()).isGreaterThan(pdf.find("Số:").base());
        assertThat(pdf.find("Kính").base()).isLessThan(pdf.find("Thực").base());
    }

    @Test
    @DisplayName("lists who is late and whose report has gaps, each with what is missing")
    void tables() {
        var sheet = sheet(4);
        assertThat(sheet.paragraphs())
                .contains(
                        "Đến ngày 05/03/2024, còn 01 xã chưa gửi báo cáo, đã quá hạn:",
                        "Có 03 xã đã gửi báo cáo nhưng số liệu còn thiếu:");
        assertThat(Sheet.rows(sheet.tables().getFirst().body()))
                .containsExactly(List.of("1", "Phú Xá", "01/03/2024", "4", "báo cáo và số liệu tháng 6/2024"));
        assertThat(Sheet.rows(sheet.tables().getLast().body()))
                .extracting(List::getLast)
                .containsExactly(
                        "số liệu tiêu chí số 6, 13; minh chứng của 28 chỉ tiêu",
                        "số liệu tiêu chí số 1, 8, 15; minh chứng của 27 chỉ tiêu",
                        "số liệu tiêu chí số 5, 12, 19; thiếu số 118–121 của máy 3cfaab11; "
                                + "minh chứng của 27 chỉ tiêu");
    }

    @Test
    @DisplayName("goes to one commune when asked about one")
    void one() {
        var unit = SampleStatus.unit("xa-2", "Phú Xá", SampleStatus.PERIOD, 2, 19);
        var request = FormRequest.of(Papers.OFFICE, unit, Papers.CREATED)
                .paperwork(Papers.SIGNED)
                .facts(FormFacts.NONE.deliveries(SampleDeliveries.of(Papers.communes())));
        var sheet = Sheet.of("don-doc", request);
        assertThat(sheet.paragraphs().getFirst()).isEqualTo("Kính gửi: Ủy ban nhân dân xã Phú Xá.");
        assertThat(sheet.tables()).hasSize(1);
        assertThat(sheet.body()).hasSize(1);
    }

    @Test
    @DisplayName("says that there is nothing to remind of, instead of reminding nobody")
    void nothing() {
        var request = FormRequest.of(Papers.OFFICE, SampleStatus.office(List.of()), Papers.CREATED)
                .paperwork(Papers.SIGNED);
        var sheet = Sheet.of("don-doc", request);
        assertThat(sheet.tables()).isEmpty();
        assertThat(sheet.paragraphs())
                .containsExactly(
                        "Kính gửi: Ủy ban nhân dân các xã.",
                        "Văn phòng Điều phối Chương trình xây dựng nông thôn mới huyện Cao Lộc đã theo dõi việc báo cáo kết "
                                + "quả xây dựng nông thôn mới tháng 6/2024 của các xã.",
                        "Đến ngày 05/03/2024, không có xã nào chậm báo cáo hoặc còn thiếu số liệu.",
                        "Trân trọng./.");
    }

    @Test
    @DisplayName("prints whole for twenty communes with long names")
    void many() {
        var names = Papers.communes();
        assertThat(Pdf.of(sheet(20).document()).text()).contains(names);
    }

    private static Sheet sheet(int communes) {
        return Sheet.of(
                "don-doc",
                Papers.ofOffice(Papers.communes(communes))
                        .facts(FormFacts.NONE.deliveries(SampleDeliveries.of(Papers.communes(communes)))));
    }
}
