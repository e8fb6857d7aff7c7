package vn.sontm.report.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sontm.base.Refusal;
import vn.sontm.ledger.Register;
import vn.sontm.programme.plan.Plan;
import vn.sontm.programme.plan.PlanTask;
import vn.sontm.programme.plan.StartState;
import vn.sontm.programme.plan.StatedStart;
import vn.sontm.report.workbook.CellReport;
import vn.sontm.report.workbook.CellReport.Outcome;
import vn.sontm.report.workbook.Edited;
import vn.sontm.testkit.Offices;
import vn.sontm.workspace.Catalogues;
import vn.sontm.workspace.PlanDrafts;
import vn.sontm.workspace.Plans;
import vn.sontm.workspace.ShippedData;
import vn.sontm.workspace.StartStates;
import vn.sontm.workspace.Workspace;

@DisplayName("The plan as a spreadsheet")
class PlanSheetTest {
    private static final String PLAN = "cao-loc-2024";
    private static final String NTM = "xa-ntm-2021-2025";

    @TempDir
    private Path folder;

    private Workspace office;
    private PlanSheet sheet;

    @BeforeEach
    void open() {
        office = Offices.office(folder.resolve("vp"));
        new Catalogues(office).take(ShippedData.catalogues().getFirst());
        new Plans(office).take(ShippedData.plan(PLAN).orElseThrow());
        sheet = new PlanSheet(office);
    }

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    @DisplayName("goes out with every target, deadline, task and objective, and comes back unchanged as nothing")
    void outAndBack() {
        var file = sheet.write(PLAN);
        var preview = sheet.read(file);
        assertThat(preview.cells()).isEmpty();
        var before = office.store().positions();
        sheet.apply(preview);
        assertThat(office.store().positions()).isEqualTo(before);
        assertThat(Edited.open(file).workbook().getSheet("Nhiệm vụ").getPhysicalNumberOfRows())
                .isGreaterThan(60);
    }

    @Test
    @DisplayName(
            "takes targets, starting states, deadlines, money, agencies and figures, each reported with before and after")
    void takes() {
        new StartStates(office).enter(2024, List.of(new StatedStart("cao-lau", NTM + "/1", StartState.MET)));
        var file = Edited.open(sheet.write(PLAN));
        file.on("Mục tiêu " + NTM).put("cao-lau", "1. Quy hoạch", "củng cố").put("bao-lam", "19", "Đạt thêm");
        file.on("Đầu năm " + NTM).put("cao-lau", "1. Quy hoạch", "Chưa đạt").put("cao-lau", "2. Giao thông", "Củng cố");
        file.on("Thời hạn").put("deadlines|" + NTM + "/1#0", "Ngày cuối cùng", "15/4/2024");
        file.on("Nhiệm vụ")
                .put("tasks|2024-cv-01-3", "Ngân sách huyện", "1.250,5")
                .put("tasks|2024-cv-01-3", "Chủ trì", "phong kinh te va ha tang; UBND xã Tân Liên");
        file.on("Mục tiêu chung").put("objectives|", "Con số", "2");
        var preview = sheet.read(file.save());
        assertThat(preview.refused()).isEmpty();
        assertThat(preview.cells()).extracting(CellReport::outcome).contains(Outcome.NEW, Outcome.CHANGED);
        sheet.apply(preview);
        assertThat(said("target", "cao-lau", NTM + "/1", "target")).isEqualTo("consolidate");
        assertThat(said("start", "cao-lau", NTM + "/1", "state")).isEqualTo("not-met");
        assertThat(said("start", "cao-lau", NTM + "/2", "state")).isEqualTo("consolidate");
        var plan = Plan.from(office.registers(), PLAN).orElseThrow();
        assertThat(plan.criterion(NTM, 1).orElseThrow().deadlines().getFirst().latest())
                .hasValueSatisfying(day -> assertThat(day).hasToString("2024-04-15"));
        var task = task(plan, "2024-cv-01-3");
        assertThat(task.lead()).containsExactly("pktht", "ubnd-xa-tan-lien");
        assertThat(task.funding().getFirst().amount()).isEqualByComparingTo("1250.5");
        assertThat(sheet.read(sheet.write(PLAN)).cells()).isEmpty();
    }

