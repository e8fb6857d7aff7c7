package vn.sontm.ui.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.sontm.base.Json;
import vn.sontm.programme.assessment.Verdict;
import vn.sontm.programme.calendar.Period;
import vn.sontm.programme.objective.ObjectiveCounts;
import vn.sontm.programme.register.RegisterKind;
import vn.sontm.programme.register.Statement;
import vn.sontm.report.Pdf;
import vn.sontm.report.desk.FormDesk;
import vn.sontm.report.desk.FormOrder;
import vn.sontm.testkit.OfficeAndCommune;
import vn.sontm.testkit.Offices;
import vn.sontm.testkit.Terminal;
import vn.sontm.ui.common.Snapshot;
import vn.sontm.workspace.Plans;
import vn.sontm.workspace.Submissions;
import vn.sontm.workspace.Workspace;

@DisplayName("The objectives of a period")
class ProgrammeFactsTest extends OfficeAndCommune {
    private static final Period JULY = Period.parse("2024-07");

    @BeforeEach
    void open() {
        enrolCommune();
    }

    @Test
    @DisplayName(
            "are those of its papers: as planned when all communes were locked, with what the office reports afterwards")
    void closed() {
        plan("7");
        handIn(JULY);
        plan("8");
        assertThat(planned()).as("still open").isEqualTo("8");
        lock(JULY);
        plan("20");
        report("9");
        assertThat(planned()).isEqualTo("8");
        assertThat(row().progress().verdict()).isEqualTo(Verdict.MET);
        assertThat(row().trend())
                .last()
                .satisfies(step -> assertThat(step.figure()).isEqualByComparingTo("9"));
        new Submissions(office).unlock("cao-lau", JULY, "sửa lại");
        assertThat(planned()).isEqualTo("20");
        assertThat(row().progress().verdict()).isEqualTo(Verdict.NOT_MET);
    }

    @Test
    @DisplayName("come to the same in the window, on paper and at the terminal, whatever is published after the locks")
    void everywhere() {
        plan("8");
        handIn(JULY);
        lock(JULY);
        report("9");
        plan("20");
        assertThat(ObjectiveCounts.of(ProgrammeFacts.of(new Snapshot(office, JULY, "")).rows().stream()
                        .map(ProgrammeFacts.Row::progress)
                        .toList()))
                .isEqualTo(new ObjectiveCounts(1, 1, 0, 0));
        var paper = Pdf.of(new FormDesk(office).make(FormOrder.of("bao-cao-huyen", JULY)));
        assertThat(paper.text().replaceAll("\\s+", " "))
                .contains("đã đạt 01, chưa đạt 0, chưa có số liệu để đánh giá 0 mục tiêu.")
                .contains("Lớp tập huấn từ 8 lớp 9 Đ");
        office.close();
        var status = new Terminal(folder.resolve("nha"))
                .in(folder.resolve("vp"), "--json", "status", "--period", JULY.code());
        assertThat(status.json().path("objectives"))
                .isEqualTo(Json.parse("{\"count\":1,\"met\":1,\"notMet\":0,\"noData\":0}"));
        office = Workspace.open(folder.resolve("vp"), Offices.environment("vp"));
    }

    @Test
    @DisplayName("counted by classes take in what the office writes after the locks, and communes come to know it")
    void classes() {
        plan("1", ", \"counts\": {\"kind\": \"training\"}");
        handIn(JULY);
        lock(JULY);
        assertThat(row().progress().verdict()).isEqualTo(Verdict.NO_DATA);
        var held = Json.object().put("kind", "training").put("title", "Lớp 1").put("date", "2024-07-20");
        var said = Statement.of(RegisterKind.ACTIVITY, "cao-loc", "a", "", held);
        office.append(List.of(said));
        assertThat(row().progress().verdict()).isEqualTo(Verdict.MET);
        Offices.deliver(office, commune);
        assertThat(commune.registers().find(said.register())).isPresent();
    }

    private String planned() {
        return row().progress().objective().quantity().value().toPlainString();
    }

    private ProgrammeFacts.Row row() {
        return ProgrammeFacts.of(new Snapshot(office, JULY, "")).rows().getFirst();
    }

    private void report(String quantity) {
        office.append(List.of(Statement.of(
                RegisterKind.TASK_PROGRESS,
                "cao-loc",
                "mt-1@cao-loc",
                "2024-07",
                Json.object().put("quantity", quantity))));
    }

    private void plan(String value) {
        plan(value, "");
    }

    private void plan(String value, String counted) {
        new Plans(office).take(Json.parse("""
                {"id": "ke-hoach", "title": "Kế hoạch", "year": 2024, "office": "cao-loc",
                 "units": [{"code": "cao-loc", "name": "Cao Lộc", "level": "district"},
                           {"code": "cao-lau", "name": "Cao Lâu", "level": "commune", "parent": "cao-loc"}],
                 "objectives": [{"id": "mt-1", "text": "Lớp tập huấn", "comparator": "gte", "value": %s, "unit": "lớp"%s}]}
                """.formatted(value, counted)));
        Offices.deliver(office, commune);
    }
}
