package vn.sontm.report.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.sontm.testkit.Offices.unit;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.sontm.base.ErrorCode;
import vn.sontm.base.Json;
import vn.sontm.base.Refusal;
import vn.sontm.exchange.Imports;
import vn.sontm.exchange.Outcome;
import vn.sontm.exchange.Verification;
import vn.sontm.exchange.VerifyFinding;
import vn.sontm.programme.calendar.Period;
import vn.sontm.programme.register.RegisterKind;
import vn.sontm.programme.register.Statement;
import vn.sontm.report.Pdf;
import vn.sontm.report.ReportFormat;
import vn.sontm.report.document.AnnexTitle;
import vn.sontm.report.document.Document;
import vn.sontm.report.document.Mark;
import vn.sontm.report.document.Table;
import vn.sontm.testkit.OfficeAndCommune;
import vn.sontm.testkit.Offices;
import vn.sontm.workspace.Catalogues;
import vn.sontm.workspace.Submissions;

@DisplayName("The desk of a workspace")
class FormDeskTest extends OfficeAndCommune {
    private static final Period JUNE = Period.parse("2024-06");
    private static final Period MAY = Period.parse("2024-05");
    private static final FormOrder MATRIX = FormOrder.of("bieu-01", JUNE).set("bo-thu");

    @BeforeEach
    void open() {
        enrolCommune();
        new Catalogues(office).take(DeskSamples.set());
        Offices.deliver(office, commune);
        declare("not-met");
    }

