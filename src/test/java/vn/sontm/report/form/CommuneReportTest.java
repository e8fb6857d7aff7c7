package vn.sontm.report.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.sontm.base.ErrorCode;
import vn.sontm.base.Json;
import vn.sontm.base.Refusal;
import vn.sontm.programme.assessment.SetStatus;
import vn.sontm.programme.assessment.SubjectStatus;
import vn.sontm.programme.assessment.UnitStatus;
import vn.sontm.programme.calendar.Period;
import vn.sontm.programme.register.RegisterKind;
import vn.sontm.report.Papers;
import vn.sontm.report.Pdf;
import vn.sontm.report.SampleStatus;
import vn.sontm.report.document.AnnexTitle;
import vn.sontm.report.document.Closing;
import vn.sontm.report.document.Letterhead;
import vn.sontm.report.document.Orientation;
import vn.sontm.report.document.Part;
import vn.sontm.report.document.Recipients;
import vn.sontm.report.document.Signature;
import vn.sontm.report.document.Title;
import vn.sontm.testkit.MemoryRegisters;

@DisplayName("bao-cao-xa")
class CommuneReportTest {
    private static final Period EARLIER = Period.parse("2024-05");

    @Test
    @DisplayName("has the six sections in order, results and changes inside the second")
    void sections() {
        assertThat(Sheet.of("bao-cao-xa", Papers.ofCommune()).headings())
                .containsExactly(
                        "I. TÌNH HÌNH CHUNG VÀ CÔNG TÁC CHỈ ĐẠO",
                        "II. KẾT QUẢ THỰC HIỆN THEO TỪNG TIÊU CHÍ",
                        "1. Bộ tiêu chí quốc gia về xã nông thôn mới giai đoạn 2021-2025",
                        "2. Thay đổi so với lần nộp trước",
                        "III. KẾT QUẢ THỰC HIỆN NHIỆM VỤ, CÔNG TRÌNH",
                        "IV. NGUỒN LỰC THỰC HIỆN",
                        "V. KHÓ KHĂN, VƯỚNG MẮC, KIẾN NGHỊ",
                        "1. Khó khăn, vướng mắc",
                        "2. Kiến nghị, đề xuất",
                        "VI. NHIỆM VỤ KỲ TỚI");
    }

    @Test
    @DisplayName("is headed, titled and signed as a commune's report")
    void headAndClosing() {
        var sheet = Sheet.of("bao-cao-xa", Papers.ofCommune());
        var head = sheet.blocks(Letterhead.class).getFirst();
        assertThat(head.parent()).isEmpty();
        assertThat(head.issuer()).containsExactly("ỦY BAN NHÂN DÂN", "XÃ CAO LÂU");
        assertThat(head.number()).isEqualTo("Số: 12/BC-UBND");
        assertThat(head.placeAndDate()).isEqualTo("Cao Lâu, ngày 05 tháng 3 năm 2024");
        assertThat(sheet.blocks(Title.class).getFirst().subject()).endsWith("tháng 6/2024 trên địa bàn xã Cao Lâu");
        var closing = sheet.blocks(Closing.class).getFirst();
        assertThat(closing.left())
                .isInstanceOfSatisfying(
                        Recipients.class,
                        recipients -> assertThat(recipients.lines()).contains("- UBND huyện Cao Lộc;"));
        assertThat(closing.right()).isInstanceOfSatisfying(Signature.class, signature -> {
            assertThat(signature.authority()).containsExactly("TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH");
            assertThat(signature.name()).isEqualTo("Người Ký Thử");
        });
    }

    @Test
    @DisplayName("leaves room to write number, day and name by hand, and takes other signatories")
    void openPaperwork() {
        var request = Papers.ofCommune()
                .paperwork(new Paperwork("", "", Optional.empty(), List.of("KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"), ""));
        var sheet = Sheet.of("bao-cao-xa", request);
        var head = sheet.blocks(Letterhead.class).getFirst();
        assertThat(head.number()).isEqualTo("Số: ……/BC-UBND");
        assertThat(head.placeAndDate()).isEqualTo("Cao Lâu, ngày … tháng … năm 2024");
        assertThat(((Signature) sheet.blocks(Closing.class).getFirst().right()).authority())
                .containsExactly("KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH");
    }

