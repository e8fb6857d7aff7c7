package vn.sontm.programme.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.sontm.programme.calendar.Period;
import vn.sontm.report.CaoLoc;

@DisplayName("The part of a department")
class SliceTest {
    private static final Period JUNE = Period.parse("2024-06");

    private final OfficeStatus office = Assessments.of(new CaoLoc().registers()).office("cao-loc", JUNE);

    @Test
    @DisplayName("shows its criteria over its units and nothing else")
    void narrows() {
        var slice =
                new Slice(Set.of("cao-lau", "pnn"), Set.of(CaoLoc.NTM), Set.of(CaoLoc.NTM + "/3", CaoLoc.NTM + "/13"));
        var seen = slice.of(office);
        assertThat(seen.units()).extracting(UnitStatus::unit).containsExactly("cao-lau");
        var sets = seen.units().getFirst().sets();
        assertThat(sets).extracting(SetStatus::id).containsExactly(CaoLoc.NTM);
        assertThat(sets.getFirst().subjects().getFirst().criteria())
                .extracting(CriterionStatus::number)
                .containsExactly(3, 13);
    }

    @Test
    @DisplayName("keeps totals only where it covers every unit")
    void totals() {
        var criteria = Set.of(CaoLoc.NTM + "/3");
        assertThat(new Slice(Set.of("*"), Set.of(CaoLoc.NTM), criteria)
                        .of(office)
                        .totals())
                .extracting(CriterionTotal::number)
                .isEqualTo(List.of(3));
        assertThat(new Slice(Set.of("cao-lau"), Set.of(), criteria).of(office).totals())
                .isEmpty();
    }

    @Test
    @DisplayName("of an office is everything")
    void whole() {
        assertThat(Slice.WHOLE.of(office)).isSameAs(office);
        assertThat(Slice.WHOLE.has("bất kỳ")).isTrue();
    }
}
