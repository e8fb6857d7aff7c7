package vn.sontm.programme.objective;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.sontm.base.Json;
import vn.sontm.programme.assessment.Assessments;
import vn.sontm.programme.assessment.Verdict;
import vn.sontm.programme.calendar.Period;
import vn.sontm.programme.plan.Plan;
import vn.sontm.programme.plan.PlanEdits;
import vn.sontm.programme.plan.PlanReader;
import vn.sontm.programme.plan.SamplePlans;
import vn.sontm.programme.reform.Answers;
import vn.sontm.programme.reform.Merge;
import vn.sontm.programme.reform.Reform;
import vn.sontm.programme.reform.Split;
import vn.sontm.programme.reform.SplitShares;
import vn.sontm.programme.reform.UnitBook;
import vn.sontm.programme.register.RegisterKind;
import vn.sontm.programme.unit.Decision;
import vn.sontm.programme.unit.Unit;
import vn.sontm.report.CaoLoc;

@DisplayName("An objective of the plan")
class ObjectiveResultsTest {
    private final CaoLoc district = new CaoLoc();

    @Test
    @DisplayName("of titles counts who holds one by decision, whatever the units meet")
    void recognised() {
        assertThat(figure("2024-mt-02")).isEqualByComparingTo("10");
        assertThat(figure("2024-mt-05")).isEqualByComparingTo("2");
        recognise("tan-lien", CaoLoc.ADVANCED, "2024-05-20");
        assertThat(figure("2024-mt-05")).isEqualByComparingTo("3");
        assertThat(of("2024-mt-05").verdict()).isEqualTo(Verdict.MET);
    }

    @Test
    @DisplayName("of new titles counts those of the year only, and says how far the others are")
    void newlyRecognised() {
        var before = of("2024-mt-01");
        assertThat(before.actual()).contains(BigDecimal.ZERO);
        assertThat(before.verdict()).isEqualTo(Verdict.NOT_MET);
        assertThat(before.open()).containsExactly(new ObjectiveProgress.Open("cao-lau", "Cao Lâu", 2, 19));
        recognise("cao-lau", CaoLoc.NTM, "2024-06-20");
        assertThat(of("2024-mt-01").verdict()).isEqualTo(Verdict.MET);
        assertThat(of("2024-mt-01").open()).isEmpty();
    }

    @Test
    @DisplayName("of an average divides the official totals by the population")
    void average() {
        var before = of("2024-mt-03");
        assertThat(before.actual().orElseThrow()).isEqualByComparingTo("11.55");
        assertThat(before.verdict()).isEqualTo(Verdict.NOT_MET);
        district.declare("cao-lau", CaoLoc.NTM, 2, Verdict.MET, "2024-06");
        assertThat(figure("2024-mt-03")).isEqualByComparingTo("11.6");
    }

    @Test
    @DisplayName("of a gain for each unit counts the units that gained enough")
    void gain() {
        assertThat(of("2024-mt-06").actual()).contains(BigDecimal.ZERO);
        assertThat(of("2024-mt-06").of()).hasValue(9);
        district.declare("mau-son", CaoLoc.NTM, 8, Verdict.MET, "2024-06");
        assertThat(of("2024-mt-06").actual()).contains(BigDecimal.ONE);
        assertThat(of("2024-mt-06").open())
                .extracting(ObjectiveProgress.Open::name)
                .hasSize(8)
                .doesNotContain("Mẫu Sơn");
    }

    @Test
    @DisplayName("of consolidating counts a unit when all that it is to consolidate is concluded met")
    void consolidate() {
        var before = of("2024-mt-08");
        assertThat(before.of()).hasValue(5);
        assertThat(before.actual()).contains(BigDecimal.ZERO);
        district.declare("hop-thanh", CaoLoc.NTM, 13, Verdict.MET, "2024-06");
        assertThat(of("2024-mt-08").actual()).contains(BigDecimal.ZERO);
        district.conclude("hop-thanh", CaoLoc.NTM, 13, Verdict.MET, "2024-06");
        assertThat(of("2024-mt-08").actual()).contains(BigDecimal.ONE);
    }

    @Test
    @DisplayName("of products counts those of the year with their stars, until the office gives a figure of its own")
    void products() {
        assertThat(of("2024-mt-43").counted()).isEmpty();
        product("tan-lien", "a", "4", "2024-03-01");
        product("cao-lau", "b", "3", "2024-06-30");
        product("cao-lau", "c", "3", "2023-12-31");
        product("cao-lau", "d", "3", "2024-07-01");
        product("cao-lau", "e", "3", "");
        product("cao-lau", "f", "", "2024-05-01");
        assertThat(figure("2024-mt-43")).isEqualByComparingTo("2");
        district.registers()
                .put(
                        RegisterKind.TASK_PROGRESS,
                        "cao-loc",
                        "2024-mt-43@cao-loc",
                        "2024-06",
                        Json.object().put("quantity", "8"));
        assertThat(figure("2024-mt-43")).isEqualByComparingTo("8");
        assertThat(of("2024-mt-43").counted().orElseThrow().figure()).isEqualTo(2);
    }

