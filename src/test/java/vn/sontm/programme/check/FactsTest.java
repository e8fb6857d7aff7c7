package vn.sontm.programme.check;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.sontm.base.Json;
import vn.sontm.programme.catalogue.CriteriaSets;
import vn.sontm.programme.catalogue.SampleSet;
import vn.sontm.programme.plan.PlanReader;
import vn.sontm.programme.plan.SamplePlans;
import vn.sontm.programme.unit.Units;
import vn.sontm.workspace.ShippedData;

@DisplayName("Checking a plan's data")
class FactsTest {
    private static final CriteriaSets SHIPPED = ShippedData.sets();
    private static final Units NOBODY = Units.of(List.of());

    @Test
    @DisplayName("the data of Cao Lộc 2024 shows what its text shows, without the text")
    void dataAlone() {
        var plan = SamplePlans.caoLoc();
        plan.remove("text");
        assertThat(PlanCheck.check(PlanReader.read(plan), SHIPPED, NOBODY))
                .extracting(Texts::brief)
                .containsExactlyInAnyOrder(
                        "PC-PERCENT 138 55% → 60%",
                        "PC-AVERAGE 32 15,5 → 14,35",
                        "PC-DATE-IMPOSSIBLE 86 31/11/2024 → 30/11/2024",
                        "PC-DATE-IMPOSSIBLE 94 31/11/2024 → 30/11/2024",
                        "PC-DOCUMENT-DATES 337 25/11/2020 → 24/11/2020",
                        "PC-GROUP 48 Gia Cát, Hải Yến, Hồng Phong, Tân Thành, Tân Liên, Xuất Lễ → xã đạt chuẩn nông thôn mới",
                        "PC-GROUP 48 Hải Yến → xã đạt chuẩn nông thôn mới nâng cao",
                        "PC-GROUP 130 Hải Yến → xã đạt chuẩn nông thôn mới nâng cao",
                        "PC-GOAL 60 09/20 → 11",
                        "PC-GOAL 86 07/20 → 11",
                        "PC-GOAL 94 05/20 → 11",
                        "PC-GOAL 156 09/20 → 11",
                        "PC-GOAL 86 02/10 → 03",
                        "PC-GOAL 112 02/10 → 03",
                        "PC-PROMISE 34 01–02 → 03",
                        "PC-CONSOLIDATE 138 Hải Yến → Hồng Phong, Hợp Thành, Tân Thành, Xuất Lễ, Yên Trạch",
                        "PC-CONSOLIDATE 60 Tân Liên → Hồng Phong, Hợp Thành, Tân Thành, Xuất Lễ, Yên Trạch",
                        "PC-AGENCY-BOTH 68 Xí nghiệp Khai thác công trình thủy lợi Cao Lộc, UBND các xã → ",
                        "PC-AGENCY-BOTH 176 Trung tâm Y tế → ",
                        "PC-COUNT-LIST 68 05 → 04",
                        "PC-GOAL 30 Cao Lâu → 6",
                        "PC-GOAL 32 Tân Liên → 3",
                        "PC-NOT-STATED 263 thời gian hoàn thành, đơn vị chủ trì, đơn vị phối hợp → ",
                        "PC-DOCUMENT-UNDATED 337 15/2021/NQ-HĐND → ");
    }

    @Test
    @DisplayName("text and data together repeat nothing; the units' own spelling is the right one")
    void textAndData() {
        var text = PlanCheck.check(Texts.resource("cao-loc-2024.txt")).stream()
                .map(Texts::brief)
                .toList();
        var both = PlanCheck.check(PlanReader.read(SamplePlans.caoLoc()), SHIPPED, NOBODY).stream()
                .map(Texts::brief)
                .toList();
        assertThat(both)
                .filteredOn(brief -> !text.contains(brief))
                .containsExactly(
                        "PC-NAME-UNKNOWN 34 Thanh Lò → Thanh Lòa",
                        "PC-NAME-UNKNOWN 48 Thanh Lò → Thanh Lòa",
                        "PC-NAME-UNKNOWN 52 Thanh Lò → Thanh Lòa");
        assertThat(text)
                .filteredOn(brief -> !both.contains(brief))
                .containsExactly("PC-NAME-UNKNOWN 218 Thanh Lòa → Thanh Lò");
    }

