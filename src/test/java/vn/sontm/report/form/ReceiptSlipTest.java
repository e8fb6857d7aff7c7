package vn.sontm.report.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.sontm.base.ErrorCode;
import vn.sontm.base.Json;
import vn.sontm.base.Refusal;
import vn.sontm.programme.register.RegisterKind;
import vn.sontm.report.Papers;
import vn.sontm.report.Pdf;
import vn.sontm.report.document.Letterhead;
import vn.sontm.report.document.Title;
import vn.sontm.testkit.MemoryRegisters;

@DisplayName("phieu-bien-nhan")
class ReceiptSlipTest {
    private static final String HASH = "ab12cd34".repeat(8);

    @Test
    @DisplayName("says which file of whom came when, who took it in, its code and what it held")
    void rows() {
        var sheet = sheet(new FileReceipt(
                "cao-lau",
                "xã Cao Lâu",
                "CL-2024-06-28.ntm",
                HASH,
                "2024-Q2",
                Optional.of(LocalDate.of(2024, 6, 27)),
                "Nông Thị Nhận",
                "K7QX2MNP4A",
                List.of("12 số liệu mới, 3 thay đổi.", "Thiếu số 118–121 của máy B.")));
        assertThat(sheet.body())
                .containsExactly(
                        List.of("Đơn vị gửi", "xã Cao Lâu"),
                        List.of("Kỳ báo cáo", "Quý II/2024"),
                        List.of("Tên tệp", "CL-2024-06-28.ntm"),
                        List.of("Ngày nhận", "27/06/2024"),
                        List.of("Người nhận", "Nông Thị Nhận"),
                        List.of("Mã đối chiếu", "K7QX2MNP4A"),
                        List.of("Nội dung tệp", "12 số liệu mới, 3 thay đổi.\nThiếu số 118–121 của máy B."),
                        List.of("Mã kiểm tra tệp (SHA-256)", String.join(" ", Collections.nCopies(8, "ab12cd34"))));
        assertThat(sheet.blocks(Title.class).getFirst().subject()).isEqualTo("Tệp số liệu nông thôn mới quý II/2024");
        assertThat(sheet.blocks(Letterhead.class).getFirst().number()).isEqualTo("Số: 12/BN-VPĐP");
    }

    @Test
    @DisplayName("is one page of A5, the nation's name on one line")
    void paper() {
        var pdf = Pdf.of(sheet(read()).document());
        assertThat(pdf.pages()).isEqualTo(1);
        assertThat(pdf.width(1)).isCloseTo(148, within(0.5));
        assertThat(pdf.find("CỘNG").base()).isEqualTo(pdf.find("VIỆT").base());
        assertThat(pdf.find("CỘNG").size()).isGreaterThanOrEqualTo(9);
    }

    @Test
    @DisplayName("leaves out what its register does not say")
    void shortRegister() {
        assertThat(sheet(read()).body())
                .extracting(List::getFirst)
                .containsExactly("Đơn vị gửi", "Kỳ báo cáo", "Tên tệp", "Người nhận", "Mã kiểm tra tệp (SHA-256)");
    }

    @Test
    @DisplayName("needs a file that came in")
    void needsAFile() {
        var request = Papers.ofOffice(Papers.communes());
        assertThatThrownBy(() -> Sheet.of("phieu-bien-nhan", request))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(ErrorCode.FORM_NOT_HERE));
    }

    private static FileReceipt read() {
        var registers = new MemoryRegisters()
                .put(
                        RegisterKind.RECEIPT,
                        "cao-lau",
                        HASH,
                        "",
                        Json.object().put("file", "cl.ntm").put("period", "2024-06"));
        return FileReceipt.of(registers.all(RegisterKind.RECEIPT).getFirst(), "xã Cao Lâu");
    }

    private static Sheet sheet(FileReceipt receipt) {
        return Sheet.of(
                "phieu-bien-nhan",
                Papers.ofOffice(Papers.communes()).facts(FormFacts.NONE.receipt(Optional.of(receipt))));
    }
}
