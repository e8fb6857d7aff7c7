package vn.sontm.programme.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.sontm.base.Json;
import vn.sontm.programme.assessment.Basis;
import vn.sontm.programme.assessment.CriterionStatus;
import vn.sontm.programme.assessment.OfficeStatus;
import vn.sontm.programme.assessment.SetStatus;
import vn.sontm.programme.assessment.SubjectStatus;
import vn.sontm.programme.assessment.UnitStatus;
import vn.sontm.programme.assessment.Verdict;
import vn.sontm.programme.calendar.Period;
import vn.sontm.programme.plan.MissingStarts;
import vn.sontm.programme.plan.Plan;
import vn.sontm.programme.plan.PlanEdits;
import vn.sontm.programme.plan.PlanNow;
import vn.sontm.programme.plan.PlanReader;
import vn.sontm.programme.plan.SamplePlans;
import vn.sontm.programme.plan.StartState;
import vn.sontm.programme.plan.StatedStart;
import vn.sontm.programme.plan.Target;
import vn.sontm.programme.reform.Answers;
import vn.sontm.programme.reform.Merge;
import vn.sontm.programme.reform.Reform.Act;
import vn.sontm.programme.reform.Reform.NewUnit;
import vn.sontm.programme.reform.UnitBook;
import vn.sontm.programme.register.RegisterKind;
import vn.sontm.programme.register.Statement;
import vn.sontm.programme.unit.Decision;
import vn.sontm.programme.unit.Unit;
import vn.sontm.testkit.MemoryRegisters;

@DisplayName("The next year's plan")
class NextPlanTest {
    private final MemoryRegisters registers =
            new MemoryRegisters().putAll(PlanReader.read(SamplePlans.small()).statements());

    @Test
    @DisplayName("a target that was met is to be maintained; one that was not stays; what was lost wants consolidating")
    void targets() {
        var roads = next(2, Verdict.MET, Verdict.NOT_MET, Verdict.MET)
                .criterion("xa-thu", 2)
                .orElseThrow();
        assertThat(roads.maintain()).containsExactly("xa-c");
        assertThat(roads.attain()).containsExactly("xa-b");
        assertThat(roads.consolidate()).isEmpty();
        var plans = next(1, Verdict.MET, Verdict.MET, Verdict.NOT_MET)
                .criterion("xa-thu", 1)
                .orElseThrow();
        assertThat(plans.consolidate()).containsExactly("xa-c");
        assertThat(next(1, Verdict.MET, Verdict.MET, Verdict.NO_DATA)
                        .criterion("xa-thu", 1)
                        .orElseThrow()
                        .maintain())
                .containsExactly("xa-c");
    }

    @Test
    @DisplayName("starting states are the results, and the total follows from them")
    void starts() {
        var plan = next(2, Verdict.MET, Verdict.NOT_MET, Verdict.NOT_MET);
        assertThat(plan.starts())
                .containsExactlyInAnyOrder(
                        new StatedStart("xa-a", "xa-thu/2", StartState.MET),
                        new StatedStart("xa-b", "xa-thu/2", StartState.NOT_MET),
                        new StatedStart("xa-c", "xa-thu/2", StartState.CONSOLIDATE));
        assertThat(plan.criterion("xa-thu", 2).flatMap(criterion -> criterion.target()))
                .hasValueSatisfying(target -> assertThat(target.printed()).isEqualTo("03/03 xã, đạt 100%"));
        assertThat(plan.criterion("xa-thu", 1).flatMap(criterion -> criterion.target()))
                .isEmpty();
    }

