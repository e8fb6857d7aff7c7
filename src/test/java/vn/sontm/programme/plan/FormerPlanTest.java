package vn.sontm.programme.plan;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.sontm.programme.reform.Answers;
import vn.sontm.programme.reform.Merge;
import vn.sontm.programme.reform.Recode;
import vn.sontm.programme.reform.Reform;
import vn.sontm.programme.unit.Decision;
import vn.sontm.programme.unit.Unit;
import vn.sontm.programme.unit.Units;
import vn.sontm.report.CaoLoc;

@DisplayName("A plan that names merged units, as it may have been before")
class FormerPlanTest {
    private static final LocalDate DAY = LocalDate.of(2024, 7, 1);
    private static final Reform.Act ACT = new Reform.Act(DAY, Decision.NONE);

    private final CaoLoc district = new CaoLoc();
    private final ObjectNode plan = SamplePlans.caoLoc();

    @Test
    @DisplayName("names those whom the words of a place name, then each of them alone; the merged one nowhere")
    void merged() {
        var into = new Reform.NewUnit("xa-moi", "Ba Sơn", "xã", Unit.COMMUNE, Optional.of("cao-loc"));
        district.reform(new Merge(List.of("cao-lau", "xuat-le", "mau-son"), into, Answers.NONE, ACT));
        assertThat(former())
                .as("named in “xã Cao Lâu”; then each")
                .extracting(before -> units(before, "2024-mt-01"))
                .containsExactly(List.of("cao-lau"), List.of("cao-lau"), List.of("mau-son"), List.of("xuat-le"));
        assertThat(units(former().getFirst(), "2024-mt-17"))
                .containsExactly("cao-lau", "mau-son", "thach-dan", "tan-lien");
        assertThat(former())
                .allMatch(before ->
                        before.units().stream().noneMatch(unit -> unit.code().equals("xa-moi")));
    }

    @Test
    @DisplayName("is nobody's where a unit only has another code")
    void recoded() {
        district.reform(new Recode("cao-lau", "06283", ACT));
        assertThat(former()).isEmpty();
    }

    private List<Plan> former() {
        var json = plan.deepCopy();
        PlanHeirs.of(district.registers(), 2024, DAY).put(json);
        return FormerPlan.all(Plan.draft(json), Units.from(district.registers()));
    }

    private static List<String> units(Plan plan, String objective) {
        return plan.objectives().stream()
                .filter(known -> known.id().equals(objective))
                .findFirst()
                .orElseThrow()
                .units();
    }
}
