package vn.sontm.programme.objective;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.sontm.base.Json;
import vn.sontm.programme.assessment.Verdict;
import vn.sontm.programme.reform.Answers;
import vn.sontm.programme.reform.Merge;
import vn.sontm.programme.reform.Recode;
import vn.sontm.programme.reform.Reform;
import vn.sontm.programme.reform.Split;
import vn.sontm.programme.reform.SplitShares;
import vn.sontm.programme.register.RegisterKind;
import vn.sontm.programme.unit.Decision;
import vn.sontm.programme.unit.Unit;
import vn.sontm.report.CaoLoc;

@DisplayName("An objective that is counted by records")
class RecordCounterTest {
    private static final Reform.Act MAY = new Reform.Act(LocalDate.of(2024, 5, 1), Decision.NONE);
    private static final String TEAM = "Ban Chỉ đạo huyện";

    private final CaoLoc district = new CaoLoc();
    private final HalfYear halfYear = new HalfYear(district);

    @Test
    @DisplayName("of products counts those of the year with their stars, until the office gives a figure of its own")
    void products() {
        assertThat(halfYear.of("2024-mt-43").counted()).isEmpty();
        product("tan-lien", "a", "4", "2024-03-01");
        product("cao-lau", "b", "3", "2024-06-30");
        product("cao-lau", "c", "3", "2023-12-31");
        product("cao-lau", "d", "3", "2024-07-01");
        product("cao-lau", "e", "3", "");
        product("cao-lau", "f", "", "2024-05-01");
        assertThat(halfYear.figure("2024-mt-43")).isEqualByComparingTo("2");
        district.registers()
                .put(
                        RegisterKind.TASK_PROGRESS,
                        "cao-loc",
                        "2024-mt-43@cao-loc",
                        "2024-06",
                        Json.object().put("quantity", "8"));
        assertThat(halfYear.figure("2024-mt-43")).isEqualByComparingTo("8");
        assertThat(halfYear.of("2024-mt-43").counted().orElseThrow().figure()).isEqualTo(2);
    }

    @Test
    @DisplayName("of inspection teams counts a team on a day once, wherever it went, up to the period")
    void inspectionTeams() {
        assertThat(halfYear.of("2024-mt-36").verdict()).isEqualTo(Verdict.NO_DATA);
        inspect("cao-lau", "a", TEAM, "2024-03-12");
        inspect("tan-lien", "b", "ban chỉ đạo  huyện", "2024-03-12");
        inspect("p-nnptnt", "c", TEAM, "2024-05-20");
        inspect("cao-lau", "d", "Văn phòng Điều phối", "2024-05-20");
        inspect("cao-lau", "e", TEAM, "2023-12-31");
        inspect("cao-lau", "f", TEAM, "2024-07-01");
        inspect("cao-lau", "g", TEAM, "");
        inspect("cao-loc", "h", "Đoàn của tỉnh", "2024-04-02");
        assertThat(halfYear.figure("2024-mt-36")).isEqualByComparingTo("3");
        assertThat(halfYear.of("2024-mt-36").verdict()).isEqualTo(Verdict.NOT_MET);
        assertThat(items("2024-mt-36")).containsExactly("a", "b", "d", "c");
    }

    @Test
    @DisplayName("of inspected communes counts each commune of the plan once, an agency not at all")
    void inspectedCommunes() {
        inspect("cao-lau", "a", "2024-03-12");
        inspect("cao-lau", "b", "Văn phòng Điều phối", "2024-05-20");
        inspect("tan-lien", "c", "Văn phòng Điều phối", "2024-05-20");
        inspect("p-nnptnt", "d", "Văn phòng Điều phối", "2024-05-20");
        assertThat(halfYear.figure("2024-mt-37")).isEqualByComparingTo("2");
        assertThat(items("2024-mt-37")).containsExactly("a", "b", "c");
    }

    @Test
    @DisplayName("of classes counts those that the office and its departments held in the year, a common one once")
    void classes() {
        assertThat(halfYear.of("2024-mt-38").counted()).isEmpty();
        activity("cao-loc", "a", "training", "Lớp 1", "2024-03-12");
        activity("p-nnptnt", "b", "training", "lớp  1", "2024-03-12");
        activity("p-nnptnt", "c", "training", "Lớp 2", "2024-03-12");
        activity("cao-loc#phong-y-te", "d", "training", "Lớp 1", "2024-05-02");
        activity("cao-loc", "e", "meeting", "Họp", "2024-05-02");
        activity("cao-loc", "f", "training", "Lớp 3", "2024-07-01");
        activity("cao-loc", "g", "training", "Lớp 3", "2023-12-31");
        activity("cao-lau", "h", "training", "Lớp của xã", "2024-05-02");
        activity("loc-binh#phong-y-te", "i", "training", "Lớp nơi khác", "2024-05-02");
        assertThat(halfYear.figure("2024-mt-38")).isEqualByComparingTo("3");
        assertThat(items("2024-mt-38")).containsExactly("a", "b", "c", "d");
    }

