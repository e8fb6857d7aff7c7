package vn.sontm.programme.check;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.sontm.programme.plan.Plan;
import vn.sontm.programme.plan.PlanEdits;
import vn.sontm.programme.plan.PlanHeirs;
import vn.sontm.programme.plan.PlanPlace;
import vn.sontm.programme.plan.SamplePlans;
import vn.sontm.programme.reform.Answers;
import vn.sontm.programme.reform.Merge;
import vn.sontm.programme.reform.Reform;
import vn.sontm.programme.unit.Decision;
import vn.sontm.programme.unit.Unit;
import vn.sontm.programme.unit.Units;
import vn.sontm.report.CaoLoc;
import vn.sontm.workspace.ShippedData;

@DisplayName("A plan whose totals count over units as they were before a merger")
class UncountedUnitsTest {
    private static final LocalDate DAY = LocalDate.of(2024, 7, 1);

    private final CaoLoc district = new CaoLoc();
    private final ObjectNode plan = SamplePlans.caoLoc();

    @Test
    @DisplayName("is told which new unit no total counts, since when and out of whom, and where to mend it")
    void uncounted() {
        assertThat(found()).isEmpty();
        merge("cao-lau", "xuat-le");

        var finding = found().getFirst();
        assertThat(found()).hasSize(1);
        assertThat(finding.severity()).isEqualTo(Severity.WARNING);
        assertThat(finding.message()).contains("xã Ba Sơn", "Cao Lâu", "Xuất Lễ", "01/07/2024");
        assertThat(new FindingPlaces(Plan.draft(plan)).of(finding)).contains(new PlanPlace("sets", CaoLoc.NTM));
    }

    @Test
    @DisplayName("says nothing of it once totals count over the new unit instead")
    void counted() {
        merge("cao-lau", "xuat-le");
        PlanHeirs.of(district.registers(), 2024, DAY).count(plan);
        assertThat(found()).isEmpty();
    }

    @Test
    @DisplayName("is told of a unit that is counted by its own name and by a former one")
    void twice() {
        merge("cao-lau", "xuat-le");
        var set = PlanEdits.element(plan, "sets", CaoLoc.NTM);
        var units = PlanEdits.texts(set.path("units")).stream();
        PlanEdits.list(set, "units", Stream.concat(units, Stream.of("xa-moi")).toList());
        assertThat(found().getFirst().severity()).isEqualTo(Severity.ERROR);
        assertThat(found().getFirst().message()).contains("xã Ba Sơn", "Cao Lâu", "Xuất Lễ");
    }

    @Test
    @DisplayName("of another year says nothing of a unit that begins later")
    void later() {
        plan.put("year", 2023);
        merge("cao-lau", "xuat-le");
        assertThat(found()).isEmpty();
    }

    private void merge(String... codes) {
        var into = new Reform.NewUnit("xa-moi", "Ba Sơn", "xã", Unit.COMMUNE, Optional.of("cao-loc"));
        district.reform(new Merge(List.of(codes), into, Answers.NONE, new Reform.Act(DAY, Decision.NONE)));
    }

    private List<Finding> found() {
        return PlanCheck.check(Plan.draft(plan), ShippedData.sets(), Units.from(district.registers())).stream()
                .filter(finding -> finding.code().equals("PC-UNCOUNTED"))
                .toList();
    }
}
