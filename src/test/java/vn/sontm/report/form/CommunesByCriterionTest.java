package vn.sontm.report.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.sontm.base.ErrorCode;
import vn.sontm.base.Refusal;
import vn.sontm.programme.assessment.Basis;
import vn.sontm.programme.assessment.CriterionStatus;
import vn.sontm.programme.assessment.CriterionTotal;
import vn.sontm.programme.assessment.OfficeStatus;
import vn.sontm.programme.assessment.SetStatus;
import vn.sontm.programme.assessment.SubjectStatus;
import vn.sontm.programme.assessment.UnitStatus;
import vn.sontm.programme.assessment.Verdict;
import vn.sontm.programme.plan.StartState;
import vn.sontm.programme.plan.Target;
import vn.sontm.report.Papers;
import vn.sontm.report.Pdf;
import vn.sontm.report.SampleStatus;

@DisplayName("bieu-01")
class CommunesByCriterionTest {
    private static final String SET = SampleStatus.SET;

    @Test
    @DisplayName("has a column for each criterion of the set, however many there are")
    void criteriaComeFromTheSet() {
        for (var count : List.of(3, 10, 19, 25)) {
            var office = SampleStatus.office(Papers.communes(), count);
            var sheet = Sheet.of("bieu-01", FormRequest.of(Papers.OFFICE, office, Papers.CREATED));
            assertThat(sheet.head().stream().filter(title -> title.startsWith("TC")))
                    .containsExactlyElementsOf(IntStream.rangeClosed(1, count)
                            .mapToObj(number -> "TC" + number)
                            .toList());
            assertThat(Pdf.of(sheet.document()).text()).contains(Papers.communes());
        }
    }

    @Test
    @DisplayName("prints verdicts in letters, a star for declared words, brackets for what is not counted yet")
    void verdictsAreLetters() {
        var unit = unit(
                "a",
                true,
                criterion(1, Verdict.MET, Basis.COMPUTED, StartState.MET, Optional.empty()),
                criterion(2, Verdict.NOT_MET, Basis.COMPUTED, StartState.MET, Optional.empty()),
                criterion(3, Verdict.NO_DATA, Basis.NONE, StartState.NOT_MET, Optional.empty()),
                criterion(4, Verdict.MET, Basis.DECLARED, StartState.NOT_MET, Optional.of(Target.ATTAIN)),
                criterion(5, Verdict.NOT_APPLICABLE, Basis.DECLARED, StartState.MET, Optional.empty()),
                criterion(6, Verdict.MET, Basis.COMPUTED, StartState.CONSOLIDATE, Optional.of(Target.CONSOLIDATE)));
        var sheet = sheet(List.of(unit), total(6, 0, OptionalInt.empty()));
        assertThat(sheet.body())
                .containsExactly(
                        List.of("1", "xã a", "Đ", "CĐ", "–", "Đ*", "KAD*", "(Đ)", "3", "1", "2", "-1", "Củng cố: 6"));
        assertThat(sheet.table().notes().getFirst()).contains("(Đ): số liệu đạt");
    }

