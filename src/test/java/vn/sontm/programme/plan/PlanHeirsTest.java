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
import vn.sontm.programme.reform.Reform.Act;
import vn.sontm.programme.reform.Reform.NewUnit;
import vn.sontm.programme.reform.UnitBook;
import vn.sontm.programme.unit.Decision;
import vn.sontm.programme.unit.Unit;
import vn.sontm.testkit.MemoryRegisters;

@DisplayName("new units in a draft")
class PlanHeirsTest {
    private static final LocalDate ON = LocalDate.of(2025, 6, 1);
    private static final Act ACT = new Act(ON, Decision.NONE);

    private final MemoryRegisters registers = new MemoryRegisters();
    private final ObjectNode draft = SamplePlans.small();

    PlanHeirsTest() {
        draft.withArray("dueDays")
                .addObject()
                .put("id", "month/b")
                .put("day", 20)
                .putArray("units")
                .add("xa-b");
        registers.putAll(Plan.draft(draft).statements());
    }

    @Test
    @DisplayName("take the places of merged ones wherever these are named, the most that was asked once; totals stay")
    void merged() {
        decide(new Merge(
                List.of("xa-b", "xa-c"),
                new NewUnit("xa-m", "Mới", "xã", Unit.COMMUNE, Optional.of("huyen")),
                Answers.NONE,
                ACT));
        assertThat(heirs(ON).changed(draft)).hasToString("{[xa-m]=[xa-b, xa-c]}");

        heirs(ON).put(draft);

        var plan = PlanReader.read(draft);
        var criterion = plan.criterion("xa-thu", 2).orElseThrow();
        assertThat(criterion.of(Target.ATTAIN)).containsExactly("xa-m");
        assertThat(criterion.of(Target.CONSOLIDATE)).isEmpty();
        assertThat(criterion.deadlines().getFirst().units()).containsExactly("xa-m");
        assertThat(criterion.assignments().getFirst().units()).containsExactly("xa-m");
        assertThat(plan.tasks().getFirst().units()).containsExactly("xa-m");
        assertThat(plan.dueDays().getLast().rule().units()).containsExactly("xa-m");
        assertThat(plan.sets().getFirst().units()).containsExactly("xa-a", "xa-b", "xa-c");
        assertThat(plan.units()).extracting(Unit::code).contains("xa-m");
        assertThat(draft.path("later").path("field").asText()).isEqualTo("kept");
    }

    @Test
    @DisplayName(
            "begin the year as those did that they were merged of, where these began alike; else somebody has to say it")
    void starts() {
        start("xa-a", 1, StartState.NOT_MET);
        start("xa-a", 2, StartState.NOT_MET);
        start("xa-b", 1, StartState.MET);
        start("xa-b", 2, StartState.MET);
        start("xa-c", 2, StartState.CONSOLIDATE);
        decide(new Merge(
                List.of("xa-b", "xa-c"),
                new NewUnit("xa-m", "Mới", "xã", Unit.COMMUNE, Optional.of("huyen")),
                Answers.NONE,
                ACT));

        heirs(ON).put(draft);

        var plan = PlanReader.read(draft);
        assertThat(plan.starts())
                .contains(
                        new StatedStart("xa-c", "xa-thu/1", StartState.MET),
                        new StatedStart("xa-m", "xa-thu/1", StartState.MET))
                .doesNotHaveDuplicates()
                .hasSize(7);
        assertThat(MissingStarts.of(plan, "xa-thu")).hasToString("{xa-m=[2]}");
    }

    private void start(String unit, int criterion, StartState state) {
        PlanEdits.start(draft, new StatedStart(unit, "xa-thu/" + criterion, state));
    }

    @Test
    @DisplayName("are counted in totals where only the code is new; before the day nothing changes")
    void recoded() {
        decide(new Recode("xa-b", "xa-bb", ACT));
        var before = draft.deepCopy();
        heirs(ON.minusDays(1)).put(draft);
        assertThat(draft).isEqualTo(before);

        heirs(ON).put(draft);
        var plan = PlanReader.read(draft);
        assertThat(plan.sets().getFirst().units()).containsExactly("xa-a", "xa-bb", "xa-c");
        assertThat(plan.criterion("xa-thu", 2).orElseThrow().of(Target.ATTAIN)).containsExactly("xa-bb");
    }

    @Test
    @DisplayName("of a plan for a later year are those of its first day")
    void later() {
        decide(new Recode("xa-b", "xa-bb", ACT));
        assertThat(PlanHeirs.of(registers, 2026, ON.minusDays(9)).heirs().of("xa-b"))
                .containsExactly("xa-bb");
        assertThat(heirs(ON.minusDays(9)).heirs().of("xa-b")).containsExactly("xa-b");
    }

    private PlanHeirs heirs(LocalDate day) {
        return PlanHeirs.of(registers, 2025, day);
    }

    private void decide(Reform reform) {
        registers.putAll(reform.statements(new UnitBook(registers)));
    }
}