    @Test
    @DisplayName("puts the figures of a submitted report inside its PDF; the office merges and verifies that one file")
    void carriesTheFigures() throws IOException {
        var order = FormOrder.of("bao-cao-xa", JUNE);
        assertThatThrownBy(() -> new SubmittedPaper(commune).make(order))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(ErrorCode.SUBMISSION_MISSING));
        new Submissions(commune).submit(JUNE, LocalDate.of(2024, 6, 28));
        var paper = folder.resolve("bao-cao.pdf");
        Files.write(paper, ReportFormat.of("bao-cao.pdf").render(new SubmittedPaper(commune).make(order)));
        var imports = new Imports(office);
        assertThat(imports.apply(imports.plan(paper)).outcome()).isEqualTo(Outcome.MERGED);
        assertThat(new Submissions(office).find("cao-lau", JUNE)).isPresent();
        assertThat(new Verification(office).verify(paper)).allMatch(VerifyFinding::good);
    }

    @Test
    @DisplayName("of an office prints all its units, a locked one as it was handed in")
    void office() {
        Offices.deliver(commune, office);
        assertThat(row(new FormDesk(office).make(MATRIX))).startsWith("1", "Cao Lâu", "CĐ*");
        handIn(JUNE);
        lock(JUNE);
        declare("met");
        Offices.deliver(commune, office);
        assertThat(row(new FormDesk(office).make(MATRIX))).startsWith("1", "Cao Lâu", "CĐ*");
        var july = FormOrder.of("bieu-01", Period.parse("2024-07")).set("bo-thu");
        assertThat(row(new FormDesk(office).make(july))).startsWith("1", "Cao Lâu", "Đ*");
    }

    @Test
    @DisplayName("of a commune prints about itself, compared with what it handed in before")
    void commune() {
        new Submissions(commune).submit(MAY, LocalDate.of(2024, 5, 28));
        declare("met");
        var document = new FormDesk(commune).make(FormOrder.of("bao-cao-xa", JUNE));
        assertThat(texts(document)).contains("Tiêu chí Quy hoạch");
    }

    @Test
    @DisplayName("puts the same check code on the paper of both sides once a period is handed in and locked")
    void checkCodes() {
        var submission = new Submissions(commune).submit(JUNE, LocalDate.of(2024, 6, 28));
        var order = FormOrder.of("bieu-03", JUNE).set("bo-thu");
        assertThat(mark(new FormDesk(commune).make(order)).checkCode()).isEqualTo(submission.checkCode());
        Offices.deliver(commune, office);
        lock(JUNE);
        var there = new FormDesk(office).make(order.unit("cao-lau"));
        assertThat(mark(there).checkCode()).isEqualTo(submission.checkCode());
        assertThat(mark(new FormDesk(office).make(MATRIX)).checkCode()).matches("[A-Z2-7]{10}");
    }

    @Test
    @DisplayName("prints an office's own version of a form, and a commune's too once it has arrived")
    void adapted() {
        var editor = new FormEditor(office);
        ObjectNode template = editor.template("bieu-01").deepCopy();
        ((ObjectNode) template.path("head")).put("label", "Phụ lục A");
        assertThat(label(editor.preview("bieu-01", template, MATRIX))).isEqualTo("Phụ lục A");
        assertThat(label(new FormDesk(office).make(MATRIX))).isEqualTo("Biểu số 01");
        editor.save("bieu-01", template, MATRIX);
        assertThat(label(new FormDesk(office).make(MATRIX))).isEqualTo("Phụ lục A");
        Offices.deliver(office, commune);
        assertThat(new FormDesk(commune).templates().json("bieu-01")).isEqualTo(template);
        editor.restore("bieu-01", "trở lại mẫu chung");
        assertThat(label(new FormDesk(office).make(MATRIX))).isEqualTo("Biểu số 01");
    }

    @Test
    @DisplayName("calls conclusions and units by the words of their own level")
    void levelsAreData() {
        Offices.deliver(commune, office);
        assertThat(printed(MATRIX)).contains("Đã thẩm tra");
        office.append(List.of(
                unit("cao-loc", "Lạng Sơn", "tỉnh", "province", ""),
                unit("cao-lau", "Đông Kinh", "phường", "commune", "cao-loc")));
        Offices.deliver(office, commune);
        assertThat(printed(MATRIX)).contains("Đã thẩm định").doesNotContain("Đã thẩm tra");
        var progress = FormOrder.of("bieu-03", JUNE).set("bo-thu");
        assertThat(printed(progress.unit("cao-lau"))).contains("PHƯỜNG ĐÔNG KINH");
        office.append(List.of(Statement.of(RegisterKind.UNIT, "cao-loc", "", "", Json.parse("""
                        {"name": "Lạng Sơn", "title": "tỉnh", "level": "province",
                         "attributes": [{"name": "ket-luan", "value": "xác minh"}]}"""))));
        assertThat(printed(MATRIX)).contains("Đã xác minh");
    }

    private String printed(FormOrder order) {
        return Pdf.of(ReportFormat.of("a.pdf").render(new FormDesk(office).make(order)))
                .text();
    }

    @Test
    @DisplayName("keeps no version that cannot be filled")
    void brokenVersion() {
        var editor = new FormEditor(office);
        ObjectNode template = editor.template("bieu-01").deepCopy();
        ((ObjectNode) template.path("head")).put("label", "Biểu {gi-do}").put("title", "{la}");
        assertThatThrownBy(() -> editor.save("bieu-01", template, MATRIX))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(ErrorCode.FORM_INVALID));
        assertThatThrownBy(() -> editor.save("bieu-01", Json.object(), MATRIX)).isInstanceOf(Refusal.class);
        assertThat(label(new FormDesk(office).make(MATRIX))).isEqualTo("Biểu số 01");
    }

    private void declare(String verdict) {
        commune.append(List.of(DeskSamples.declared(verdict)));
    }

    private static Mark mark(Document document) {
        return document.parts().getFirst().mark().orElseThrow();
    }

    private static String label(Document document) {
        return ((AnnexTitle) document.parts().getFirst().blocks().getFirst()).label();
    }

    private static List<String> row(Document document) {
        return table(document).body().getFirst().rows().getFirst().cells().stream()
                .map(cell -> cell.text().plain())
                .toList();
    }

    private static Table table(Document document) {
        return tables(document).getFirst();
    }

    private static List<Table> tables(Document document) {
        return document.parts().stream()
                .flatMap(part -> part.blocks().stream())
                .filter(Table.class::isInstance)
                .map(Table.class::cast)
                .toList();
    }

    private static List<String> texts(Document document) {
        return tables(document).stream()
                .flatMap(table -> table.body().stream())
                .flatMap(group -> group.rows().stream())
                .flatMap(row -> row.cells().stream())
                .map(cell -> cell.text().plain())
                .toList();
    }
}
