package vn.sontm.programme.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.sontm.programme.assessment.Assessments;
import vn.sontm.programme.assessment.Verdict;
import vn.sontm.programme.calendar.Period;
import vn.sontm.programme.plan.StartState;
import vn.sontm.programme.reform.Answers;
import vn.sontm.programme.reform.Merge;
import vn.sontm.programme.reform.Reform;
import vn.sontm.programme.unit.Decision;
import vn.sontm.programme.unit.Unit;
import vn.sontm.report.CaoLoc;

@DisplayName("How a unit that others were merged into ends the year, while it has no figures of its own")
class YearEndTest {
    private static final int ROADS = 2;

    private final CaoLoc district = new CaoLoc();

    @BeforeEach
    void merge() {
        var act = new Reform.Act(LocalDate.of(2024, 7, 1), Decision.NONE);
        var into = new Reform.NewUnit("xa-moi", "Mới", "xã", Unit.COMMUNE, Optional.of("cao-loc"));
        district.reform(new Merge(List.of("cao-lau", "mau-son"), into, Answers.NONE, act));
    }

    @Test
    @DisplayName("nothing tells it of itself: how the old ones began is no result")
    void nothing() {
        assertThat(start("xa-moi")).isEqualTo(StartState.UNKNOWN);
    }

    @Test
    @DisplayName("the office's conclusion tells it")
    void concluded() {
        district.conclude("xa-moi", CaoLoc.NTM, ROADS, Verdict.MET, "2024-12");
        assertThat(start("xa-moi")).isEqualTo(StartState.MET);
        district.conclude("xa-moi", CaoLoc.NTM, ROADS, Verdict.NOT_MET, "2024-12");
        assertThat(start("xa-moi")).isEqualTo(StartState.NOT_MET);
    }

    @Test
    @DisplayName("a conclusion on one of the old ones is about that one only")
    void concludedBefore() {
        district.conclude("cao-lau", CaoLoc.NTM, ROADS, Verdict.MET, "2024-06");
        assertThat(start("cao-lau")).isEqualTo(StartState.MET);
        assertThat(start("xa-moi")).isEqualTo(StartState.UNKNOWN);
    }

    private StartState start(String unit) {
        var registers = district.registers();
        var office = Assessments.of(registers).office("cao-loc", Period.parse("2024"));
        return new YearEnd(district.plan(), registers, office).start(unit, CaoLoc.NTM + "/" + ROADS);
    }
}
