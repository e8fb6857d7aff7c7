package vn.sontm.programme.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.sontm.programme.catalogue.Comparison;
import vn.sontm.programme.catalogue.CriteriaSets;
import vn.sontm.programme.catalogue.Kind;
import vn.sontm.programme.catalogue.Level;
import vn.sontm.programme.catalogue.Measure;
import vn.sontm.programme.catalogue.SampleSet;

class ThresholdTest {
    private static final BigDecimal TEN = BigDecimal.TEN;

    @ParameterizedTest(name = "{0} against 10: {1} {2} {3} {4}")
    @CsvSource({
        "9.9, NOT_MET, MET, NOT_MET, MET",
        "10, MET, MET, MET, NOT_MET",
        "10.0, MET, MET, MET, NOT_MET",
        "10.1, MET, NOT_MET, NOT_MET, NOT_MET"
    })
    @DisplayName("a figure is judged by the sense of its threshold, not by how it is written")
    void judges(BigDecimal figure, Verdict least, Verdict most, Verdict exactly, Verdict avoided) {
        assertThat(new Threshold.AtLeast(TEN).judge(figure)).isEqualTo(least);
        assertThat(new Threshold.AtMost(TEN).judge(figure)).isEqualTo(most);
        assertThat(new Threshold.Exactly(TEN).judge(figure)).isEqualTo(exactly);
        assertThat(new Threshold.Avoided(new Threshold.AtLeast(TEN)).judge(figure))
                .isEqualTo(avoided);
    }

    @Test
    @DisplayName("an unknown threshold judges nothing")
    void unknown() {
        assertThat(Threshold.UNKNOWN.judge(TEN)).isEqualTo(Verdict.NO_DATA);
        assertThat(Threshold.UNKNOWN.scores()).isFalse();
        assertThat(new Threshold.Achieved().scores()).isTrue();
    }

    @ParameterizedTest(name = "{0} {1} {2}")
    @MethodSource
    @DisplayName("kind, comparison and level make the threshold")
    void made(Kind kind, Comparison comparison, int level, Threshold expected) {
        assertThat(Threshold.of(measure(kind, comparison, "", List.of()), Level.of(BigDecimal.valueOf(level))))
                .isEqualTo(expected);
    }

    static Stream<Arguments> made() {
        var one = BigDecimal.ONE;
        return Stream.of(
                Arguments.of(Kind.PERCENT, Comparison.GTE, 1, new Threshold.AtLeast(one)),
                Arguments.of(Kind.COUNT, Comparison.LTE, 1, new Threshold.AtMost(one)),
                Arguments.of(Kind.NUMBER, Comparison.EQ, 1, new Threshold.Exactly(one)),
                Arguments.of(Kind.NUMBER, Comparison.ACHIEVED, 1, new Threshold.AtLeast(one)),
                Arguments.of(Kind.CHOICE, Comparison.ACHIEVED, 1, new Threshold.Achieved()),
                Arguments.of(Kind.CHOICE, Comparison.GTE, 1, new Threshold.AtLeast(one)),
                Arguments.of(Kind.BOOLEAN, Comparison.ACHIEVED, 1, new Threshold.Achieved()),
                Arguments.of(Kind.BOOLEAN, Comparison.EQ, 0, new Threshold.Exactly(BigDecimal.ZERO)));
    }

    @Test
    @DisplayName("neither an unknown nor an absent level makes a threshold")
    void noLevel() {
        var measure = measure(Kind.NUMBER, Comparison.GTE, "", List.of());

        assertThat(Threshold.of(measure, Level.UNKNOWN)).isEqualTo(Threshold.UNKNOWN);
        assertThat(Threshold.of(measure, Level.ABSENT)).isEqualTo(Threshold.UNKNOWN);
    }

    @ParameterizedTest(name = "{3}")
    @MethodSource
    @DisplayName("requirement and gap read as officials write")
    void words(Measure measure, Threshold threshold, String figure, String requirement, String gap) {
        var words = new Wording(measure);

        assertThat(words.requirement(threshold, false)).isEqualTo(requirement);
        assertThat(words.gap(threshold, new BigDecimal(figure))).isEqualTo(gap);
    }

