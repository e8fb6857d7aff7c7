package vn.sontm.report.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.sontm.programme.assessment.Basis;
import vn.sontm.programme.assessment.CriterionStatus;
import vn.sontm.programme.assessment.CriterionTotal;
import vn.sontm.programme.assessment.SetStatus;
import vn.sontm.programme.assessment.SubjectStatus;
import vn.sontm.programme.assessment.UnitStatus;
import vn.sontm.programme.assessment.Verdict;
import vn.sontm.programme.plan.StartState;
import vn.sontm.report.Papers;
import vn.sontm.report.SampleStatus;

@DisplayName("A sentence of the quarterly report about one criterion")
class CriterionSentenceTest {
    private final List<CriterionStatus> units = new ArrayList<>();

    @Test
    @DisplayName("names who attained it and what that makes of how many")
    void oneGained() {
        with(8, StartState.MET, Verdict.MET);
        with(1, StartState.NOT_MET, Verdict.MET);
        with(11, StartState.NOT_MET, Verdict.NOT_MET);
        assertThat(sentence(OptionalInt.of(9)))
                .isEqualTo("Đến 30/6/2024, có thêm 01 xã (X9) đạt tiêu chí Giao thông, nâng tổng số lên 9/20 xã, "
                        + "đạt 45%, chưa được thẩm tra; đã đạt kế hoạch năm (9/20 xã)");
    }

    @Test
    @DisplayName("is right for many, for those who consolidated, and for those who lost it")
    void many() {
        with(5, StartState.MET, Verdict.MET);
        with(1, StartState.MET, Verdict.NOT_MET);
        with(2, StartState.NOT_MET, Verdict.MET);
        concluded(1, StartState.CONSOLIDATE);
        with(1, StartState.NOT_MET, Verdict.NO_DATA);
        assertThat(sentence(OptionalInt.of(10)))
                .isEqualTo(
                        "Đến 30/6/2024, có thêm 02 xã (X7, X8) đạt tiêu chí Giao thông, 01 xã (X9) củng cố xong tiêu "
                                + "chí, 01 xã (X6) không còn đạt, nâng tổng số lên 8/10 xã, đạt 80%, trong đó 01 xã đã được "
                                + "thẩm tra; so với kế hoạch năm (10/10 xã) còn thiếu 02 xã; 01 xã (X10) chưa có số liệu");
    }

    @Test
    @DisplayName("says that nobody is new, that nobody meets it, or that everybody keeps it")
    void nobodyNew() {
        with(2, StartState.MET, Verdict.MET);
        with(1, StartState.NOT_MET, Verdict.NOT_MET);
        assertThat(sentence(OptionalInt.of(1)))
                .isEqualTo("Đến 30/6/2024, chưa có thêm xã nào đạt tiêu chí Giao thông, tổng số vẫn là 2/3 xã, đạt "
                        + "66,7%, chưa được thẩm tra; vượt kế hoạch năm (1/3 xã) 01 xã");
        units.clear();
        with(3, StartState.NOT_MET, Verdict.NOT_MET);
        assertThat(sentence(OptionalInt.empty()))
                .isEqualTo("Đến 30/6/2024, chưa có xã nào đạt tiêu chí Giao thông; kế hoạch không nêu chỉ tiêu");
        units.clear();
        with(1, StartState.MET, Verdict.MET);
        assertThat(sentence(OptionalInt.of(1)))
                .isEqualTo(
                        "Đến 30/6/2024, 1/1 xã duy trì đạt tiêu chí Giao thông, đạt 100%, chưa được thẩm tra; đã đạt "
                                + "kế hoạch năm (1/1 xã)");
    }

    @Test
    @DisplayName("begins rightly when the only change is a consolidation or a loss")
    void onlyOne() {
        with(1, StartState.MET, Verdict.MET);
        concluded(1, StartState.CONSOLIDATE);
        assertThat(sentence(OptionalInt.of(2)))
                .startsWith("Đến 30/6/2024, có 01 xã (X2) củng cố xong tiêu chí Giao thông, nâng tổng số lên 2/2 xã");
        units.clear();
        with(1, StartState.MET, Verdict.MET);
        with(1, StartState.MET, Verdict.NOT_MET);
        assertThat(sentence(OptionalInt.of(2)))
                .startsWith("Đến 30/6/2024, có 01 xã (X2) không còn đạt tiêu chí Giao thông, tổng số giảm còn 1/2 xã, "
                        + "đạt 50%");
        units.clear();
        with(1, StartState.MET, Verdict.NOT_MET);
        with(1, StartState.NOT_MET, Verdict.MET);
        assertThat(sentence(OptionalInt.of(2))).contains("01 xã (X1) không còn đạt, tổng số vẫn là 1/2 xã");
    }

