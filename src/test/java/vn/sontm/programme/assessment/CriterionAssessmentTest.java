package vn.sontm.programme.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.sontm.base.Json;
import vn.sontm.programme.catalogue.SampleSet;
import vn.sontm.programme.plan.Deadline;
import vn.sontm.programme.plan.StartState;
import vn.sontm.programme.plan.Target;
import vn.sontm.programme.register.RegisterKind;

/** Criterion 2 has two indicators: income (at least 45 in 2024) and poverty (at most 13 %). */
class CriterionAssessmentTest {
    private final Programme programme = new Programme();

    @Test
    @DisplayName("one indicator that is not met makes the criterion not met")
    void notMet() {
        programme.value("xa-a", "2.2", "2024-06", "20").start("xa-a", 2, "2024", "met");

        var status = programme.criterion("xa-a", 2, "2024-06");

        assertThat(status.self()).isEqualTo(Verdict.NOT_MET);
        assertThat(status.basis()).isEqualTo(Basis.COMPUTED);
        assertThat(status.indicatorsMet()).isZero();
    }

    @Test
    @DisplayName("all applicable indicators met make the criterion met")
    void met() {
        programme
                .value("xa-a", "2.1", "2024", "46")
                .declare("xa-a", "2.2", "2024-06", "not-applicable")
                .start("xa-a", 2, "2024", "not-met");

        var status = programme.criterion("xa-a", 2, "2024-06");

        assertThat(status.self()).isEqualTo(Verdict.MET);
        assertThat(status.basis()).isEqualTo(Basis.COMPUTED);
        assertThat(status.group()).isEqualTo("Kinh tế");
    }

    @ParameterizedTest(name = "starting state {0}: {1}")
    @CsvSource({
        "met, MET, START",
        "not-met, NOT_MET, START",
        "consolidate, NOT_MET, START",
        "unknown, NO_DATA, NONE",
        "lạ, NO_DATA, NONE"
    })
    @DisplayName("while an indicator is open the starting state of the year stands")
    void start(String state, Verdict verdict, Basis basis) {
        programme.value("xa-a", "2.2", "2024-06", "10").start("xa-a", 2, "2024", state);

        var status = programme.criterion("xa-a", 2, "2024-06");

        assertThat(status.self()).isEqualTo(verdict);
        assertThat(status.basis()).isEqualTo(basis);
    }

    @Test
    @DisplayName("a starting state is of its year only")
    void startOfAnotherYear() {
        programme.start("xa-a", 2, "2023", "met");

        assertThat(programme.criterion("xa-a", 2, "2024-06").self()).isEqualTo(Verdict.NO_DATA);
        assertThat(programme.criterion("xa-a", 2, "2024-06").start()).isEqualTo(StartState.UNKNOWN);
        assertThat(programme.criterion("xa-a", 2, "2023-06").start()).isEqualTo(StartState.MET);
    }

    @Test
    @DisplayName("a plan may let what wants consolidating count as met")
    void consolidateCounts() {
        programme
                .start("xa-a", 2, "2024", "consolidate")
                .put(
                        RegisterKind.PLAN,
                        Programme.OFFICE,
                        "ke-hoach",
                        "2024",
                        Json.object().put("consolidateCountsAsMet", true));

        assertThat(programme.criterion("xa-a", 2, "2024-06").self()).isEqualTo(Verdict.MET);
        assertThat(programme.criterion("xa-a", 2, "2025-06").self()).isEqualTo(Verdict.NO_DATA);
    }

    @Test
    @DisplayName("a criterion of which nothing applies is not applicable, and is not asked of the commune")
    void notApplicable() {
        programme
                .declare("xa-a", "2.1", "2024-06", "not-applicable")
                .declare("xa-a", "2.2", "2024-06", "not-applicable")
                .start("xa-a", 2, "2024", "met");

        assertThat(programme.criterion("xa-a", 2, "2024-06").self()).isEqualTo(Verdict.NOT_APPLICABLE);
        assertThat(subject().required()).isEqualTo(3);
    }

    @Test
    @DisplayName("of a choice group the minimum is enough, beside the other indicators")
    void choiceGroup() {
        programme.value("xa-a", "4.1", "2024-06", "0").value("xa-a", "4.3", "2024-06", "120");
        assertThat(programme.criterion("xa-a", 4, "2024-06").self()).isEqualTo(Verdict.NO_DATA);

        programme.value("xa-a", "4.2", "2024-06", "1");
        assertThat(programme.criterion("xa-a", 4, "2024-06").self()).isEqualTo(Verdict.MET);

        programme.value("xa-a", "4.2", "2024-06", "0");
        assertThat(programme.criterion("xa-a", 4, "2024-06").self()).isEqualTo(Verdict.NOT_MET);
    }

