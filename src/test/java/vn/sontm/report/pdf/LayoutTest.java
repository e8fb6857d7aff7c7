package vn.sontm.report.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.sontm.report.Papers;
import vn.sontm.report.Pdf;
import vn.sontm.report.document.Block;
import vn.sontm.report.document.Document;
import vn.sontm.report.document.Letterhead;
import vn.sontm.report.document.Margins;
import vn.sontm.report.document.Orientation;
import vn.sontm.report.document.Page;
import vn.sontm.report.document.Paper;
import vn.sontm.report.document.Part;
import vn.sontm.report.document.Properties;
import vn.sontm.report.form.Forms;

/** Places on paper, in millimetres, as the decree on administrative documents gives them. */
class LayoutTest {
    private static final Offset<Double> HALF = within(0.5);
    private static final double LEFT = 30;
    private static final double RIGHT = 195;

    private static final Pdf REPORT =
            Pdf.of(Forms.render("bao-cao-xa", Papers.ofCommune().build()));
    private static final Pdf FORM =
            Pdf.of(Forms.render("bieu-01", Papers.ofOffice(Papers.communes()).build()));

    @Test
    @DisplayName("the report is upright A4, its annex lies, in one file")
    void pageSizes() {
        assertThat(REPORT.width(1)).isCloseTo(210, HALF);
        assertThat(REPORT.height(1)).isCloseTo(297, HALF);
        assertThat(REPORT.width(REPORT.pages())).isCloseTo(297, HALF);
        assertThat(REPORT.height(REPORT.pages())).isCloseTo(210, HALF);
        assertThat(FORM.width(1)).isCloseTo(297, HALF);
    }

    @Test
    @DisplayName("the head stands in two columns at the top margin: agency at the left, nation at the right")
    void letterhead() {
        var nation = REPORT.find("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM");
        var motto = REPORT.find("Độc lập - Tự do - Hạnh phúc");
        var agency = REPORT.find("ỦY BAN NHÂN DÂN");
        assertThat(nation.base()).isBetween(20.0, 26.0);
        assertThat(nation.size()).isBetween(12.0, 13.0);
        assertThat(nation.font()).contains("bold");
        assertThat(motto.size()).isBetween(13.0, 14.0);
        assertThat(motto.middle()).isCloseTo(nation.middle(), HALF);
        assertThat(nation.right()).isLessThanOrEqualTo(RIGHT + 0.1);
        assertThat(agency.base()).isCloseTo(nation.base(), HALF);
        assertThat(agency.right()).isLessThan(nation.left());
        assertThat(agency.left()).isGreaterThanOrEqualTo(LEFT);
    }

    @Test
    @DisplayName("number and date share a line, the date in italics with its leading zero")
    void numberAndDate() {
        var number = REPORT.find("Số: 12/BC-UBND");
        var date = REPORT.find("Cao Lâu, ngày 05 tháng 3 năm 2024");
        assertThat(number.base()).isCloseTo(date.base(), within(0.01));
        assertThat(number.size()).isEqualTo(13);
        assertThat(date.font()).contains("italic");
        assertThat(number.middle()).isCloseTo(REPORT.find("XÃ CAO LÂU").middle(), HALF);
    }

    @Test
    @DisplayName("kind and subject are centred on the text, bold, 14 points")
    void kindAndSubject() {
        var kind = REPORT.find("BÁO CÁO");
        assertThat(kind.middle()).isCloseTo((LEFT + RIGHT) / 2, HALF);
        assertThat(kind.size()).isEqualTo(14);
        assertThat(kind.font()).contains("bold");
        assertThat(REPORT.find("Kết quả thực hiện Chương trình").base()).isGreaterThan(kind.base());
    }

    @Test
    @DisplayName("the page number stands in the middle of the top margin, from page 2 on, and nowhere else")
    void pageNumbers() {
        for (var page = 1; page <= REPORT.pages(); page++) {
            var number = page;
            var inMargin = REPORT.words().stream()
                    .filter(word -> word.page() == number && word.base() < 19)
                    .toList();
            if (page == 1) {
                assertThat(inMargin).isEmpty();
            } else {
                assertThat(inMargin).singleElement().satisfies(word -> {
                    assertThat(word.text()).isEqualTo(Integer.toString(number));
                    assertThat(word.size()).isBetween(13.0, 14.0);
                    assertThat(word.middle()).isCloseTo((LEFT + REPORT.width(number) - 15) / 2, HALF);
                });
            }
        }
    }

    @Test
    @DisplayName("nothing stands outside the margins but page numbers and the mark at the foot")
    void marginsAreEmpty() {
        for (var pdf : List.of(REPORT, FORM)) {
            assertThat(pdf.words()).allSatisfy(word -> {
                assertThat(word.left()).isGreaterThanOrEqualTo(LEFT - 0.1);
                assertThat(word.right()).isLessThanOrEqualTo(pdf.width(word.page()) - 15 + 0.1);
            });
        }
        assertThat(REPORT.words())
                .allSatisfy(word -> assertThat(word.base()).isLessThan(REPORT.height(word.page()) - 20));
        assertThat(FORM.words().stream().filter(word -> word.base() > 190))
                .isNotEmpty()
                .allSatisfy(word -> assertThat(word.size()).isEqualTo(9));
    }