    @Test
    @DisplayName("cites the plan when there is one, and tells the day of the figures")
    void opening() {
        assertThat(Sheet.of("bao-cao-xa", Papers.ofCommune()).paragraphs().getFirst())
                .startsWith("Thực hiện Kế hoạch thực hiện Chương trình")
                .endsWith("tháng 6/2024, số liệu tính đến ngày 25/06/2024 như sau:");
        var bare = FormRequest.of(Papers.COMMUNE, SampleStatus.unit("Cao Lâu"), Papers.CREATED);
        assertThat(Sheet.of("bao-cao-xa", bare).paragraphs().getFirst())
                .isEqualTo("Ủy ban nhân dân xã Cao Lâu báo cáo kết quả xây dựng nông thôn mới tháng 6/2024 như sau:");
    }

    @Test
    @DisplayName("lists the period's activities only, with day and people")
    void activities() {
        var paragraphs = Sheet.of("bao-cao-xa", Papers.ofCommune()).paragraphs();
        assertThat(paragraphs)
                .contains("Trong kỳ, xã đã tổ chức 01 hoạt động lãnh đạo, chỉ đạo, tuyên truyền, kiểm tra:")
                .anyMatch(text -> text.startsWith("- 04/06/2024: Họp Ban Quản lý")
                        && text.endsWith("kiểm tra đường trục xã (25 người tham dự)."))
                .noneMatch(text -> text.contains("loa truyền thanh"));
    }

    @Test
    @DisplayName("counts the commune's own verdicts and names what is open")
    void summary() {
        assertThat(Sheet.of("bao-cao-xa", Papers.ofCommune()).paragraphs())
                .contains(
                        "Đến hết tháng 6/2024, tự đánh giá đạt 11/19 tiêu chí (đầu năm: 13), 29/49 chỉ tiêu; "
                                + "trong đó 03 tiêu chí đã được thẩm tra là đạt.",
                        "Còn 02 tiêu chí chưa có số liệu: số\u00A06 (Cơ sở vật chất văn hóa), "
                                + "số\u00A013 (Tổ chức sản xuất và phát triển kinh tế nông thôn).");
    }

    @Test
    @DisplayName("tells requirement, figure, own verdict and evidence of every indicator")
    void resultsTable() {
        var sheet = Sheet.of("bao-cao-xa", Papers.ofCommune());
        assertThat(sheet.table().body()).hasSize(19);
        var rows = sheet.body();
        assertThat(rows.getFirst().subList(0, 2)).containsExactly("1", "Quy hoạch\nĐ (2/2 chỉ tiêu)");
        assertThat(rows.getFirst().subList(3, 7)).containsExactly("≥ 80 %", "96,5 %", "Đ", "2 tệp");
        assertThat(rows.get(4)).contains("Tự xác định: biên bản nghiệm thu ngày 05/03/2024", "CĐ*", "chưa có");
        assertThat(sheet.table().notes())
                .hasSize(3)
                .anyMatch(note -> note.startsWith("Ngưỡng của 3 chỉ tiêu chưa kiểm chứng"));
    }

    @Test
    @DisplayName("tells what changed since the previous submission, or that nothing did, or that there was none")
    void changes() {
        assertThat(Sheet.of("bao-cao-xa", Papers.ofCommune()).paragraphs())
                .contains("Chưa có lần nộp trước để so sánh.");
        var same = Papers.ofCommune().previous(SampleStatus.unit("cao-lau", "Cao Lâu", EARLIER, 0, 19));
        assertThat(Sheet.of("bao-cao-xa", same).paragraphs())
                .contains("Số liệu không thay đổi so với lần nộp tháng 5/2024.");
        var other = Papers.ofCommune().previous(SampleStatus.unit("cao-lau", "Cao Lâu", EARLIER, 1, 19));
        var changed = Sheet.of("bao-cao-xa", other);
        assertThat(Sheet.rows(changed.tables().get(1).body()))
                .contains(List.of("2", "Tiêu chí Giao thông", "Đ", "CĐ"))
                .anyMatch(row -> row.getFirst().equals("2.1") && row.get(3).equals("96,5 %, CĐ"));
    }