    static Stream<Arguments> words() {
        var percent = measure(Kind.PERCENT, Comparison.GTE, "%", List.of());
        var money = measure(Kind.NUMBER, Comparison.GTE, "triệu đồng/người/năm", List.of());
        var houses = measure(Kind.COUNT, Comparison.EQ, "nhà", List.of());
        var answer = measure(Kind.BOOLEAN, Comparison.ACHIEVED, "đạt/không", List.of());
        var level = measure(Kind.CHOICE, Comparison.GTE, "mức độ", List.of());
        var rating = measure(Kind.CHOICE, Comparison.GTE, "xếp loại", List.of("Trung bình", "Khá", "Tốt"));
        return Stream.of(
                Arguments.of(
                        percent, new Threshold.AtLeast(new BigDecimal("80")), "78.6", "≥ 80 %", "còn thiếu 1,4 điểm %"),
                Arguments.of(percent, new Threshold.AtLeast(new BigDecimal("80")), "80", "≥ 80 %", ""),
                Arguments.of(percent, new Threshold.AtMost(new BigDecimal("13")), "15", "≤ 13 %", "vượt 2 điểm %"),
                Arguments.of(
                        money,
                        new Threshold.AtLeast(new BigDecimal("1045.5")),
                        "1000",
                        "≥ 1.045,5 triệu đồng/người/năm",
                        "còn thiếu 45,5 triệu đồng/người/năm"),
                Arguments.of(houses, new Threshold.Exactly(BigDecimal.ZERO), "12", "= 0 nhà", "còn 12 nhà"),
                Arguments.of(houses, new Threshold.Exactly(TEN), "12", "= 10 nhà", "vượt 2 nhà"),
                Arguments.of(houses, new Threshold.Exactly(TEN), "7", "= 10 nhà", "còn thiếu 3 nhà"),
                Arguments.of(answer, new Threshold.Achieved(), "0", "đạt", "chưa đạt"),
                Arguments.of(answer, new Threshold.Exactly(BigDecimal.ZERO), "1", "không", "chưa đạt"),
                Arguments.of(
                        level,
                        new Threshold.AtLeast(new BigDecimal("2")),
                        "1",
                        "từ mức độ 2 trở lên",
                        "còn thiếu 1 bậc"),
                Arguments.of(
                        rating, new Threshold.AtLeast(new BigDecimal("2")), "1", "từ Khá trở lên", "còn thiếu 1 bậc"),
                Arguments.of(
                        percent,
                        new Threshold.Avoided(new Threshold.AtLeast(TEN)),
                        "12",
                        "< 10 %",
                        "chạm mức cảnh báo"),
                Arguments.of(
                        percent, new Threshold.Avoided(new Threshold.AtMost(TEN)), "8", "> 10 %", "chạm mức cảnh báo"),
                Arguments.of(
                        houses,
                        new Threshold.Avoided(new Threshold.Exactly(TEN)),
                        "10",
                        "khác 10 nhà",
                        "chạm mức cảnh báo"),
                Arguments.of(
                        answer,
                        new Threshold.Avoided(new Threshold.Achieved()),
                        "1",
                        "không để xảy ra",
                        "chạm mức cảnh báo"),
                Arguments.of(percent, Threshold.UNKNOWN, "8", "chưa có ngưỡng", ""));
    }

    @Test
    @DisplayName("a threshold that the province sets says so while it is unknown")
    void delegated() {
        var words = new Wording(CriteriaSets.of(List.of(SampleSet.set())).measure("xa-thu/1.2"));

        assertThat(words.requirement(Threshold.UNKNOWN, true)).isEqualTo("do tỉnh quy định");
        assertThat(words.requirement(new Threshold.AtLeast(TEN), true)).isEqualTo("≥ 10 %");
    }

    static Measure measure(Kind kind, Comparison comparison, String unit, List<String> options) {
        var sample = SampleSet.set().measure("2.2").orElseThrow();
        return new Measure("thử", unit, kind, comparison, sample.levels(), options, sample.bounds());
    }
}
