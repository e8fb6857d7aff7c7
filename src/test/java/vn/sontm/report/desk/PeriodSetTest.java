package vn.sontm.report.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.sontm.base.ErrorCode;
import vn.sontm.base.Json;
import vn.sontm.base.Refusal;
import vn.sontm.programme.calendar.Period;
import vn.sontm.programme.register.RegisterKind;
import vn.sontm.programme.register.Statement;
import vn.sontm.report.Pdf;
import vn.sontm.report.form.FormTemplates;
import vn.sontm.report.form.MadeFile;
import vn.sontm.testkit.OfficeAndCommune;
import vn.sontm.testkit.Offices;
import vn.sontm.workspace.Catalogues;

@DisplayName("The set of a period")
class PeriodSetTest extends OfficeAndCommune {
    private static final Period JUNE = Period.parse("2024-06");

    private Path out;

    @BeforeEach
    void open() {
        out = folder.resolve("Bộ biểu tháng 6");
        office.append(List.of(
                Offices.unit("cao-loc", "Cao Lộc", "huyện", "district", ""),
                Offices.unit("cao-lau", "Cao Lâu", "xã", "commune", "cao-loc"),
                Offices.unit("tan-lien", "Tân Liên", "xã", "commune", "cao-loc")));
        new Catalogues(office).take(DeskSamples.set());
        adapt(entries("bieu-01", "bieu-03", "tien-do-nop"), entries("bieu-03"), entries("bao-cao-xa"));
        Offices.enrol(office, commune);
        Offices.deliver(office, commune);
    }

    @Test
    @DisplayName("holds every form for the office and for each unit, with an index that names them")
    void office() throws IOException {
        var titles = new ArrayList<String>();
        var made = new PeriodSet(office).make(JUNE, out, (done, all, title) -> {
            titles.add(done + "/" + all + " " + title);
            return true;
        });
        assertThat(made.complete()).isTrue();
        assertThat(made.files())
                .extracting(MadeFile::about, MadeFile::name)
                .contains(
                        tuple("huyện Cao Lộc", "van-phong/tien-do-nop.pdf"),
                        tuple("Cao Lâu", "cao-lau/bieu-03-bo-thu.pdf"),
                        tuple("Tân Liên", "tan-lien/bieu-03-bo-thu.xlsx"));
        assertThat(titles).hasSize(5).startsWith("0/5 Kết quả thực hiện Bộ tiêu chí xã nông thôn mới");
        assertThat(made.files().stream().filter(file -> file.problem().isEmpty()))
                .allSatisfy(file -> assertThat(out.resolve(file.name())).isNotEmptyFile());
        var index = Pdf.of(Files.readAllBytes(out.resolve("00-danh-muc.pdf"))).text();
        assertThat(index).contains("Cao Lâu", "cao-lau/bieu-03-bo-thu.pdf", "DANH MỤC BIỂU, BÁO CÁO");
        assertThat(out.resolve("00-danh-muc.xlsx")).isNotEmptyFile();
    }

    @Test
    @DisplayName("goes on past a form that cannot be filled here, and says why in the index")
    void problem() throws IOException {
        var made = new PeriodSet(office).make(JUNE, out, (done, all, title) -> true);
        assertThat(made.files())
                .filteredOn(file -> !file.problem().isEmpty())
                .singleElement()
                .satisfies(file -> assertThat(file.problem()).contains("xa-ntm-2021-2025"));
        assertThat(made.count()).isEqualTo(made.files().size() - 1);
        assertThat(Pdf.of(Files.readAllBytes(out.resolve("00-danh-muc.pdf"))).text())
                .contains("Không lập:", "1 biểu không lập được");
    }

    @Test
    @DisplayName("stops when somebody says so; what is made stays, without an index")
    void cancelled() {
        var made = new PeriodSet(office).make(JUNE, out, (done, all, title) -> done < 2);
        assertThat(made.complete()).isFalse();
        assertThat(out.resolve("van-phong/bieu-03-bo-thu.pdf")).isNotEmptyFile();
        assertThat(out.resolve("00-danh-muc.pdf")).doesNotExist();
        assertThat(new PeriodSet(office)
                        .make(JUNE, out, (done, all, title) -> true)
                        .complete())
                .isTrue();
    }

    @Test
    @DisplayName("of a commune holds its own report")
    void ofCommune() {
        var made = new PeriodSet(commune).make(JUNE, out, (done, all, title) -> true);
        assertThat(made.files()).extracting(MadeFile::name).containsExactly("cao-lau/bao-cao-xa.pdf");
    }

    @Test
    @DisplayName("made again from a locked period is the same, byte for byte")
    void repeatable() throws IOException {
        handIn(JUNE);
        lock(JUNE);
        new PeriodSet(office).make(JUNE, out, (done, all, title) -> true);
        var first = Files.readAllBytes(out.resolve("cao-lau/bieu-03-bo-thu.pdf"));
        commune.append(List.of(Statement.of(
                RegisterKind.DECLARATION,
                "cao-lau",
                "bo-thu/1.1",
                "2024-06",
                Json.object().put("verdict", "met").put("reason", "sau chốt"))));
        Offices.deliver(commune, office);
        new PeriodSet(office).make(JUNE, out, (done, all, title) -> true);
        assertThat(out.resolve("cao-lau/bieu-03-bo-thu.pdf")).hasBinaryContent(first);
    }

    @Test
    @DisplayName("a folder that cannot be written is refused")
    void noFolder() throws IOException {
        Files.writeString(out, "không phải thư mục");
        assertThatThrownBy(() -> new PeriodSet(office).make(JUNE, out, (done, all, title) -> true))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(ErrorCode.DISK_FAILED));
    }

    @Test
    @DisplayName("the shipped set names forms that there are, in formats that there are")
    void shipped() {
        var batch = FormTemplates.standard().json(FormTemplates.BATCH);
        for (var who : List.of("office", "unit", "commune")) {
            assertThat(batch.path(who)).isNotEmpty().allSatisfy(entry -> {
                assertThat(FormTemplates.standard().json(entry.path("form").asText()))
                        .isNotNull();
                assertThat(SetContents.formats(entry)).isNotEmpty();
            });
        }
    }

    private void adapt(List<ObjectNode> forOffice, List<ObjectNode> forUnit, List<ObjectNode> forCommune) {
        var editor = new FormEditor(office);
        ObjectNode batch = editor.template(FormTemplates.BATCH).deepCopy();
        forOffice.forEach(batch.putArray("office")::add);
        forUnit.forEach(batch.putArray("unit")::add);
        forCommune.forEach(batch.putArray("commune")::add);
        editor.save(FormTemplates.BATCH, batch, FormOrder.of("tien-do-nop", JUNE));
    }

    private static List<ObjectNode> entries(String... forms) {
        var entries = new ArrayList<ObjectNode>();
        for (var form : forms) {
            var entry = Json.object().put("form", form);
            if (form.equals("bieu-03")) {
                entry.put("each", "set");
                entry.putArray("formats").add("pdf").add("xlsx");
            } else {
                entry.putArray("formats").add("pdf");
            }
            entries.add(entry);
        }
        return entries;
    }
}