    @Test
    @DisplayName("of inspection teams counts a team on a day once, wherever it went, up to the period")
    void inspectionTeams() {
        assertThat(of("2024-mt-36").verdict()).isEqualTo(Verdict.NO_DATA);
        inspect("cao-lau", "a", "Ban Chỉ đạo huyện", "2024-03-12");
        inspect("tan-lien", "b", "ban chỉ đạo  huyện", "2024-03-12");
        inspect("p-nnptnt", "c", "Ban Chỉ đạo huyện", "2024-05-20");
        inspect("cao-lau", "d", "Văn phòng Điều phối", "2024-05-20");
        inspect("cao-lau", "e", "Ban Chỉ đạo huyện", "2023-12-31");
        inspect("cao-lau", "f", "Ban Chỉ đạo huyện", "2024-07-01");
        inspect("cao-lau", "g", "Ban Chỉ đạo huyện", "");
        inspect("cao-loc", "h", "Đoàn của tỉnh", "2024-04-02");
        assertThat(figure("2024-mt-36")).isEqualByComparingTo("3");
        assertThat(of("2024-mt-36").verdict()).isEqualTo(Verdict.NOT_MET);
        assertThat(items("2024-mt-36")).containsExactly("a", "b", "d", "c");
    }

    @Test
    @DisplayName("of inspected communes counts each commune of the plan once, an agency not at all")
    void inspectedCommunes() {
        inspect("cao-lau", "a", "Ban Chỉ đạo huyện", "2024-03-12");
        inspect("cao-lau", "b", "Văn phòng Điều phối", "2024-05-20");
        inspect("tan-lien", "c", "Văn phòng Điều phối", "2024-05-20");
        inspect("p-nnptnt", "d", "Văn phòng Điều phối", "2024-05-20");
        assertThat(figure("2024-mt-37")).isEqualByComparingTo("2");
        assertThat(items("2024-mt-37")).containsExactly("a", "b", "c");
    }

    @Test
    @DisplayName("counts what a commune recorded under the code that it had before")
    void recoded() {
        product("cao-lau", "a", "3", "2024-03-01");
        inspect("cao-lau", "b", "Ban Chỉ đạo huyện", "2024-03-12");
        inspect("06283", "c", "Ban Chỉ đạo huyện", "2024-05-12");
        recode("cao-lau", "06283");
        assertThat(figure("2024-mt-43")).isEqualByComparingTo("1");
        assertThat(figure("2024-mt-37")).isEqualByComparingTo("1");
    }

    @Test
    @DisplayName("of inspected communes counts those that were merged since as the one that they are now")
    void inspectedAndMerged() {
        inspect("cao-lau", "a", "Ban Chỉ đạo huyện", "2024-03-12");
        inspect("tan-lien", "b", "Ban Chỉ đạo huyện", "2024-03-13");
        inspect("gia-cat", "c", "Ban Chỉ đạo huyện", "2024-03-14");
        assertThat(figure("2024-mt-37")).isEqualByComparingTo("3");

        reform(new Merge(List.of("cao-lau", "tan-lien"), commune("xa-moi"), Answers.NONE, MAY));
        assertThat(figure("2024-mt-37")).isEqualByComparingTo("2");
        inspect("xa-moi", "d", "Ban Chỉ đạo huyện", "2024-06-12");
        assertThat(figure("2024-mt-37")).isEqualByComparingTo("2");
        assertThat(items("2024-mt-37")).containsExactly("a", "b", "c", "d");
    }

    @Test
    @DisplayName("of inspected communes counts all parts of one that was split up, and one that goes on as itself")
    void inspectedAndSplit() {
        inspect("cao-lau", "a", "Ban Chỉ đạo huyện", "2024-03-12");
        inspect("tan-lien", "b", "Ban Chỉ đạo huyện", "2024-03-13");
        var parts = List.of(commune("xa-dong"), commune("xa-tay"));
        reform(new Split("cao-lau", parts, false, SplitShares.NONE, Answers.NONE, MAY));
        reform(new Split("tan-lien", List.of(commune("xa-nam")), true, SplitShares.NONE, Answers.NONE, MAY));
        assertThat(figure("2024-mt-37")).isEqualByComparingTo("3");
    }