    @Test
    @DisplayName("shows how works go by the latest word, and money by source with its sum")
    void worksAndMoney() {
        var tables = Sheet.of("bao-cao-xa", Papers.ofCommune()).tables();
        assertThat(Sheet.rows(tables.get(1).body()))
                .containsExactly(
                        List.of(
                                "1",
                                "Hoàn thành các tuyến đường trục xã",
                                "trước tháng 10/2024 (đến 30/09/2024)",
                                "Ban Quản lý dự án huyện",
                                "60 %; đang đổ bê tông"),
                        List.of(
                                "2",
                                "Xây mới 01 sân thể thao xã",
                                "không nêu trong kế hoạch",
                                "không nêu trong kế hoạch",
                                "chưa báo cáo"));
        assertThat(Sheet.rows(List.of(tables.get(2).foot()))).containsExactly(List.of("Cộng", "1.334,5", "", "", ""));
    }

    @Test
    @DisplayName("tells what was allocated and disbursed, and what people gave, for works and beside them")
    void moneySaid() {
        var registers = new MemoryRegisters()
                .put(
                        RegisterKind.OWN_TASK,
                        "cao-lau",
                        "duong",
                        "",
                        Json.object().put("text", "Làm đường"))
                .put(
                        RegisterKind.FUNDING,
                        "cao-lau",
                        "duong|central",
                        "2024-05",
                        money("allocated", "400.5", "disbursed", "96"))
                .put(
                        RegisterKind.FUNDING,
                        "cao-lau",
                        "duong|people",
                        "2024-06",
                        money("cash", "12", "labourDays", "340"))
                .put(
                        RegisterKind.FUNDING,
                        "cao-lau",
                        "duong|people",
                        "2024-07",
                        money("cash", "90", "labourDays", "340"))
                .put(RegisterKind.ACTIVITY, "cao-lau", "a", "", money("amount", "5", "date", "2024-06-02"));
        var sheet =
                Sheet.of("bao-cao-xa", Papers.ofCommune().log(WorkLog.of(registers, "cao-lau", SampleStatus.PERIOD)));
        var table = sheet.tables().get(2);
        assertThat(Sheet.rows(table.body()))
                .contains(
                        List.of("1", "Ngân sách trung ương", "1.250,5", "400,5", "96", ""),
                        List.of("2", "Nhân dân đóng góp", "84", "", "", "12"));
        assertThat(sheet.paragraphs())
                .contains(
                        "Nhân dân đã đóng góp cho các nhiệm vụ, công trình 12 triệu đồng, 340 ngày công và hiến 0 m² đất.")
                .anyMatch(
                        text -> text.startsWith("Ngoài ra, trong kỳ Nhân dân đóng góp tại các hoạt động khác 5 triệu"));
    }

    private static ObjectNode money(String one, String first, String other, String second) {
        return Json.object().put(one, first).put(other, second);
    }

    @Test
    @DisplayName("keeps difficulties apart from requests")
    void difficulties() {
        assertThat(Sheet.of("bao-cao-xa", Papers.ofCommune()).paragraphs())
                .containsSubsequence("- Thời tiết mưa nhiều, thi công đường chậm.", "- Đề nghị huyện bố trí vốn sớm.");
    }

    @Test
    @DisplayName("plans the next period: criteria to attain or consolidate that are open, unfinished works")
    void nextTasks() {
        var paragraphs = Sheet.of("bao-cao-xa", Papers.ofCommune()).paragraphs();
        assertThat(paragraphs)
                .contains("Trong tháng 7/2024, xã tập trung thực hiện:")
                .anyMatch(text -> text.startsWith("- Tiêu chí số 9 (Nhà ở dân cư), củng cố: còn 02 chỉ tiêu"))
                .contains("- Xây mới 01 sân thể thao xã.");
    }

