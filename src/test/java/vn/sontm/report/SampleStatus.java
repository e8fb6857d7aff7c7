package vn.sontm.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import vn.sontm.programme.assessment.Basis;
import vn.sontm.programme.assessment.CriterionStatus;
import vn.sontm.programme.assessment.CriterionTotal;
import vn.sontm.programme.assessment.IndicatorStatus;
import vn.sontm.programme.assessment.OfficeStatus;
import vn.sontm.programme.assessment.SetStatus;
import vn.sontm.programme.assessment.SubjectStatus;
import vn.sontm.programme.assessment.UnitStatus;
import vn.sontm.programme.assessment.Verdict;
import vn.sontm.programme.calendar.Period;
import vn.sontm.programme.plan.Deadline;
import vn.sontm.programme.plan.StartState;
import vn.sontm.programme.plan.Target;

/** Made-up statuses of any size; the same call gives the same status. */
public final class SampleStatus {
    public static final String SET = "xa-ntm-2021-2025";
    public static final Period PERIOD = Period.parse("2024-06");
    public static final List<String> CRITERIA = List.of(
            "Quy hoạch",
            "Giao thông",
            "Thủy lợi và phòng, chống thiên tai",
            "Điện",
            "Trường học",
            "Cơ sở vật chất văn hóa",
            "Cơ sở hạ tầng thương mại nông thôn",
            "Thông tin và Truyền thông",
            "Nhà ở dân cư",
            "Thu nhập",
            "Nghèo đa chiều",
            "Lao động",
            "Tổ chức sản xuất và phát triển kinh tế nông thôn",
            "Giáo dục và Đào tạo",
            "Y tế",
            "Văn hóa",
            "Môi trường và an toàn thực phẩm",
            "Hệ thống chính trị và tiếp cận pháp luật",
            "Quốc phòng và An ninh");
    private static final String SET_NAME = "Bộ tiêu chí quốc gia về xã nông thôn mới giai đoạn 2021-2025";
    private static final List<Verdict> VERDICTS = List.of(
            Verdict.MET, Verdict.MET, Verdict.NOT_MET, Verdict.MET, Verdict.NO_DATA, Verdict.MET, Verdict.NOT_MET);

    private SampleStatus() {}

    public static OfficeStatus office(List<String> communes) {
        return office(communes, CRITERIA.size());
    }

    public static OfficeStatus office(List<String> communes, int criteria) {
        var units = IntStream.range(0, communes.size())
                .mapToObj(index -> unit("xa-" + index, communes.get(index), PERIOD, index, criteria))
                .toList();
        var totals = IntStream.rangeClosed(1, criteria)
                .mapToObj(number -> total(number, units))
                .toList();
        return new OfficeStatus("cao-loc", "Cao Lộc", PERIOD, units, totals);
    }

    public static UnitStatus unit(String name) {
        return unit("cao-lau", name, PERIOD, 0, CRITERIA.size());
    }

    public static UnitStatus unit(String code, String name, Period period, int seed, int criteria) {
        var status = new SubjectStatus(
                code,
                name,
                criteria,
                IntStream.rangeClosed(1, criteria)
                        .mapToObj(number -> criterion(number, seed))
                        .toList());
        return new UnitStatus(
                code,
                name,
                period,
                List.of(new SetStatus(SET, SET_NAME, true, criteria, List.of("2.1", "2.2", "10.1"), List.of(status))));
    }

    public static CriterionStatus criterion(int number, int seed) {
        var verdict = VERDICTS.get((number * 3 + seed) % VERDICTS.size());
        return new CriterionStatus(
                number,
                CRITERIA.get((number - 1) % CRITERIA.size()),
                "nhóm",
                verdict,
                number % 7 == 0 ? Basis.DECLARED : Basis.COMPUTED,
                number % 5 == 0 ? Optional.of(Verdict.MET) : Optional.empty(),
                (number + seed) % 3 == 0 ? StartState.NOT_MET : StartState.MET,
                false,
                target(number + seed),
                List.of(new Deadline(
                        "trước tháng 11/2024", Optional.of(LocalDate.of(2024, 10, 31)), List.of(), "các tuyến đường")),
                number % 4 == 0 ? List.of() : List.of("Ban Quản lý dự án huyện", "UBND các xã"),
                List.of("Phòng Kinh tế và Hạ tầng"),
                indicators(number, verdict));
    }

    private static Optional<Target> target(int mix) {
        return switch (mix % 4) {
            case 0 -> Optional.of(Target.ATTAIN);
            case 1 -> Optional.of(Target.CONSOLIDATE);
            case 2 -> Optional.of(Target.MAINTAIN);
            default -> Optional.empty();
        };
    }

    private static List<IndicatorStatus> indicators(int number, Verdict verdict) {
        var indicators = new ArrayList<IndicatorStatus>();
        for (var place = 1; place <= 1 + number % 4; place++) {
            indicators.add(indicator(number + "." + place, verdict, place));
        }
        return indicators;
    }

    public static IndicatorStatus indicator(String code, Verdict verdict, int mix) {
        var declared = mix == 3;
        return new IndicatorStatus(
                code,
                "Tỷ lệ đường thôn, bản và đường liên thôn, bản ít nhất được cứng hóa, đảm bảo ô tô đi lại thuận tiện",
                mix == 2 ? "boolean" : "percent",
                mix == 2 ? "đạt/không" : "%",
                verdict,
                declared ? Basis.DECLARED : mix == 4 ? Basis.CARRIED : Basis.COMPUTED,
                declared || verdict == Verdict.NO_DATA
                        ? Optional.empty()
                        : Optional.of(mix == 2 ? BigDecimal.ONE : new BigDecimal("96.5")),
                "2024-03",
                Optional.empty(),
                mix == 2 ? "đạt" : "≥ 80 %",
                mix == 2 ? Optional.empty() : Optional.of(new BigDecimal("80")),
                verdict == Verdict.NOT_MET ? "còn thiếu 1,4 điểm %" : "",
                mix != 1,
                true,
                false,
                declared ? "biên bản nghiệm thu ngày 05/03/2024" : "",
                "",
                "",
                mix == 1 ? 2 : 0,
                0,
                false,
                List.of());
    }

    private static CriterionTotal total(int number, List<UnitStatus> units) {
        var all = units.stream()
                .map(unit ->
                        unit.sets().getFirst().subjects().getFirst().criteria().get(number - 1))
                .toList();
        var met = (int) all.stream().filter(c -> c.verdict() == Verdict.MET).count();
        var unknown =
                (int) all.stream().filter(c -> c.verdict() == Verdict.NO_DATA).count();
        var of = units.size();
        return new CriterionTotal(
                SET,
                number,
                CRITERIA.get((number - 1) % CRITERIA.size()),
                met,
                (int) all.stream()
                        .filter(c -> c.concluded().equals(Optional.of(Verdict.MET)))
                        .count(),
                of,
                of == 0
                        ? BigDecimal.ZERO
                        : BigDecimal.valueOf(met * 100L).divide(BigDecimal.valueOf(of), 1, RoundingMode.HALF_UP),
                met,
                met + unknown,
                number == 7 ? OptionalInt.empty() : OptionalInt.of(Math.max(0, of - number % 3)));
    }
}