    @Test
    @DisplayName("of named units counts what whoever stands for them recorded")
    void namedAndMerged() {
        inspect("gia-cat", "a", "Ban Chỉ đạo huyện", "2024-03-12");
        reform(new Merge(List.of("cao-lau", "tan-lien"), commune("xa-moi"), Answers.NONE, MAY));
        inspect("xa-moi", "b", "Ban Chỉ đạo huyện", "2024-06-12");
        var plan = SamplePlans.caoLoc();
        PlanEdits.list(PlanEdits.element(plan, "objectives", "2024-mt-37"), "units", List.of("cao-lau"));
        var progress = of(PlanReader.read(plan), "2024-mt-37");
        assertThat(progress.actual()).contains(BigDecimal.ONE);
        assertThat(progress.counted().orElseThrow().records())
                .extracting(record -> record.register().unit())
                .containsExactly("xa-moi");
    }

    private static final Reform.Act MAY = new Reform.Act(LocalDate.of(2024, 5, 1), Decision.NONE);

    private static Reform.NewUnit commune(String code) {
        return new Reform.NewUnit(code, code, "xã", Unit.COMMUNE, Optional.of("cao-loc"));
    }

    private void reform(Reform reform) {
        district.registers().putAll(reform.statements(new UnitBook(district.registers())));
    }

    private void recode(String unit, String code) {
        var from = "2024-04-01";
        var content =
                Json.object().put("name", "Cao Lâu").put("level", "commune").put("parent", "cao-loc");
        district.registers()
                .put(RegisterKind.UNIT, code, "", "", content.deepCopy().put("from", from));
        content.put("until", "2024-03-31")
                .putArray("successors")
                .addObject()
                .put("unit", code)
                .put("kind", "recode")
                .put("on", from);
        district.registers().put(RegisterKind.UNIT, unit, "", "", content);
    }

    private List<String> items(String id) {
        return of(id).counted().orElseThrow().records().stream()
                .map(record -> record.register().item())
                .toList();
    }

    private void inspect(String unit, String id, String team, String date) {
        district.registers()
                .put(
                        RegisterKind.INSPECTION,
                        unit,
                        id,
                        "",
                        Json.object().put("team", team).put("date", date));
    }

    private void product(String unit, String id, String stars, String date) {
        district.registers()
                .put(
                        RegisterKind.PRODUCT,
                        unit,
                        id,
                        "",
                        Json.object()
                                .put("kind", "ocop")
                                .put("title", id)
                                .put("stars", stars)
                                .put("date", date));
    }

    @Test
    @DisplayName("of areas and gardens counts those that meet every criterion")
    void complete() {
        assertThat(of("2024-mt-11").actual()).contains(BigDecimal.ZERO);
        assertThat(of("2024-mt-11").open()).hasSize(7);
    }

    @Test
    @DisplayName(
            "without a yardstick rests on what is reported under its id: the office's own word before the units' sum")
    void reported() {
        assertThat(of("2024-mt-43").verdict()).isEqualTo(Verdict.NO_DATA);
        report("cao-lau", "2024-05", 1);
        report("cao-lau", "2024-06", 2);
        report("tan-lien", "2024-06", 3);
        report("gia-cat", "2024-09", 4);
        assertThat(figure("2024-mt-43")).isEqualByComparingTo("5");
        assertThat(of("2024-mt-43").verdict()).isEqualTo(Verdict.NOT_MET);
        report("cao-loc", "2024-06", 7);
        assertThat(of("2024-mt-43").verdict()).isEqualTo(Verdict.MET);
    }

    private void report(String unit, String month, int quantity) {
        district.registers()
                .put(
                        RegisterKind.TASK_PROGRESS,
                        unit,
                        "2024-mt-43@" + unit,
                        month,
                        Json.object().put("quantity", quantity));
    }

    private void recognise(String unit, String set, String day) {
        district.registers()
                .put(
                        RegisterKind.RECOGNITION,
                        unit,
                        set,
                        "",
                        Json.object().put("title", "Xã").put("date", day));
    }

    private BigDecimal figure(String id) {
        return of(id).actual().orElseThrow();
    }

    private ObjectiveProgress of(String id) {
        return of(district.plan(), id);
    }

    private ObjectiveProgress of(Plan plan, String id) {
        var registers = district.registers();
        var office = Assessments.of(registers).office("cao-loc", Period.parse("2024-Q2"));
        return new ObjectiveResults(registers, office)
                .of(plan).stream()
                        .filter(progress -> progress.objective().id().equals(id))
                        .findFirst()
                        .orElseThrow();
    }
}