    @ParameterizedTest(name = "{0} = {1} → {2}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    /criteria/0/target/percent | 95                       | PC-PERCENT 48 95% → 100%
                    /criteria/2/target/count   | 18                       | PC-PERCENT 68 95% → 90%
                    /criteria/2/target/count   | 18                       | PC-FACT-FIGURE 68 19/20 xã, đạt 95% → 18; 20; 95
                    /criteria/1/target/of      | 19                       | PC-POPULATION 60 09/19 → 09/20
                    /criteria/1/target/count   | 21                       | PC-FRACTION 60 21/20 → 20
                    /criteria/7/target/count   | 5                        | PC-TOTAL 112 05/20 → 06
                    /criteria/1/attain         | ["cao-lau", "cao-lau"]   | PC-LIST-DUPLICATE 60 Cao Lâu → 1
                    /criteria/1/attain         | ["tan-lien"]             | PC-TARGET-TWICE 60 Tân Liên →@
                    /criteria/1/attain         | ["hoa-cu"]               | PC-FACT-LIST 60 Hòa Cư → Cao Lâu
                    /criteria/20/attain        | ["hoa-cu"]               | PC-GROUP 60 Hòa Cư → xã đạt chuẩn nông thôn mới nâng cao
                    /criteria/3/consolidate    | ["hoa-cu"]               | PC-GROUP 78 Hòa Cư → xã đạt chuẩn nông thôn mới
                    /criteria/0/deadlines/2/latest | "2024-11-30"         | PC-FACT-DEADLINE 48 trước tháng 11/2024 → 31/10/2024
                    /criteria/0/deadlines/0/latest | "2025-03-31"         | PC-DEADLINE-YEAR 48 trong tháng 3/2024 → 2024
                    /criteria/0/deadlines/0/printed | "trong tháng 13/2024" | PC-DATE-IMPOSSIBLE 48 tháng 13/2024 →@
                    /criteria/6/deadlines/0/latest | "2024-11-30"         | PC-FACT-DEADLINE 104 Thường xuyên trong năm 2024 → 31/12/2024
                    /objectives/1/value        | 12                       | PC-TOTAL 32 12 → 11
                    /objectives/1/value        | 12                       | PC-FACT-FIGURE 32 11 xã → 12
                    /objectives/2/value        | 14                       | PC-FACT-FIGURE 32 từ 15,5 tiêu chí trở lên → 14
                    /objectives/5/most         | 3                        | PC-FACT-FIGURE 34 từ 01 đến 02 tiêu chí → 1; 3
                    /objectives/5/most         | 0                        | PC-RANGE 34 01–00 → 00–01
                    /objectives/5/value        | 2                        | PC-PROMISE 34 02–02 → 01
                    /objectives/7/units        | ["yen-trach", "thuy-hung"] | PC-CONSOLIDATE 36 Thụy Hùng →@
                    /objectives/12/value       | 14                       | PC-COUNT-LIST 48 14 → 15
                    /objectives/10/value       | 6                        | PC-COUNT-LIST 40 06 → 07
                    /tasks/6/quantity/value    | 4                        | PC-FACT-FIGURE 68 Đầu tư nâng cấp 05 công trình thủy lợi cải tạo tại xã Cao Lâu, Thạch Đạn, Mẫu Sơn, Tân Liên → 4
                    /criteria/4/coordinating   | ["bqlda"]                | PC-AGENCY-BOTH 86 Ban Quản lý dự án huyện →@
                    /criteria/4/lead           | []                       | PC-NOT-STATED 86 đơn vị chủ trì →@
                    /criteria/4/source/quote   | "nâng lên 08/20 xã"      | PC-FACT-QUOTE 86 nâng lên 08/20 xã →@
                    /criteria/39/attain        | ["yen-trach/kdc-na-soong"] | PC-GOAL 40 Khu dân cư Nà Lầm → 1
                    """)
    @DisplayName("a slip in the data is found although the text says it right")
    void planted(String field, String value, String expected) {
        var plan = SamplePlans.caoLoc();
        put(plan, field, Json.parse(value));
        assertThat(PlanCheck.check(PlanReader.read(plan), SHIPPED, NOBODY))
                .extracting(Texts::brief)
                .contains(expected.replace("→@", "→ "));
    }

    @Test
    @DisplayName("a forgotten criterion of a set that is spoken of otherwise is missed")
    void forgotten() {
        var plan = SamplePlans.caoLoc();
        ((ArrayNode) plan.get("tasks")).removeAll();
        ((ArrayNode) plan.get("criteria")).remove(3);
        assertThat(PlanCheck.check(PlanReader.read(plan), SHIPPED, NOBODY))
                .filteredOn(finding -> finding.code().equals("PC-CRITERION-MISSING"))
                .singleElement()
                .satisfies(finding -> assertThat(finding.computed()).isEqualTo("4"));
    }

    @Test
    @DisplayName(
            "starting states that do not come to the stated total with the targets are shown, once all are entered")
    void startingStates() {
        var plan = SamplePlans.small();
        var starts = plan.putArray("starts");
        start(starts, "xa-a", "not-met");
        start(starts, "xa-b", "not-met");
        assertThat(brief(plan, CriteriaSets.of(List.of()))).noneMatch(brief -> brief.startsWith("PC-START"));
        start(starts, "xa-c", "consolidate");
        assertThat(brief(plan, CriteriaSets.of(List.of()))).noneMatch(brief -> brief.startsWith("PC-START"));
        ((ObjectNode) starts.get(0)).put("state", "met");
        assertThat(brief(plan, CriteriaSets.of(List.of()))).contains("PC-START 7 02/03 → 03");
        ((ObjectNode) starts.get(1)).put("state", "met");
        assertThat(brief(plan, CriteriaSets.of(List.of()))).contains("PC-START 7 Bình → ");
    }

    private static void start(ArrayNode starts, String subject, String state) {
        starts.addObject().put("subject", subject).put("criterion", "xa-thu/2").put("state", state);
    }

    @Test
    @DisplayName("a plan of other people with sets that nobody knows here is checked as far as it says itself")
    void unknownSets() {
        var plan = SamplePlans.small();
        put(plan, "/criteria/0/target/count", Json.parse("1"));
        assertThat(brief(plan, CriteriaSets.of(List.of()))).contains("PC-PERCENT 7 66,7% → 33,3%");
        assertThat(brief(SamplePlans.small(), CriteriaSets.of(List.of(SampleSet.set()))))
                .noneMatch(brief -> brief.startsWith("PC-PERCENT") || brief.startsWith("PC-GROUP"));
    }

    private static List<String> brief(ObjectNode plan, CriteriaSets sets) {
        return PlanCheck.check(PlanReader.read(plan), sets, NOBODY).stream()
                .map(Texts::brief)
                .toList();
    }

    private static void put(ObjectNode plan, String field, JsonNode value) {
        var slash = field.lastIndexOf('/');
        ((ObjectNode) plan.at(field.substring(0, slash))).set(field.substring(slash + 1), value);
    }
}