    @Test
    @DisplayName("of classes that named communes are to hold counts theirs")
    void classesOfCommunes() {
        activity("cao-loc", "a", "training", "Lớp của huyện", "2024-03-12");
        activity("cao-lau", "b", "training", "Lớp của xã", "2024-05-02");
        assertThat(halfYear.naming("cao-lau", "2024-mt-38").actual()).contains(BigDecimal.ONE);
    }

    @Test
    @DisplayName("of value chains counts those that began in the year, not what was there before")
    void chains() {
        product("cao-lau", "a", "value-chain", "", "2024-02-01");
        product("cao-lau", "b", "value-chain", "", "2022-02-01");
        product("tan-lien", "c", "cooperative", "", "2024-02-01");
        assertThat(halfYear.figure("2024-mt-41")).isEqualByComparingTo("1");
    }

    @Test
    @DisplayName("counts what a commune recorded under the code that it had before")
    void recoded() {
        product("cao-lau", "a", "3", "2024-03-01");
        inspect("cao-lau", "b", "2024-03-12");
        inspect("06283", "c", "2024-05-12");
        district.reform(new Recode("cao-lau", "06283", MAY));
        assertThat(halfYear.figure("2024-mt-43")).isEqualByComparingTo("1");
        assertThat(halfYear.figure("2024-mt-37")).isEqualByComparingTo("1");
    }

    @Test
    @DisplayName("of inspected communes counts those that were merged since as the one that they are now")
    void inspectedAndMerged() {
        inspect("cao-lau", "a", "2024-03-12");
        inspect("tan-lien", "b", "2024-03-13");
        inspect("gia-cat", "c", "2024-03-14");
        assertThat(halfYear.figure("2024-mt-37")).isEqualByComparingTo("3");

        district.reform(new Merge(List.of("cao-lau", "tan-lien"), commune("xa-moi"), Answers.NONE, MAY));
        assertThat(halfYear.figure("2024-mt-37")).isEqualByComparingTo("2");
        inspect("xa-moi", "d", "2024-06-12");
        assertThat(halfYear.figure("2024-mt-37")).isEqualByComparingTo("2");
        assertThat(items("2024-mt-37")).containsExactly("a", "b", "c", "d");
    }

    @Test
    @DisplayName("of inspected communes counts all parts of one that was split up, and one that goes on as itself")
    void inspectedAndSplit() {
        inspect("cao-lau", "a", "2024-03-12");
        inspect("tan-lien", "b", "2024-03-13");
        var parts = List.of(commune("xa-dong"), commune("xa-tay"));
        district.reform(new Split("cao-lau", parts, false, SplitShares.NONE, Answers.NONE, MAY));
        district.reform(new Split("tan-lien", List.of(commune("xa-nam")), true, SplitShares.NONE, Answers.NONE, MAY));
        assertThat(halfYear.figure("2024-mt-37")).isEqualByComparingTo("3");
    }

    @Test
    @DisplayName("of named units counts what whoever stands for them recorded")
    void namedAndMerged() {
        inspect("gia-cat", "a", "2024-03-12");
        inspect("cao-lau", "c", "2024-04-12");
        district.reform(new Merge(List.of("cao-lau", "tan-lien"), commune("xa-moi"), Answers.NONE, MAY));
        inspect("xa-moi", "b", "2024-06-12");
        for (var named : List.of("cao-lau", "xa-moi")) {
            var progress = halfYear.naming(named, "2024-mt-37");
            assertThat(progress.actual()).contains(BigDecimal.ONE);
            assertThat(progress.counted().orElseThrow().records())
                    .as("of those that became %s", named)
                    .extracting(record -> record.register().unit())
                    .containsExactly("cao-lau", "xa-moi");
        }
    }

    private static Reform.NewUnit commune(String code) {
        return new Reform.NewUnit(code, code, "xã", Unit.COMMUNE, Optional.of("cao-loc"));
    }

    private List<String> items(String id) {
        return halfYear.of(id).counted().orElseThrow().records().stream()
                .map(record -> record.register().item())
                .toList();
    }

    private void inspect(String unit, String id, String date) {
        inspect(unit, id, TEAM, date);
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

    private void activity(String unit, String id, String kind, String title, String date) {
        district.registers()
                .put(
                        RegisterKind.ACTIVITY,
                        unit,
                        id,
                        "",
                        Json.object().put("kind", kind).put("title", title).put("date", date));
    }

    private void product(String unit, String id, String stars, String date) {
        product(unit, id, "ocop", stars, date);
    }

    private void product(String unit, String id, String kind, String stars, String date) {
        district.registers()
                .put(
                        RegisterKind.PRODUCT,
                        unit,
                        id,
                        "",
                        Json.object()
                                .put("kind", kind)
                                .put("title", id)
                                .put("stars", stars)
                                .put("date", date));
    }
}