    @Test
    @DisplayName("recipients stand at the left, the signature at the right, on one height")
    void closing() {
        var recipients = REPORT.find("Nơi nhận:");
        var authority = REPORT.find("TM. ỦY BAN NHÂN DÂN");
        var name = REPORT.find("Người Ký Thử");
        assertThat(recipients.left()).isCloseTo(LEFT, HALF);
        assertThat(recipients.font()).contains("bolditalic");
        assertThat(recipients.size()).isEqualTo(12);
        assertThat(REPORT.find("- Lưu: VT.").size()).isEqualTo(11);
        assertThat(authority.left()).isGreaterThan((LEFT + RIGHT) / 2);
        assertThat(authority.base()).isCloseTo(recipients.base(), within(1.0));
        assertThat(name.middle()).isCloseTo(authority.middle(), HALF);
        assertThat(name.base() - REPORT.find("CHỦ TỊCH").base()).isGreaterThan(25);
        assertThat(name.page()).isEqualTo(recipients.page());
    }

    @Test
    @DisplayName("body text has 14 points and reaches both margins")
    void bodyText() {
        var body = REPORT.find("Thực hiện Kế hoạch");
        assertThat(body.size()).isEqualTo(14);
        assertThat(body.left()).isCloseTo(LEFT + 12.7, HALF);
        var stretched = REPORT.words().stream()
                .filter(word -> word.page() == 1 && Math.abs(word.right() - RIGHT) < 0.3 && word.size() == 14)
                .count();
        assertThat(stretched).isGreaterThan(5);
    }

    @Test
    @DisplayName("an annex begins with its label, title and what it goes with, centred")
    void annexTitle() {
        var middle = (LEFT + 297 - 15) / 2;
        assertThat(FORM.find("Biểu số 01").middle()).isCloseTo(middle, HALF);
        assertThat(FORM.find("Biểu số 01").font()).contains("bold");
        assertThat(FORM.find("(Kèm theo Báo cáo số 12/BC-VPĐP ngày 05 tháng 3 năm 2024")
                        .font())
                .contains("italic");
        assertThat(FORM.find("KẾT QUẢ THỰC HIỆN BỘ TIÊU CHÍ XÃ NÔNG THÔN MỚI HUYỆN CAO LỘC")
                        .middle())
                .isCloseTo(middle, HALF);
    }

    @Test
    @DisplayName("no letter on paper is smaller than nine points")
    void smallestLetters() {
        for (var pdf : List.of(REPORT, FORM)) {
            assertThat(pdf.words()).allSatisfy(word -> assertThat(word.size()).isGreaterThanOrEqualTo(8.99));
        }
    }

    @Test
    @DisplayName("a letter says what it is about below its number, at the left, in 12 points")
    void letterSubject() {
        var head = new Letterhead(
                List.of("ỦY BAN NHÂN DÂN", "HUYỆN CAO LỘC"),
                List.of("VĂN PHÒNG ĐIỀU PHỐI"),
                "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
                "Độc lập - Tự do - Hạnh phúc",
                "Số: 7/VPĐP",
                "V/v nộp báo cáo",
                "Cao Lộc, ngày 01 tháng 7 năm 2024");
        var pdf = pdf(Page.a4(Orientation.PORTRAIT), head);
        var subject = pdf.find("V/v nộp báo cáo");
        assertThat(subject.size()).isEqualTo(12);
        assertThat(subject.base()).isGreaterThan(pdf.find("Số: 7/VPĐP").base());
        assertThat(subject.middle()).isCloseTo(pdf.find("Số: 7/VPĐP").middle(), HALF);
        assertThat(pdf.find("HUYỆN CAO LỘC").font()).doesNotContain("bold");
        assertThat(pdf.find("VĂN PHÒNG ĐIỀU PHỐI").font()).contains("bold");
    }

    @Test
    @DisplayName("on narrow paper the nation's name takes the smaller size and stays on one line where it can")
    void narrowPaper() {
        var head = new Letterhead(
                List.of(), List.of("XÃ"), "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập", "Số: 1", "", "Cao Lâu");
        var page = new Page(Paper.A4, Orientation.PORTRAIT, new Margins(20, 20, 35, 20));
        assertThat(pdf(page, head).find("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM").size())
                .isEqualTo(12);
    }

    private static Pdf pdf(Page page, Block block) {
        return Pdf.of(new Document(
                new Properties("thu", "Thử", "Thử", Papers.CREATED),
                List.of(new Part(page, "Thử", Optional.empty(), List.of(block)))));
    }
}