    @Test
    @DisplayName("does not say that something changed while starting states are not entered")
    void unknownStart() {
        with(2, StartState.UNKNOWN, Verdict.MET);
        with(2, StartState.NOT_MET, Verdict.NOT_MET);
        assertThat(sentence(OptionalInt.of(3)))
                .isEqualTo("Đến 30/6/2024, có 2/4 xã đạt tiêu chí Giao thông, đạt 50%, chưa được thẩm tra; so với kế "
                        + "hoạch năm (3/4 xã) còn thiếu 01 xã");
    }

    @Test
    @DisplayName("does not count what waits for a conclusion on consolidating, and says so")
    void pending() {
        with(1, StartState.MET, Verdict.MET);
        with(1, StartState.CONSOLIDATE, Verdict.MET);
        assertThat(sentence(OptionalInt.of(2)))
                .startsWith("Đến 30/6/2024, chưa có thêm xã nào đạt tiêu chí Giao thông, tổng số vẫn là 1/2 xã")
                .endsWith("; 01 xã (X2) có số liệu đạt, chờ kết luận củng cố");
    }

    @Test
    @DisplayName("names those without figures while they are few, counts many, and says when nobody has any")
    void withoutFigures() {
        with(1, StartState.UNKNOWN, Verdict.MET);
        with(8, StartState.UNKNOWN, Verdict.NO_DATA);
        assertThat(sentence(OptionalInt.empty())).endsWith("; 08 xã (X2, X3, X4, X5, X6, X7, X8, X9) chưa có số liệu");
        with(1, StartState.UNKNOWN, Verdict.NO_DATA);
        assertThat(sentence(OptionalInt.empty())).endsWith("; 09 xã chưa có số liệu");
        units.clear();
        with(20, StartState.UNKNOWN, Verdict.NO_DATA);
        assertThat(sentence(OptionalInt.of(9)))
                .isEqualTo("Đến 30/6/2024, chưa có xã nào đạt tiêu chí Giao thông; so với kế hoạch năm (9/20 xã) còn "
                        + "thiếu 09 xã; chưa xã nào có số liệu");
    }

    private void with(int count, StartState start, Verdict verdict) {
        IntStream.range(0, count).forEach(index -> units.add(status(start, verdict, Optional.empty())));
    }

    private void concluded(int count, StartState start) {
        IntStream.range(0, count).forEach(index -> units.add(status(start, Verdict.MET, Optional.of(Verdict.MET))));
    }

    private static CriterionStatus status(StartState start, Verdict verdict, Optional<Verdict> concluded) {
        return new CriterionStatus(
                2,
                "Giao thông",
                "",
                verdict,
                Basis.COMPUTED,
                concluded,
                start,
                verdict == Verdict.MET && start == StartState.CONSOLIDATE && concluded.isEmpty(),
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    private String sentence(OptionalInt target) {
        var template = FormTemplates.standard().find("bao-cao-huyen").orElseThrow();
        var section = template.parts("sections").stream()
                .filter(part -> part.id().equals("office-results"))
                .findFirst()
                .orElseThrow();
        var request = FormRequest.of(Papers.OFFICE, SampleStatus.office(List.of()), Papers.CREATED);
        var filling = Filling.of(FormTemplates.standard(), template, request.build());
        var text = SectionText.of(filling, section).with("members", "xã").with("until", "30/6/2024");
        var sentence = new CriterionSentence(text, new Tally(population(target), total(target))).sentence();
        assertThat(sentence).startsWith("Tiêu chí số 2: ");
        return sentence.substring("Tiêu chí số 2: ".length());
    }

    private Population population(OptionalInt target) {
        var members = IntStream.range(0, units.size())
                .mapToObj(index -> member("X" + (index + 1), units.get(index)))
                .toList();
        return new Population(members, Map.of(2, total(target)));
    }

    private CriterionTotal total(OptionalInt target) {
        var count = (int) units.stream()
                .filter(status -> status.verdict() == Verdict.MET)
                .filter(status -> status.start() != StartState.CONSOLIDATE
                        || status.concluded().isPresent())
                .count();
        var concluded = (int)
                units.stream().filter(status -> status.concluded().isPresent()).count();
        var percent =
                BigDecimal.valueOf(count * 100L).divide(BigDecimal.valueOf(units.size()), 1, RoundingMode.HALF_UP);
        return new CriterionTotal("bo", 2, "Giao thông", count, concluded, units.size(), percent, count, count, target);
    }

    private static Population.Member member(String name, CriterionStatus status) {
        var subject = new SubjectStatus(name, name, 1, List.of(status));
        var set = new SetStatus("bo", "Bộ", true, 1, List.of(), List.of(subject));
        return new Population.Member(new UnitStatus(name, name, SampleStatus.PERIOD, List.of(set)), set, subject);
    }
}
