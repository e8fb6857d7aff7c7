package vn.sontm.report.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.sontm.base.Json;
import vn.sontm.programme.register.RegisterKind;
import vn.sontm.report.Papers;
import vn.sontm.report.Pdf;
import vn.sontm.report.document.AnnexTitle;
import vn.sontm.testkit.MemoryRegisters;

@DisplayName("viec-trong-tuan")
class DueWorkTest {
    private static final Paperwork BLANK = Paperwork.BLANK;

    @Test
    @DisplayName("tells the week, what is overdue and what is due, by person")
    void week() {
        var sheet = Sheet.of("viec-trong-tuan", request(2));
        assertThat(sheet.blocks(AnnexTitle.class).getFirst().addition()).isEqualTo("Tuần từ 24/06/2024 đến 30/06/2024");
        assertThat(sheet.paragraphs()).containsExactly("Quá hạn 01 việc; đến hạn trong tuần 01 việc.");
        assertThat(sheet.body())
                .containsExactly(
                        List.of("Người thứ 0"),
                        List.of(
                                "Việc số 0, dài vừa phải để chiếm hai dòng trên tờ giấy",
                                "27/06/2024",
                                "quá hạn 1 ngày",
                                "",
                                ""),
                        List.of("Người thứ 1"),
                        List.of(
                                "Việc số 1, dài vừa phải để chiếm hai dòng trên tờ giấy",
                                "28/06/2024",
                                "hôm nay",
                                "",
                                ""));
    }

    @Test
    @DisplayName("stays on one page and tells how much is left out")
    void onePage() {
        var sheet = Sheet.of("viec-trong-tuan", request(60));
        assertThat(Pdf.of(sheet.document()).pages()).isOne();
        assertThat(sheet.table().notes().getFirst()).startsWith("Còn ").endsWith("xem trong sổ.");
    }

    @Test
    @DisplayName("says so when nothing is due")
    void nothing() {
        var sheet = Sheet.of("viec-trong-tuan", request(0));
        assertThat(sheet.paragraphs()).containsExactly("Không có việc nào quá hạn hoặc đến hạn trong tuần.");
        assertThat(sheet.tables()).isEmpty();
    }

    private static FormRequestBuilder request(int tasks) {
        var registers = new MemoryRegisters();
        for (var number = 0; number < tasks; number++) {
            registers.put(
                    RegisterKind.OWN_TASK,
                    "cao-lau",
                    "viec-" + number,
                    "",
                    Json.object()
                            .put("text", "Việc số " + number + ", dài vừa phải để chiếm hai dòng trên tờ giấy")
                            .put("person", "Người thứ " + number % 7)
                            .put("deadline", "2024-06-" + (27 + number % 4)));
        }
        return Papers.ofCommune().paperwork(BLANK).registers(registers);
    }
}