    @Test
    @DisplayName("days move by a year; whoever met a criterion has no deadline for it any more")
    void deadlines() {
        var open = next(2, Verdict.MET, Verdict.NOT_MET, Verdict.MET)
                .criterion("xa-thu", 2)
                .orElseThrow();
        assertThat(open.deadlines()).singleElement().satisfies(deadline -> {
            assertThat(deadline.printed()).isEqualTo("trước tháng 11/2026");
            assertThat(deadline.latest()).contains(LocalDate.of(2026, 10, 31));
        });
        assertThat(next(2, Verdict.MET, Verdict.MET, Verdict.MET)
                        .criterion("xa-thu", 2)
                        .orElseThrow()
                        .deadlines())
                .isEmpty();
        assertThat(new MovedYear(2023, 2024).day(LocalDate.of(2023, 2, 28))).isEqualTo(LocalDate.of(2024, 2, 29));
    }

    @Test
    @DisplayName("unfinished tasks, duties and agencies go on; finished tasks, title, number and printed text do not")
    void goesOn() {
        registers.put(
                RegisterKind.TASK_PROGRESS,
                "xa-b",
                "cv-2@xa-b",
                "2025-12",
                Json.object().put("percent", 100));
        var plan = next(2, Verdict.MET, Verdict.MET, Verdict.MET);
        assertThat(plan.tasks()).extracting(task -> task.id()).containsExactly("cv-1");
        assertThat(plan.duties()).hasSize(1);
        assertThat(plan.agencies()).hasSize(1);
        assertThat(plan.objectives()).hasSize(1);
        assertThat(plan.dueDays()).hasSize(1);
        assertThat(plan.recognitions()).hasSize(1);
        assertThat(plan.text()).isEmpty();
        assertThat(plan.head().title()).isEmpty();
        assertThat(plan.head().number()).isEmpty();
        assertThat(plan.head().year()).isEqualTo(2026);
    }

    @Test
    @DisplayName("with a title it can be published, and what it shares with the old plan stays word for word")
    void publishable() {
        var json = json(2, Verdict.MET, Verdict.MET, Verdict.NOT_MET).put("title", "Kế hoạch năm 2026");
        PlanReader.read(json);
        assertThat(json.path("units")).hasSize(4);
        var old = PlanNow.of(registers, "huyen-2025").orElseThrow();
        json.path("units").forEach(unit -> assertThat(old.path("units")).contains(unit));
    }

    @Test
    @DisplayName("whoever stands for the old units on its first day is named everywhere, places inside them as well")
    void reformed() {
        var last = SamplePlans.small();
        PlanEdits.at(last, "dueDays", 0).orElseThrow().withArray("units").add("xa-c");
        PlanEdits.at(last, "criteria", 1).orElseThrow().withArray("attain").add("xa-a/vuon");
        registers.putAll(PlanReader.read(last).statements());
        registers.putAll(merge(LocalDate.of(2025, 6, 1), "xa-a", "xa-c"));

        var plan = Plan.draft(json(2, Verdict.MET, Verdict.MET, Verdict.MET));

        assertThat(plan.dueDays().getFirst().rule().units()).containsExactly("xa-m");
        assertThat(plan.criterion("xa-thu", 1).orElseThrow().attain())
                .isSubsetOf(
                        plan.subjects().stream().map(subject -> subject.code()).toList())
                .allMatch(code -> code.startsWith("xa-m/"))
                .hasSize(1);
    }

    @Test
    @DisplayName(
            "a unit that others are merged into begins the year as all of them ended the last one; else it is missing")
    void merged() {
        registers.putAll(merge(LocalDate.of(2026, 1, 1), "xa-a", "xa-b"));

        var alike = next(2, Verdict.MET, Verdict.MET, Verdict.NOT_MET);

        assertThat(alike.starts())
                .containsExactlyInAnyOrder(
                        new StatedStart("xa-m", "xa-thu/2", StartState.MET),
                        new StatedStart("xa-c", "xa-thu/2", StartState.CONSOLIDATE));
        assertThat(alike.criterion("xa-thu", 2).orElseThrow().maintain()).contains("xa-m");
        var apart = next(2, Verdict.MET, Verdict.NOT_MET, Verdict.NOT_MET);
        assertThat(apart.starts()).extracting(StatedStart::subject).containsExactly("xa-c");
        assertThat(apart.criterion("xa-thu", 2).orElseThrow().attain()).containsExactly("xa-m");
        assertThat(MissingStarts.of(apart, "xa-thu")).hasToString("{xa-m=[2]}");
    }

