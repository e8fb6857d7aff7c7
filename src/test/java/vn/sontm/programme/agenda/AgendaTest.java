package vn.sontm.programme.agenda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.sontm.base.Json;
import vn.sontm.programme.assessment.OfficeStatus;
import vn.sontm.programme.register.RegisterKind;
import vn.sontm.report.CaoLoc;
import vn.sontm.report.SampleStatus;
import vn.sontm.testkit.MemoryRegisters;

class AgendaTest {
    private static final LocalDate TODAY = LocalDate.of(2024, 6, 26);
    private static final LocalDate SUNDAY = LocalDate.of(2024, 6, 30);

    private static final OfficeStatus DISTRICT = new OfficeStatus(
            "cao-loc",
            "Cao Lộc",
            SampleStatus.PERIOD,
            List.of(
                    SampleStatus.unit("cao-lau", "Cao Lâu", SampleStatus.PERIOD, 0, 0),
                    SampleStatus.unit("tan-lien", "Tân Liên", SampleStatus.PERIOD, 0, 0)),
            List.of());

    private final MemoryRegisters registers = new MemoryRegisters();
    private final Agenda agenda = new Agenda(registers, TODAY);

    @Test
    @DisplayName("own tasks with a day stand by their person, else their agencies; finished ones are gone")
    void ownTasks() {
        task("a", "Vận động hiến đất", "2024-06-20", "Bà Nông Thị Lan");
        task("b", "Đổ bê tông ngõ xóm", "2024-06-29", "");
        task("c", "Họp thôn", "2024-06-21", "");
        task("d", "Việc sau này", "2024-07-15", "");
        progress("c", "2024-06", 100);
        progress("b", "2024-05", 100);
        progress("b", "2024-06", 60);
        var items = agenda.unit(SampleStatus.unit("Cao Lâu"), SUNDAY);
        assertThat(items).extracting(DueItem::text).containsExactly("Vận động hiến đất", "Đổ bê tông ngõ xóm");
        assertThat(items.getFirst().who()).containsExactly("Bà Nông Thị Lan");
        assertThat(items.getFirst().daysLeft(TODAY)).isEqualTo(-6);
        assertThat(items.getLast().who()).containsExactly("Ban Quản lý xã");
        assertThat(items.getLast().state()).isEqualTo("đã làm 60 %");
    }

    @Test
    @DisplayName("tasks of the plan are due by their last day, each unit until it is reported as finished there")
    void plannedTasks() {
        var district = new CaoLoc();
        var planned = new Agenda(district.registers(), TODAY);
        assertThat(tasks(planned.office(DISTRICT, SUNDAY), "2024-cv-01-2"))
                .extracting(DueItem::day, DueItem::units)
                .contains(tuple(LocalDate.of(2024, 3, 31), List.of("Tân Liên", "Cao Lâu")));
        progress(district.registers(), "cao-lau", "2024-cv-01-2", "2024-03", 100);
        progress(district.registers(), "tan-lien", "2024-cv-01-2", "2024-05", 80);
        var left = tasks(planned.office(DISTRICT, SUNDAY), "2024-cv-01-2").getFirst();
        assertThat(left.units()).containsExactly("Tân Liên");
        assertThat(left.who()).containsExactly("UBND các xã");
        assertThat(left.state()).isEqualTo("đã làm 80 %");
        var own = planned.unit(SampleStatus.unit("Cao Lâu"), LocalDate.of(2024, 9, 30));
        assertThat(own).extracting(DueItem::reference).doesNotContain("2024-cv-01-2");
        assertThat(own)
                .filteredOn(item -> item.kind() == DueItem.Kind.TASK)
                .isNotEmpty()
                .allSatisfy(item -> assertThat(item.units()).isEmpty());
    }

    @Test
    @DisplayName("what recurs and has never been done is one line, and stands for itself once it has been done")
    void recurring() {
        var district = new CaoLoc();
        var planned = new Agenda(district.registers(), TODAY);
        var never = never(planned);
        assertThat(never).hasSize(1);
        assertThat(never.getFirst().daysLeft(TODAY)).isNotNegative();
        var duty = district.plan().duties().stream()
                .filter(known -> known.id().equals(never.getFirst().reference()))
                .findFirst()
                .orElseThrow();
        district.registers()
                .put(
                        RegisterKind.ACTIVITY,
                        "cao-lau",
                        "hop",
                        "",
                        Json.object().put("kind", duty.activity()).put("date", "2024-01-05"));
        assertThat(never(planned))
                .extracting(DueItem::reference)
                .doesNotContain(never.getFirst().reference());
    }

    private static List<DueItem> never(Agenda agenda) {
        return agenda.unit(SampleStatus.unit("Cao Lâu"), LocalDate.of(2024, 12, 31)).stream()
                .filter(item -> item.kind() == DueItem.Kind.DUTY && item.state().equals("chưa ghi lần nào"))
                .toList();
    }

    private static List<DueItem> tasks(List<DueItem> items, String id) {
        return items.stream().filter(item -> item.reference().equals(id)).toList();
    }