    @Test
    @DisplayName("says in every section when there is nothing to say")
    void emptyCommune() {
        var nothing = new UnitStatus("cao-lau", "Cao Lâu", SampleStatus.PERIOD, List.of());
        var sheet = Sheet.of("bao-cao-xa", FormRequest.of(Papers.COMMUNE, nothing, Papers.CREATED));
        assertThat(sheet.paragraphs())
                .contains(
                        "Trong kỳ chưa ghi nhận hoạt động chỉ đạo nào.",
                        "Chưa có tiêu chí nào để báo cáo.",
                        "Trong kỳ chưa ghi nhận số liệu về nguồn lực.",
                        "Trong kỳ không ghi nhận khó khăn, vướng mắc.",
                        "Không có kiến nghị.");
        assertThat(sheet.document().parts()).hasSize(1);
        assertThat(Pdf.of(sheet.document()).pages()).isLessThan(4);
    }

    @Test
    @DisplayName("carries its form as an annex that lies, unsigned, one for every set reported on")
    void annexes() {
        var base = SampleStatus.unit("Cao Lâu");
        var ntm = base.sets().getFirst();
        var status = ntm.subjects().getFirst();
        var sets = Stream.of(
                        ntm,
                        set("xa-ntm-nang-cao-2021-2025", true, status),
                        set("ho-so-cong-nhan", false, status),
                        set(
                                "khu-dan-cu-kieu-mau",
                                false,
                                new SubjectStatus("cao-lau/khu-1", "Khu Một", 19, status.criteria())),
                        set("xa-ntm-kieu-mau-2021-2025", false, new SubjectStatus("cao-lau", "Cao Lâu", 0, List.of())))
                .toList();
        var unit = new UnitStatus("cao-lau", "Cao Lâu", SampleStatus.PERIOD, sets);
        var sheet = Sheet.of("bao-cao-xa", FormRequest.of(Papers.COMMUNE, unit, Papers.CREATED));
        assertThat(sheet.document().parts())
                .extracting(part -> part.page().orientation())
                .containsExactly(Orientation.PORTRAIT, Orientation.LANDSCAPE, Orientation.LANDSCAPE);
        assertThat(sheet.headings())
                .contains("2. Bộ xa-ntm-nang-cao-2021-2025", "3. Khu Một: Bộ khu-dan-cu-kieu-mau")
                .noneMatch(heading -> heading.contains("ho-so"))
                .noneMatch(heading -> heading.contains("kieu-mau-2021"));
        assertThat(sheet.blocks(Closing.class)).hasSize(1);
        assertThat(sheet.blocks(AnnexTitle.class).getFirst().attachedTo())
                .isEqualTo("(Kèm theo Báo cáo số ……/BC-UBND ngày … tháng … năm 2024 của Ủy ban nhân dân xã Cao Lâu)");
    }

    @Test
    @DisplayName("carries no check code at its foot unless asked to, neither does its annex")
    void markIsOff() {
        assertThat(Sheet.of("bao-cao-xa", Papers.ofCommune()).document().parts())
                .extracting(Part::mark)
                .allMatch(Optional::isEmpty);
        assertThat(Sheet.of("bao-cao-xa", Papers.ofCommune().marked(true))
                        .document()
                        .parts())
                .extracting(Part::mark)
                .allMatch(Optional::isPresent);
    }

    @Test
    @DisplayName("needs a unit")
    void needsUnit() {
        assertThatThrownBy(() -> Sheet.of("bao-cao-xa", Papers.ofOffice(Papers.communes())))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(ErrorCode.FORM_NOT_HERE));
    }

    private static SetStatus set(String id, boolean counted, SubjectStatus subject) {
        return new SetStatus(id, "Bộ " + id, counted, 19, List.of(), List.of(subject));
    }
}
