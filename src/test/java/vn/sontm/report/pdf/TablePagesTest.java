package vn.sontm.report.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.sontm.report.Papers;
import vn.sontm.report.Pdf;
import vn.sontm.report.document.Align;
import vn.sontm.report.document.Block;
import vn.sontm.report.document.Cell;
import vn.sontm.report.document.Closing;
import vn.sontm.report.document.Column;
import vn.sontm.report.document.Document;
import vn.sontm.report.document.Orientation;
import vn.sontm.report.document.Page;
import vn.sontm.report.document.Part;
import vn.sontm.report.document.Properties;
import vn.sontm.report.document.Row;
import vn.sontm.report.document.RowGroup;
import vn.sontm.report.document.Signature;
import vn.sontm.report.document.Table;

class TablePagesTest {
    private static final List<Column> COLUMNS = List.of(new Column(20, Align.CENTRE), new Column(145, Align.LEFT));
    private static final RowGroup HEAD = RowGroup.of(new Row(List.of(Cell.bold("ĐẦU"), Cell.bold("BẢNG"))));
    private static final RowGroup SUMS = RowGroup.of(new Row(List.of(Cell.bold("TỔNG"), Cell.bold("CỘNG"))));

    @Test
    @DisplayName("the head repeats on every page, the sums stand once, at the end")
    void headsRepeat() {
        var pdf = pdf(table(rows(180, 12), SUMS));
        assertThat(pdf.pages()).isGreaterThan(4);
        assertThat(pdf.findAll("ĐẦU"))
                .extracting(Pdf.Placed::page)
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, pdf.pages()).boxed().toList());
        assertThat(pdf.findAll("TỔNG"))
                .singleElement()
                .satisfies(sum -> assertThat(sum.page()).isEqualTo(pdf.pages()));
    }

    @Test
    @DisplayName("a row is never cut: all its lines stand on one page, and every row is there once")
    void rowsStayWhole() {
        var pdf = pdf(table(rows(90, 60), SUMS));
        for (var row = 0; row < 90; row++) {
            var marker = "r" + row + "w";
            var pages = pdf.words().stream()
                    .filter(word -> word.text().startsWith(marker))
                    .map(Pdf.Placed::page)
                    .toList();
            assertThat(pages).hasSize(60).containsOnly(pages.getFirst());
        }
    }

    @Test
    @DisplayName("sums never stand alone on a page, nor does a signature")
    void sumsHaveCompany() {
        for (var count = 20; count < 60; count++) {
            var signature = new Closing(new Closing.Nothing(), new Signature("", List.of("KÝ TÊN"), "", ""));
            var pdf = pdf(table(rows(count, 1), SUMS), signature);
            var last = pdf.find("TỔNG").page();
            assertThat(pdf.find("r" + (count - 1) + "w0").page()).isEqualTo(last);
            assertThat(pdf.find("KÝ TÊN").page()).isEqualTo(last);
        }
    }

    @Test
    @DisplayName("a row higher than a page goes on over the next pages without losing a word")
    void hugeRowsGoOn() {
        var pdf = pdf(table(rows(3, 3000), SUMS));
        assertThat(pdf.pages()).isGreaterThan(8);
        assertThat(pdf.findAll("ĐẦU")).hasSize(pdf.pages());
        for (var row = 0; row < 3; row++) {
            var marker = "r" + row + "w";
            assertThat(pdf.words().stream().map(Pdf.Placed::text).filter(word -> word.startsWith(marker)))
                    .containsExactlyElementsOf(IntStream.range(0, 3000)
                            .mapToObj(word -> marker + word)
                            .toList());
        }
    }

    @Test
    @DisplayName("a group that fits a page moves whole; a larger one parts between rows and repeats its label")
    void groupsStayTogether() {
        var small = pdf(table(List.of(group("A", 30, 1), group("B", 8, 1), group("C", 8, 1)), SUMS));
        assertThat(pagesOf(small, "Br")).hasSize(1);
        var large = pdf(table(List.of(group("A", 30, 1), group("B", 60, 1)), SUMS));
        assertThat(pagesOf(large, "Br").size()).isGreaterThan(1);
        assertThat(large.findAll("nhãnB").size()).isEqualTo(pagesOf(large, "Br").size());
        assertThat(large.words().stream().map(Pdf.Placed::text).filter(word -> word.startsWith("Br")))
                .hasSize(60)
                .doesNotHaveDuplicates();
    }

    @Test
    @DisplayName("text beside a group that is longer than its rows makes them higher, evenly")
    void spanningTextMakesRoom() {
        var text = words("dài", 60);
        var rows = new ArrayList<Row>();
        rows.add(new Row(List.of(Cell.of(text).over(1, 4), Cell.of("m0"))));
        IntStream.range(1, 4).forEach(i -> rows.add(new Row(List.of(Cell.of("m" + i)))));
        var pdf = pdf(table(List.of(new RowGroup(rows)), new RowGroup(List.of())));
        var gaps = IntStream.range(1, 4)
                .mapToObj(
                        i -> pdf.find("m" + i).base() - pdf.find("m" + (i - 1)).base())
                .toList();
        assertThat(gaps.getFirst()).isGreaterThan(15);
        assertThat(gaps.get(1)).isCloseTo(gaps.getFirst(), org.assertj.core.api.Assertions.within(0.1));
        assertThat(gaps.get(2)).isCloseTo(gaps.getFirst(), org.assertj.core.api.Assertions.within(0.1));
    }

    @Test
    @DisplayName("a word too wide for its cell shrinks to nine points before it is divided")
    void wideWordsShrinkFirst() {
        var columns = List.of(new Column(10, Align.LEFT), new Column(155, Align.LEFT));
        var row = new Row(List.of(Cell.of("Hạnhphúc"), Cell.of("x")));
        var long_ = new Row(List.of(Cell.of("Độclậptựdohạnhphúc"), Cell.of("x")));
        var pdf = pdf(new Table(
                columns, HEAD, List.of(RowGroup.of(row), RowGroup.of(long_)), new RowGroup(List.of()), List.of(), 12));
        assertThat(pdf.words()).allSatisfy(word -> assertThat(word.size()).isGreaterThanOrEqualTo(9));
        assertThat(pdf.text().replace(" ", "")).contains("Độclậptựdohạnhphúc");
    }

    private static List<Integer> pagesOf(Pdf pdf, String marker) {
        return pdf.words().stream()
                .filter(word -> word.text().startsWith(marker))
                .map(Pdf.Placed::page)
                .distinct()
                .toList();
    }

    private static RowGroup group(String name, int rows, int words) {
        var list = new ArrayList<Row>();
        for (var row = 0; row < rows; row++) {
            var cell = Cell.of(words(name + "r" + row + "w", words));
            list.add(new Row(row == 0 ? List.of(Cell.of("nhãn" + name).over(1, rows), cell) : List.of(cell)));
        }
        return new RowGroup(list);
    }

    private static List<RowGroup> rows(int count, int words) {
        return IntStream.range(0, count)
                .mapToObj(row -> RowGroup.of(
                        new Row(List.of(Cell.of(Integer.toString(row)), Cell.of(words("r" + row + "w", words))))))
                .toList();
    }

    private static String words(String marker, int count) {
        return IntStream.range(0, count).mapToObj(word -> marker + word).collect(Collectors.joining(" "));
    }

    private static Table table(List<RowGroup> body, RowGroup foot) {
        return new Table(COLUMNS, HEAD, body, foot, List.of(), 10);
    }

    private static Pdf pdf(Block... blocks) {
        var page = Page.a4(Orientation.PORTRAIT);
        return Pdf.of(new Document(
                new Properties("thu", "Thử", "Thử", Papers.CREATED),
                List.of(new Part(page, "Thử", Optional.empty(), List.of(blocks)))));
    }
}