    @Test
    @DisplayName("a report is due until it is handed in, and no longer this week's matter after two months")
    void reports() {
        registers.put(
                RegisterKind.DUE_DAY,
                "cao-loc",
                "month",
                "",
                Json.object().put("day", 25).put("monthOffset", 0));
        registers.put(RegisterKind.SUBMISSION, "cao-lau", "", "2024-05", Json.object());
        assertThat(agenda.unit(SampleStatus.unit("Cao Lâu"), SUNDAY))
                .extracting(DueItem::text)
                .containsExactly("Nộp báo cáo tháng 6/2024");
        var office = agenda.office(SampleStatus.office(List.of("Bảo Lâm", "Cao Lâu")), SUNDAY);
        assertThat(office).extracting(DueItem::reference).containsExactly("2024-05", "2024-06");
        assertThat(office.getFirst().units()).containsExactly("Bảo Lâm", "Cao Lâu");
    }

    @Test
    @DisplayName("a merged unit owes the reports of its forerunners until they are there, and each once")
    void reportsOfMerged() {
        for (var code : List.of("xa-a", "xa-b")) {
            var rule = Json.object().put("day", 25).put("monthOffset", 0);
            rule.putArray("units").add(code);
            registers.put(RegisterKind.DUE_DAY, "cao-loc", "month/" + code, "", rule);
            var unit = Json.object().put("name", code).put("level", "commune").put("until", "2024-05-31");
            unit.putArray("successors")
                    .addObject()
                    .put("unit", "cao-lau")
                    .put("kind", "merge")
                    .put("on", "2024-06-01");
            registers.put(RegisterKind.UNIT, code, "", "", unit);
        }
        registers.put(
                RegisterKind.UNIT,
                "cao-lau",
                "",
                "",
                Json.object().put("name", "Cao Lâu").put("level", "commune").put("from", "2024-06-01"));
        assertThat(owed()).containsExactly("2024-05", "2024-06");

        registers.put(RegisterKind.SUBMISSION, "xa-a", "", "2024-05", Json.object());
        assertThat(owed()).containsExactly("2024-05", "2024-06");
        registers.put(RegisterKind.SUBMISSION, "xa-b", "", "2024-05", Json.object());
        assertThat(owed()).containsExactly("2024-06");
        assertThat(agenda.office(DISTRICT, SUNDAY))
                .extracting(DueItem::reference, DueItem::units)
                .containsExactly(tuple("2024-06", List.of("Cao Lâu")));
        registers.put(RegisterKind.SUBMISSION, "cao-lau", "", "2024-06", Json.object());
        assertThat(owed()).isEmpty();
    }

    private List<String> owed() {
        return agenda.unit(SampleStatus.unit("Cao Lâu"), SUNDAY).stream()
                .map(DueItem::reference)
                .toList();
    }

    @Test
    @DisplayName("the office's own report stands until its day")
    void officeReport() {
        var rule = Json.object().put("day", 28).put("monthOffset", 0).put("obligor", "office");
        registers.put(RegisterKind.DUE_DAY, "cao-loc", "quarter", "", rule);
        var status = SampleStatus.office(List.of());
        assertThat(agenda.office(status, SUNDAY))
                .extracting(DueItem::text)
                .containsExactly("Báo cáo cấp trên quý II/2024");
        assertThat(new Agenda(registers, SUNDAY).office(status, SUNDAY)).isEmpty();
    }

    @Test
    @DisplayName(
            "criteria to attain or consolidate are due by the plan's last day; units under one deadline stand together")
    void criteria() {
        var autumn = LocalDate.of(2024, 10, 31);
        var unit = agenda.unit(SampleStatus.unit("Cao Lâu"), autumn);
        assertThat(unit).isNotEmpty().allSatisfy(item -> {
            assertThat(item.kind()).isEqualTo(DueItem.Kind.CRITERION);
            assertThat(item.day()).isEqualTo(autumn);
        });
        assertThat(unit.getFirst().text()).isEqualTo("Tiêu chí 9 (Nhà ở dân cư): các tuyến đường");
        var office = agenda.office(SampleStatus.office(List.of("Một", "Hai", "Ba", "Bốn", "Năm", "Sáu")), autumn);
        assertThat(office).anyMatch(item -> item.units().size() > 1);
    }

    @Test
    @DisplayName("evidence that expires is due on its last day")
    void evidence() {
        registers.put(
                RegisterKind.EVIDENCE,
                "cao-lau",
                "e",
                "",
                Json.object().put("name", "giấy chứng nhận.pdf").put("expires", "2024-06-30"));
        assertThat(agenda.unit(SampleStatus.unit("Cao Lâu"), SUNDAY))
                .extracting(DueItem::text)
                .containsExactly("Minh chứng hết hạn: giấy chứng nhận.pdf");
    }

    private void task(String id, String text, String day, String person) {
        registers.put(
                RegisterKind.OWN_TASK,
                "cao-lau",
                id,
                "",
                Json.object()
                        .put("text", text)
                        .put("person", person)
                        .put("lead", "Ban Quản lý xã")
                        .set(
                                "deadline",
                                Json.object().put("printed", "trong tháng").put("latest", day)));
    }

    private void progress(String task, String month, int percent) {
        progress(registers, "cao-lau", task, month, percent);
    }

    private static void progress(MemoryRegisters into, String unit, String task, String month, int percent) {
        into.put(
                RegisterKind.TASK_PROGRESS,
                unit,
                task + "@" + unit,
                month,
                Json.object().put("percent", percent));
    }
}