    @Test
    @DisplayName("a selection without named groups chooses among all indicators of the criterion")
    void selectionAmongAll() {
        var file = SampleSet.json();
        SampleSet.object(file, "/criteria/1").putObject("selection").put("min", 1);
        programme.catalogue(file).value("xa-a", "2.2", "2024-06", "10");

        assertThat(programme.criterion("xa-a", 2, "2024-06").self()).isEqualTo(Verdict.MET);
    }

    @Test
    @DisplayName("a group without a selection asks for one of its members")
    void groupWithoutSelection() {
        var file = SampleSet.json();
        SampleSet.object(file, "/criteria/3").remove("selection");
        programme.catalogue(file).value("xa-a", "4.1", "2024-06", "1").value("xa-a", "4.3", "2024-06", "120");

        assertThat(programme.criterion("xa-a", 4, "2024-06").self()).isEqualTo(Verdict.MET);
    }

    @Test
    @DisplayName("the office's conclusion stands before the commune's word and both are kept")
    void concluded() {
        programme
                .value("xa-a", "2.2", "2024-06", "20")
                .conclude("xa-a", 2, Programme.OFFICE, "2024-05", "not-met")
                .conclude("xa-a", 2, Programme.OFFICE, "2024-06", "met")
                .conclude("xa-a", 2, Programme.OFFICE, "2024-07", "not-met");

        var status = programme.criterion("xa-a", 2, "2024-06");

        assertThat(status.self()).isEqualTo(Verdict.NOT_MET);
        assertThat(status.concluded()).contains(Verdict.MET);
        assertThat(status.verdict()).isEqualTo(Verdict.MET);
        assertThat(status.differs()).isTrue();
        assertThat(programme.criterion("xa-a", 2, "2024-04").concluded()).isEmpty();
        assertThat(subject().metConcluded()).isEqualTo(1);
        assertThat(subject().metSelf()).isZero();
        assertThat(subject().met()).isEqualTo(1);
    }

    @Test
    @DisplayName("a conclusion of another year does not count: the starting state opens each year")
    void concludedLastYear() {
        programme.conclude("xa-a", 2, Programme.OFFICE, "2023-12", "met");

        assertThat(programme.criterion("xa-a", 2, "2024-01").concluded()).isEmpty();
        assertThat(programme.criterion("xa-a", 2, "2023-12").concluded()).contains(Verdict.MET);
    }

    @Test
    @DisplayName("the higher office's conclusion stands before the lower one's, as long as it is of the year")
    void higherOffice() {
        programme
                .conclude("xa-a", 2, "tinh-thu", "2023-06", "not-met")
                .conclude("xa-a", 2, Programme.OFFICE, "2024-06", "met")
                .conclude("xa-a", 2, "khong-lien-quan", "2024-06", "not-met");
        assertThat(programme.criterion("xa-a", 2, "2024-06").concluded()).contains(Verdict.MET);

        programme.conclude("xa-a", 2, "tinh-thu", "2024-03", "not-met");
        assertThat(programme.criterion("xa-a", 2, "2024-06").concluded()).contains(Verdict.NOT_MET);
    }

    @Test
    @DisplayName("target, deadlines and agencies come from the plan of the year")
    void planFacts() {
        programme
                .target("xa-a", 2, "2024", "attain")
                .target("xa-b", 2, "2024", "lạ")
                .put(
                        RegisterKind.AGENCY,
                        Programme.OFFICE,
                        "pnn",
                        "",
                        Json.object().put("name", "Phòng Nông nghiệp"))
                .put(RegisterKind.PLAN_CRITERION, Programme.OFFICE, "xa-thu/2", "2024", Json.parse("""
                        {"lead": ["pnn"], "coordinating": ["UBND các xã"], "target": {"count": 2, "of": 3},
                         "deadlines": [
                           {"printed": "trước tháng 11/2024", "latest": "2024-10-31", "units": ["xa-a"], "works": "đường"},
                           {"printed": "trong năm", "units": []},
                           {"printed": "ngày 31/6", "latest": "2024-06-31", "units": ["xa-b"]}]}
                        """));

        var status = programme.criterion("xa-a", 2, "2024-06");

        assertThat(status.target()).contains(Target.ATTAIN);
        assertThat(status.lead()).containsExactly("Phòng Nông nghiệp");
        assertThat(status.coordinating()).containsExactly("UBND các xã");
        assertThat(status.deadlines())
                .containsExactly(
                        new Deadline(
                                "trước tháng 11/2024",
                                Optional.of(LocalDate.of(2024, 10, 31)),
                                List.of("xa-a"),
                                "đường"),
                        new Deadline("trong năm", Optional.empty(), List.of(), ""));
        assertThat(programme.criterion("xa-b", 2, "2024-06").deadlines())
                .extracting(Deadline::latest)
                .containsExactly(Optional.empty(), Optional.empty());
        assertThat(programme.criterion("xa-b", 2, "2024-06").target()).isEmpty();
        assertThat(programme.criterion("xa-a", 2, "2025-06").lead()).isEmpty();
    }

    private SubjectStatus subject() {
        return programme.unit("xa-a", "2024-06").sets().getFirst().subjects().getFirst();
    }
}
