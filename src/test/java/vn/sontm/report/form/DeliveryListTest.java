package vn.sontm.report.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.sontm.base.Refusal;
import vn.sontm.programme.calendar.Delivery;
import vn.sontm.report.Papers;
import vn.sontm.report.Pdf;
import vn.sontm.report.SampleDeliveries;
import vn.sontm.report.SampleStatus;

@DisplayName("tien-do-nop")
class DeliveryListTest {
    @Test
    @DisplayName("says of each commune when it was due and received, how late, what changed since and what is missing")
    void rows() {
        assertThat(sheet(SampleDeliveries.of(Papers.communes(4))).body())
                .containsExactly(
                        List.of("1", "Cao Lâu", "01/03/2024", "01/03/2024", "", "đúng hạn, chốt", "27/02/2024", "", ""),
                        List.of("2", "Hòa Cư", "01/03/2024", "03/03/2024", "2", "chậm", "27/02/2024", "3 chỗ", ""),
                        List.of("3", "Phú Xá", "01/03/2024", "", "4", "chưa nộp", "", "", ""),
                        List.of(
                                "4",
                                "Lộc Yên",
                                "01/03/2024",
                                "",
                                "",
                                "chưa xác nhận",
                                "27/02/2024",
                                "",
                                "thiếu số 118–121 của máy 3cfaab11"));
    }

    @Test
    @DisplayName("sums up in one sentence, naming only what there is")
    void summary() {
        assertThat(sheet(SampleDeliveries.of(Papers.communes(4))).paragraphs())
                .containsExactly("Đã nhận 2/4 xã, trong đó đúng hạn 1 xã, chậm 1 xã; chưa nộp 1 xã, "
                        + "có số liệu nhưng chưa xác nhận ngày nhận 1 xã.");
        assertThat(sheet(SampleDeliveries.of(Papers.communes(1))).paragraphs())
                .containsExactly("Đã nhận 1/1 xã, trong đó đúng hạn 1 xã, chậm 0 xã; chưa nộp 0 xã.");
    }

    @Test
    @DisplayName("a commune that still has time is no late one, nor is one for which no due day is set")
    void noHurry() {
        var early = delivery(Optional.of(LocalDate.of(2024, 3, 5)));
        var free = delivery(Optional.empty());
        var sheet = sheet(List.of(early, free));
        assertThat(sheet.body())
                .extracting(row -> row.get(2) + "|" + row.get(4) + "|" + row.get(5))
                .containsExactly("05/03/2024||chưa đến hạn", "chưa quy định||chưa đặt hạn");
        assertThat(sheet.paragraphs().getFirst()).endsWith("chưa nộp 0 xã, chưa đến hạn 1 xã, chưa đặt hạn nộp 1 xã.");
    }

    @Test
    @DisplayName("prints on one page for twenty communes, and says so when there is none")
    void sizes() {
        assertThat(Pdf.of(sheet(SampleDeliveries.of(Papers.communes())).document())
                        .text())
                .contains("Mẫu Sơn", "THÁNG 6/2024 CÁC XÃ THUỘC HUYỆN CAO LỘC", "Tính đến ngày 05/03/2024");
        assertThat(sheet(List.of()).body()).containsExactly(List.of("Chưa có xã nào."));
    }

    @Test
    @DisplayName("is the office's")
    void needsAnOffice() {
        assertThatThrownBy(() -> Sheet.of("tien-do-nop", Papers.ofCommune())).isInstanceOf(Refusal.class);
    }

    private static Delivery delivery(Optional<LocalDate> due) {
        return new Delivery(
                "a", "A", SampleStatus.PERIOD, due, Optional.empty(), false, Optional.empty(), false, 0, List.of());
    }

    private static Sheet sheet(List<Delivery> deliveries) {
        return Sheet.of("tien-do-nop", Papers.ofOffice(Papers.communes()).facts(FormFacts.NONE.deliveries(deliveries)));
    }
}