    @Test
    @DisplayName("what units ended with that were merged within the year counts before how they began it")
    void mergedWithinTheYear() {
        registers.putAll(merge(LocalDate.of(2025, 6, 1), "xa-a", "xa-b"));
        var last = PlanNow.of(registers, "huyen-2025").orElseThrow();
        var plan = Plan.draft(last);
        var units =
                List.of(unit("xa-c", 2, Verdict.MET, Basis.COMPUTED), unit("xa-m", 2, Verdict.NOT_MET, Basis.START));
        var ended = List.of(unit("xa-a", 2, Verdict.MET, Basis.COMPUTED), unit("xa-b", 2, Verdict.MET, Basis.COMPUTED));
        var office = new OfficeStatus("huyen", "Huyện Thử", Period.parse("2025"), units, ended, List.of());
        var merged = new StatedStart("xa-m", "xa-thu/2", StartState.MET);

        assertThat(starts(last, plan, office)).contains(merged);

        var stated = Json.object().put("state", "not-met");
        registers.put(RegisterKind.START, "xa-m", "xa-thu/2", "2025", stated);
        assertThat(starts(last, plan, office))
                .contains(new StatedStart("xa-m", "xa-thu/2", StartState.NOT_MET))
                .doesNotContain(merged);
    }

    private List<StatedStart> starts(ObjectNode last, Plan plan, OfficeStatus office) {
        var end = new YearEnd(plan, registers, office);
        return Plan.draft(NextPlan.of(last, plan, end, registers, "huyen-2026", 2026))
                .starts();
    }

    private List<Statement> merge(LocalDate on, String... parts) {
        var into = new NewUnit("xa-m", "Mới", "xã", Unit.COMMUNE, Optional.of("huyen"));
        return new Merge(List.of(parts), into, Answers.NONE, new Act(on, Decision.NONE))
                .statements(new UnitBook(registers));
    }

    @Test
    @DisplayName("a blank plan names the communes and the criteria of the basic set")
    void blank() {
        var json = BlankPlan.of(registers, "huyen-2027", "huyen", 2027).put("title", "Kế hoạch");
        assertThat(PlanReader.read(json).units()).hasSize(4);
    }

    private Plan next(int number, Verdict... verdicts) {
        return Plan.draft(json(number, verdicts));
    }

    private ObjectNode json(int number, Verdict... verdicts) {
        var last = PlanNow.of(registers, "huyen-2025").orElseThrow();
        var plan = Plan.draft(last);
        return NextPlan.of(
                last, plan, new YearEnd(plan, registers, results(number, verdicts)), registers, "huyen-2026", 2026);
    }

    /** What became of a criterion in An, Bình and Châu. */
    private static OfficeStatus results(int number, Verdict... verdicts) {
        var units = List.of("xa-a", "xa-b", "xa-c");
        var statuses = units.stream()
                .map(code -> unit(code, number, verdicts[units.indexOf(code)], Basis.COMPUTED))
                .toList();
        return new OfficeStatus("huyen", "Huyện Thử", Period.parse("2025"), statuses, List.of());
    }

    private static UnitStatus unit(String code, int number, Verdict verdict, Basis basis) {
        var target = code.equals("xa-c")
                ? Optional.of(number == 2 ? Target.CONSOLIDATE : Target.MAINTAIN)
                : Optional.<Target>empty();
        var criterion = new CriterionStatus(
                number,
                "Giao thông",
                "",
                verdict,
                basis,
                Optional.empty(),
                StartState.UNKNOWN,
                false,
                target,
                List.of(),
                List.of(),
                List.of(),
                List.of());
        var subject = new SubjectStatus(code, code, 1, List.of(criterion));
        return new UnitStatus(
                code,
                code,
                Period.parse("2025"),
                List.of(new SetStatus("xa-thu", "Bộ thử", true, 2, List.of(), List.of(subject))));
    }
}
