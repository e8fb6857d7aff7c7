package vn.sontm.report.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import vn.sontm.base.Json;
import vn.sontm.programme.assessment.Slice;
import vn.sontm.programme.register.RegisterKind;
import vn.sontm.report.CaoLoc;
import vn.sontm.report.FormCase;
import vn.sontm.report.Papers;
import vn.sontm.report.SampleStatus;
import vn.sontm.report.document.Cell;
import vn.sontm.report.document.Chart;
import vn.sontm.report.document.Document;
import vn.sontm.report.document.Paragraph;
import vn.sontm.report.document.Row;
import vn.sontm.report.document.Table;
import vn.sontm.report.document.Trace;
import vn.sontm.report.document.Value;

@DisplayName("What figures on paper are made of")
class OriginsTest {
    private static final List<String> FORMS = List.of(
            "bieu-01",
            "bieu-02",
            "bieu-03",
            "bieu-04",
            "bieu-05",
            "bieu-06",
            "theo-tieu-chi",
            "bao-cao-xa",
            "bao-cao-huyen",
            "bao-cao-phong",
            "ho-so-cong-nhan",
            "tien-do-nop",
            "viec-trong-tuan",
            "don-doc");
    /** Not a day, a year or the number of a document. */
    private static final Pattern COUNTING = Pattern.compile("\\d+ (?:xã|tiêu chí|chỉ tiêu|nơi|hoạt động|lượt|triệu)");

    private static final Pattern FIGURE =
            Pattern.compile("([+-]?\\d{1,3}(?:\\.\\d{3})*(?:,\\d+)?)(?: ?%|/\\d+|\\s*\\(.*\\))?", Pattern.DOTALL);

    @TestFactory
    @DisplayName("every figure in a table says it, and its parts come to what is printed")
    Stream<DynamicTest> comeToWhatIsPrinted() {
        return cases((name, document) -> {
            var wrong = new ArrayList<String>();
            figures(document).forEach(cell -> check(cell).ifPresent(wrong::add));
            assertThat(wrong).as(name).isEmpty();
        });
    }

    @TestFactory
    @DisplayName("what a figure is made of opens further, down to where nothing is left but facts")
    Stream<DynamicTest> openFurther() {
        return cases((name, document) -> figures(document)
                .flatMap(cell -> cell.origin().stream())
                .limit(200)
                .forEach(origin -> assertThat(depth(origin.trace())).as(name).isLessThan(7)));
    }

    @TestFactory
    @DisplayName("the sentences that count something say it too")
    Stream<DynamicTest> sentencesSayIt() {
        return cases((name, document) -> assertThat(document.parts().stream()
                        .flatMap(part -> part.blocks().stream())
                        .filter(Paragraph.class::isInstance)
                        .map(Paragraph.class::cast)
                        .filter(paragraph -> paragraph.origin().isEmpty())
                        .map(paragraph -> paragraph.text().plain())
                        .filter(COUNTING.asPredicate()))
                .as(name)
                .isEmpty());
    }

    @TestFactory
    @DisplayName("so do pictures")
    Stream<DynamicTest> picturesSayIt() {
        return cases((name, document) -> assertThat(document.parts().stream()
                        .flatMap(part -> part.blocks().stream())
                        .filter(Chart.class::isInstance)
                        .map(Chart.class::cast))
                .as(name)
                .allSatisfy(chart ->
                        assertThat(depth(chart.origin().orElseThrow().trace())).isGreaterThan(3)));
    }

    private interface Look {
        void at(String name, Document document);
    }

    private static Stream<DynamicTest> cases(Look look) {
        var shipped = Forms.list().stream()
                .filter(form -> FORMS.contains(form.id()))
                .flatMap(form -> Stream.of(FormCase.ONE_COMMUNE, FormCase.TWENTY_COMMUNES)
                        .map(data -> test(form.id() + " " + data, () -> data.document(form), look)));
        var department = Stream.of(test("bao-cao-phong of a department", OriginsTest::ofDepartment, look));
        return Stream.concat(shipped, department);
    }

    private static DynamicTest test(String name, Supplier<Document> document, Look look) {
        return DynamicTest.dynamicTest(name, () -> look.at(name, document.get()));
    }

    /** One that leads and helps, and has concluded. */
    private static Document ofDepartment() {
        var registers = new CaoLoc()
                .registers()
                .put(
                        RegisterKind.DEPARTMENT_WORD,
                        "cao-lau",
                        CaoLoc.NTM + "/3@pnn",
                        "2024-06",
                        Json.object().put("verdict", "not-met"));
        var request = new FormSource(registers, Papers.CREATED)
                .department("pnn", "cao-loc", Slice.WHOLE, SampleStatus.PERIOD)
                .build();
        return Forms.render("bao-cao-phong", request);
    }

    private static int depth(Trace trace) {
        assertThat(trace.title()).isNotBlank();
        return 1
                + trace.items().stream()
                        .limit(3)
                        .mapToInt(item -> depth(item.origin().trace()))
                        .max()
                        .orElse(0);
    }

    /** Empty where all is well. */
    private static Optional<String> check(Cell cell) {
        var words = cell.text().plain();
        if (cell.origin().isEmpty()) {
            return Optional.of(words + " opens nothing");
        }
        var trace = cell.origin().get().trace();
        var printed = number(words);
        var wrong = printed.isPresent()
                && trace.result().isPresent()
                && printed.get().compareTo(trace.result().get()) != 0;
        return wrong
                ? Optional.of(words + " opens to " + trace.result().get() + " (" + trace.title() + ")")
                : Optional.empty();
    }

    private static Optional<BigDecimal> number(String words) {
        var found = FIGURE.matcher(words.strip());
        return found.matches()
                ? Optional.of(new BigDecimal(
                        found.group(1).replace(".", "").replace(',', '.').replace("+", "")))
                : Optional.empty();
    }

    /** Cells with a number or a verdict; those that only count the rows are none. */
    private static Stream<Cell> figures(Document document) {
        return document.parts().stream()
                .flatMap(part -> part.blocks().stream())
                .filter(Table.class::isInstance)
                .map(Table.class::cast)
                .flatMap(OriginsTest::figures);
    }

    private static Stream<Cell> figures(Table table) {
        var rows =
                Stream.concat(table.body().stream(), Stream.of(table.foot())).flatMap(group -> group.rows().stream());
        return rows.flatMap(OriginsTest::figures);
    }

    private static Stream<Cell> figures(Row row) {
        return row.cells().stream().skip(1).filter(OriginsTest::isFigure);
    }

    private static boolean isFigure(Cell cell) {
        var day = cell.value().filter(Value.Day.class::isInstance).isPresent();
        return !day && (cell.value().isPresent() || number(cell.text().plain()).isPresent());
    }
}