    @Test
    @DisplayName("takes the office's conclusion before the commune's word, without a star")
    void conclusionsGoFirst() {
        var concluded = new CriterionStatus(
                1,
                "Quy hoạch",
                "",
                Verdict.MET,
                Basis.DECLARED,
                Optional.of(Verdict.NOT_MET),
                StartState.UNKNOWN,
                false,
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
        var sheet = sheet(List.of(unit("a", true, concluded)), total(1, 0, OptionalInt.of(1)));
        assertThat(sheet.body().getFirst()).contains("CĐ").doesNotContain("CĐ*");
    }

    @Test
    @DisplayName("shows at the foot who meets each criterion, N of all, percent, target and gap")
    void footAddsUp() {
        var office = SampleStatus.office(Papers.communes());
        var sheet = Sheet.of("bieu-01", FormRequest.of(Papers.OFFICE, office, Papers.CREATED));
        var first = office.totals().getFirst();
        assertThat(sheet.foot())
                .extracting(row -> row.get(0) + "=" + row.get(1))
                .containsExactly(
                        "Cộng: số xã đạt=" + first.count(),
                        "Bình quân/xã=",
                        "Đã thẩm tra=0",
                        "Từ - đến=" + first.low() + "-" + first.high(),
                        "Số xã đạt/tổng số=" + first.count() + "/20",
                        "Tỷ lệ (%)=60,0",
                        "Mục tiêu 2024=19/20",
                        "Còn thiếu=7");
        var met = sheet.foot().getFirst().get(22);
        assertThat(met)
                .isEqualTo(Long.toString(office.totals().stream()
                        .mapToLong(CriterionTotal::count)
                        .sum()));
    }

    @Test
    @DisplayName("says where the plan states no target instead of inventing one")
    void missingTargetIsSaid() {
        var sheet = Sheet.of(
                "bieu-01", FormRequest.of(Papers.OFFICE, SampleStatus.office(Papers.communes()), Papers.CREATED));
        assertThat(sheet.foot().get(6).get(7)).isEqualTo("KN");
        assertThat(sheet.foot().get(7).get(7)).isEqualTo("KN");
        assertThat(sheet.table().notes().getFirst()).contains("KN: không nêu trong kế hoạch");
    }

    @Test
    @DisplayName("a reached target leaves a gap of nought, never less")
    void gapIsNeverNegative() {
        var unit = unit("a", true, criterion(1, Verdict.MET, Basis.COMPUTED, StartState.MET, Optional.empty()));
        var sheet = sheet(List.of(unit), total(1, 1, OptionalInt.of(0)));
        assertThat(sheet.foot().getLast()).startsWith("Còn thiếu", "0");
    }

    @Test
    @DisplayName("the interval is there only while it is open")
    void closedIntervalIsLeftOut() {
        var unit = unit("a", true, criterion(1, Verdict.MET, Basis.COMPUTED, StartState.MET, Optional.empty()));
        var sheet = sheet(List.of(unit), total(1, 1, OptionalInt.of(1)));
        assertThat(sheet.foot()).extracting(List::getFirst).doesNotContain("Từ - đến");
    }

    @Test
    @DisplayName("starting states that nobody entered are not counted as anything")
    void unknownStartIsSaid() {
        var met = criterion(1, Verdict.MET, Basis.COMPUTED, StartState.MET, Optional.empty());
        var unknown = criterion(2, Verdict.MET, Basis.COMPUTED, StartState.UNKNOWN, Optional.empty());
        var other = criterion(1, Verdict.MET, Basis.COMPUTED, StartState.UNKNOWN, Optional.empty());
        var sheet = sheet(
                List.of(unit("a", true, met, unknown), unit("b", true, other, unknown)),
                total(2, 2, OptionalInt.of(1)));
        assertThat(sheet.body())
                .extracting(row -> row.get(4) + " " + row.get(7))
                .containsExactly("1-2 –", "– –");
    }

    @Test
    @DisplayName("leaves out units that the set is not counted over")
    void uncountedUnitsAreLeftOut() {
        var criterion = criterion(1, Verdict.MET, Basis.COMPUTED, StartState.MET, Optional.empty());
        var sheet =
                sheet(List.of(unit("a", false, criterion), unit("b", true, criterion)), total(1, 1, OptionalInt.of(1)));
        assertThat(sheet.body()).extracting(row -> row.get(1)).containsExactly("xã b");
    }

    @Test
    @DisplayName("an office without communes gets a form that says so")
    void noCommunes() {
        var sheet = sheet(List.of());
        assertThat(sheet.body()).containsExactly(List.of("Chưa có xã nào thuộc diện tính của bộ tiêu chí này."));
        assertThat(sheet.foot()).isEmpty();
        assertThat(Pdf.of(sheet.document()).pages()).isEqualTo(1);
    }

    @Test
    @DisplayName("one commune, and very long names, print whole")
    void longNamesWrap() {
        var name = "Thị trấn Nông trường Việt Lâm và các xã Nghĩa Trang, Phú Xá, Ñandúkrôngpacđăkhringpeevang";
        var sheet =
                Sheet.of("bieu-01", FormRequest.of(Papers.OFFICE, SampleStatus.office(List.of(name)), Papers.CREATED));
        var pdf = Pdf.of(sheet.document());
        assertThat(pdf.text().replace(" ", "")).contains("Ñandúkrôngpacđăkhringpeevang");
        assertThat(pdf.text()).contains("Thị trấn Nông");
    }

    @Test
    @DisplayName("180 communes: the head repeats on every page and every commune is there")
    void manyCommunes() {
        var names = Papers.communes(180);
        var pdf = Pdf.of(Sheet.of("bieu-01", Papers.ofOffice(names)).document());
        assertThat(pdf.findAll("TC19"))
                .extracting(Pdf.Placed::page)
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, pdf.pages()).boxed().toList());
        assertThat(pdf.text()).contains(names);
    }

    @Test
    @DisplayName("names the unconfirmed thresholds once, with their count and codes")
    void unconfirmedOnce() {
        var sheet = Sheet.of("bieu-01", Papers.ofOffice(Papers.communes()));
        assertThat(sheet.table().notes().getLast())
                .isEqualTo("Ngưỡng của 3 chỉ tiêu chưa kiểm chứng, kết quả tạm tính: 2.1, 2.2, 10.1.");
    }

    @Test
    @DisplayName("another set than the template's may be asked for; one that nobody has is refused")
    void otherSets() {
        var request = Papers.ofOffice(Papers.communes()).set("bo-la");
        assertThatThrownBy(() -> Sheet.of("bieu-01", request))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(ErrorCode.SET_UNKNOWN));
    }

    @Test
    @DisplayName("a commune alone cannot print it")
    void needsAnOffice() {
        assertThatThrownBy(() -> Sheet.of("bieu-01", Papers.ofCommune()))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(ErrorCode.FORM_NOT_HERE));
    }

    private static Sheet sheet(List<UnitStatus> units, CriterionTotal... totals) {
        var office = new OfficeStatus("cao-loc", "Cao Lộc", SampleStatus.PERIOD, units, List.of(totals));
        return Sheet.of("bieu-01", FormRequest.of(Papers.OFFICE, office, Papers.CREATED));
    }

    private static UnitStatus unit(String code, boolean counted, CriterionStatus... criteria) {
        var subject = new SubjectStatus(code, "xã " + code, criteria.length, List.of(criteria));
        return new UnitStatus(
                code,
                "xã " + code,
                SampleStatus.PERIOD,
                List.of(new SetStatus(SET, "Bộ", counted, criteria.length, List.of(), List.of(subject))));
    }

    private static CriterionStatus criterion(
            int number, Verdict verdict, Basis basis, StartState start, Optional<Target> target) {
        return new CriterionStatus(
                number,
                "Tiêu chí " + number,
                "",
                verdict,
                basis,
                Optional.empty(),
                start,
                verdict == Verdict.MET && start == StartState.CONSOLIDATE,
                target,
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    private static CriterionTotal total(int number, int count, OptionalInt target) {
        return new CriterionTotal(SET, number, "", count, 0, 1, BigDecimal.ZERO, count, count, target);
    }
}
