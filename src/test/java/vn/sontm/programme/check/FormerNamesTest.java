package vn.sontm.programme.check;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.sontm.programme.plan.Plan;
import vn.sontm.programme.plan.PlanEdits;
import vn.sontm.programme.plan.PlanHeirs;
import vn.sontm.programme.plan.SamplePlans;
import vn.sontm.programme.plan.StartState;
import vn.sontm.programme.plan.StatedStart;
import vn.sontm.programme.reform.Answers;
import vn.sontm.programme.reform.Merge;
import vn.sontm.programme.reform.Reform;
import vn.sontm.programme.unit.Decision;
import vn.sontm.programme.unit.Unit;
import vn.sontm.programme.unit.Units;
import vn.sontm.report.CaoLoc;
import vn.sontm.workspace.ShippedData;

@DisplayName("A plan whose printed text speaks of units as they were before a merger")
class FormerNamesTest {
    private static final LocalDate DAY = LocalDate.of(2024, 7, 1);
    private static final String CODE = "PC-FORMER-NAMES";

    private final CaoLoc district = new CaoLoc();
    private final ObjectNode plan = SamplePlans.caoLoc();

    @Test
    @DisplayName(
            "has one finding for all that does not agree with its data for this reason; the others stay as they were")
    void oneFinding() {
        var before = check();
        merge("Ba Sơn", "cao-lau", "xuat-le", "mau-son");
        assertThat(check()).as("the data still names the old ones").isEqualTo(before);

        takeOver();

        var after = check();
        assertThat(after.size()).isLessThanOrEqualTo(before.size() + 1);
        var summary = summary(after);
        assertThat(summary.within())
                .hasSizeGreaterThan(30)
                .allMatch(finding -> finding.message().contains("Ba Sơn"));
        assertThat(summary.severity()).isEqualTo(Severity.WARNING);
        assertThat(summary.message())
                .startsWith("Bản in còn gọi đơn vị theo tên cũ (")
                .contains(
                        "Cao Lâu",
                        "Xuất Lễ",
                        "Mẫu Sơn",
                        "(Ba Sơn)",
                        summary.within().size() + " chỗ");
        assertThat(after).filteredOn(finding -> !finding.code().equals(CODE)).isSubsetOf(before);
    }

    @Test
    @DisplayName("still says on its own what was wrong about these units before, and once")
    void wrongBefore() {
        List.of("cao-lau", "xuat-le", "mau-son")
                .forEach(code -> PlanEdits.start(plan, new StatedStart(code, CaoLoc.NTM + "/2", StartState.MET)));
        assertThat(starts(check())).singleElement().extracting(Finding::printed).isEqualTo("Cao Lâu");
        merge("Ba Sơn", "cao-lau", "xuat-le", "mau-son");

        takeOver();

        var after = check();
        assertThat(starts(after)).singleElement().extracting(Finding::printed).isEqualTo("Ba Sơn");
        assertThat(summary(after).within())
                .as("what the text says as well: no targets for all criteria, 05 works in 04 communes")
                .noneMatch(finding -> finding.code().equals("PC-START")
                        || finding.code().equals("PC-GOAL")
                        || finding.code().equals("PC-COUNT-LIST")
                                && finding.printed().equals("05"));
    }

    @Test
    @DisplayName("also where the new unit bears the name of an old one")
    void sameName() {
        var before = check();
        merge("Cao Lâu", "cao-lau", "xuat-le", "mau-son");
        takeOver();

        var after = check();

        assertThat(after).filteredOn(finding -> !finding.code().equals(CODE)).isSubsetOf(before);
        assertThat(summary(after).message()).contains("(Cao Lâu)").doesNotContain("tên cũ (Cao Lâu");
    }

    @Test
    @DisplayName("is judged as any other once its text names the present ones")
    void writtenAnew() {
        merge("Ba Sơn", "cao-lau", "xuat-le", "mau-son");
        takeOver();
        plan.path("text")
                .forEach(section -> section.path("lines")
                        .forEach(line -> ((ObjectNode) line)
                                .put(
                                        "text",
                                        line.path("text").asText().replaceAll("Cao Lâu|Xuất Lễ|Mẫu Sơn", "Ba Sơn"))));

        assertThat(check())
                .isNotEmpty()
                .noneMatch(finding -> finding.code().equals(CODE))
                .noneMatch(finding -> finding.code().equals("PC-NAME-UNKNOWN")
                        && finding.printed().equals("Ba Sơn"));
    }

    private void merge(String name, String... codes) {
        var into = new Reform.NewUnit("xa-moi", name, "xã", Unit.COMMUNE, Optional.of("cao-loc"));
        var act = new Reform.Act(DAY, Decision.NONE);
        district.reform(new Merge(List.of(codes), into, Answers.NONE, act));
    }

    private void takeOver() {
        PlanHeirs.of(district.registers(), 2024, DAY).put(plan);
    }

    /** But for whom totals leave out, which has a test of its own. */
    private List<Finding> check() {
        return PlanCheck.check(Plan.draft(plan), ShippedData.sets(), Units.from(district.registers())).stream()
                .filter(finding -> !finding.code().equals("PC-UNCOUNTED"))
                .toList();
    }

    private static List<Finding> starts(List<Finding> findings) {
        return findings.stream()
                .filter(finding -> finding.code().equals("PC-START"))
                .toList();
    }

    private static Finding summary(List<Finding> findings) {
        return findings.stream()
                .filter(finding -> finding.code().equals(CODE))
                .findFirst()
                .orElseThrow();
    }
}