    @Test
    @DisplayName("takes who leads and helps, for all and for some, and the cited documents")
    void assigned() {
        var file = Edited.open(sheet.write(PLAN));
        file.on("Phân công " + NTM).put("roles/" + NTM + "|pgddt", "2. Giao thông", "Phối hợp");
        file.on("Phân công riêng").put("assignments|", "Phối hợp", "Phòng Kinh tế và Hạ tầng");
        file.on("Văn bản căn cứ")
                .put("documents|0", "Trích yếu", "về xây dựng nông thôn mới")
                .put("documents|0", "Ngày", "11/3/2021")
                .put("documents|1", "Số", "");
        var preview = sheet.read(file.save());
        assertThat(preview.refused()).hasSize(1);
        sheet.apply(preview);
        var plan = Plan.from(office.registers(), PLAN).orElseThrow();
        assertThat(plan.criterion(NTM, 2).orElseThrow().coordinating()).containsExactly("pktht", "pgddt");
        assertThat(plan.criteria().stream()
                        .flatMap(criterion -> criterion.assignments().stream())
                        .findFirst()
                        .orElseThrow()
                        .coordinating())
                .containsExactly("pktht");
        var document = plan.head().documents().getFirst();
        assertThat(document.title()).isEqualTo("về xây dựng nông thôn mới");
        assertThat(document.date()).hasValueSatisfying(day -> assertThat(day).hasToString("2021-03-11"));
        assertThat(sheet.read(sheet.write(PLAN)).cells()).isEmpty();
    }

    @Test
    @DisplayName("goes into a draft whole, starting states as well, and nothing of it is published")
    void drafts() {
        var drafts = new PlanDrafts(office);
        drafts.edit(PLAN, plan -> plan.put("title", "")); // unfinished otherwise
        var file = Edited.open(new PlanSheet(office, drafts.registers(PLAN)).write(PLAN));
        file.on("Mục tiêu " + NTM).put("cao-lau", "1. Quy hoạch", "củng cố");
        file.on("Đầu năm " + NTM).put("cao-lau", "2. Giao thông", "Củng cố");
        var before = office.store().positions();
        var preview = new PlanSheet(office, drafts.registers(PLAN)).read(file.save());
        var drafted = PlanSheet.draft(drafts.get(PLAN), preview);
        assertThat(drafted.preview().taken()).hasSize(2);
        drafts.keep(PLAN, drafted.plan());
        assertThat(office.store().positions()).isEqualTo(before);
        assertThat(drafts.changes(PLAN)).hasSize(3);
        drafts.edit(PLAN, plan -> plan.put("title", "Kế hoạch"));
        drafts.publish(PLAN);
        assertThat(said("target", "cao-lau", NTM + "/1", "target")).isEqualTo("consolidate");
        assertThat(said("start", "cao-lau", NTM + "/2", "state")).isEqualTo("consolidate");
    }

    @Test
    @DisplayName("refuses what means nothing, with the reason, and takes all others")
    void refuses() {
        var file = Edited.open(sheet.write(PLAN));
        file.on("Mục tiêu " + NTM).put("cao-lau", "1. Quy hoạch", "có").put("cao-lau", "2. Giao thông", "Duy trì");
        file.on("Thời hạn").put("deadlines|" + NTM + "/1#0", "Ngày cuối cùng", "30/02/2024");
        file.on("Nhiệm vụ").put("tasks|2024-cv-02-1", "Ngày cuối cùng", "30/06/2024");
        var preview = sheet.apply(sheet.read(file.save()));
        assertThat(preview.taken()).extracting(CellReport::typed).containsExactly("Duy trì");
        assertThat(preview.refused())
                .extracting(CellReport::typed, CellReport::after)
                .containsExactly(tuple("có", "Đạt thêm"), tuple("30/02/2024", "31/03/2024"), tuple("30/06/2024", ""));
        assertThat(said("target", "cao-lau", NTM + "/2", "target")).isEqualTo("maintain");
    }

    @Test
    @DisplayName("a deadline typed in words and as a day is one")
    void newDeadline() {
        var file = Edited.open(sheet.write(PLAN));
        file.on("Nhiệm vụ")
                .put("tasks|2024-cv-02-1", "Thời hạn", "trong quý II/2024")
                .put("tasks|2024-cv-02-1", "Ngày cuối cùng", "30/06/2024");
        assertThat(sheet.apply(sheet.read(file.save())).refused()).isEmpty();
        assertThat(task(Plan.from(office.registers(), PLAN).orElseThrow(), "2024-cv-02-1")
                        .deadlines())
                .singleElement()
                .satisfies(deadline -> assertThat(deadline.printed()).isEqualTo("trong quý II/2024"));
    }

    @Test
    @DisplayName("declines the file of a plan that is not known here, and a file that is none")
    void declines() {
        assertThatThrownBy(() -> sheet.write("khac")).isInstanceOf(Refusal.class);
        var other = Edited.blank().row("a");
        assertThatThrownBy(() -> sheet.read(other.save())).isInstanceOf(Refusal.class);
    }

    private static PlanTask task(Plan plan, String id) {
        return plan.tasks().stream()
                .filter(task -> task.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private String said(String kind, String subject, String item, String field) {
        return office.registers()
                .find(new Register(kind, subject, item, "2024"))
                .map(entry -> entry.content().path(field).asText())
                .orElse("");
    }
}
