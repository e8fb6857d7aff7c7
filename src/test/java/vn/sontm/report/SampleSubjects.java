package vn.sontm.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import vn.sontm.base.Json;
import vn.sontm.programme.assessment.Basis;
import vn.sontm.programme.assessment.CriterionStatus;
import vn.sontm.programme.assessment.OfficeStatus;
import vn.sontm.programme.assessment.SetStatus;
import vn.sontm.programme.assessment.SubjectStatus;
import vn.sontm.programme.assessment.UnitStatus;
import vn.sontm.programme.assessment.Verdict;
import vn.sontm.programme.plan.Deadline;
import vn.sontm.programme.plan.StartState;
import vn.sontm.programme.register.RegisterKind;
import vn.sontm.programme.register.Registers;
import vn.sontm.testkit.MemoryRegisters;

/** Made-up residential areas and gardens. */
public final class SampleSubjects {
    public static final String AREAS = "khu-dan-cu-kieu-mau";
    public static final String GARDENS = "vuon-mau";
    private static final List<String> AREA_CRITERIA = List.of(
            "Quy hoạch",
            "Nhà ở và vườn hộ gia đình",
            "Đường giao thông",
            "Nhà văn hóa và Khu thể thao thôn",
            "Thông tin và Truyền thông",
            "Phát triển sản xuất và giảm nghèo",
            "Văn hóa, Giáo dục, Y tế",
            "Môi trường và chất lượng môi trường sống",
            "An ninh, trật tự xã hội đảm bảo bình yên và Bình đẳng giới");
    private static final List<String> GARDEN_CRITERIA = List.of(
            "Quy hoạch và thực hiện quy hoạch",
            "Ứng dụng tiến bộ khoa học kỹ thuật",
            "Sản phẩm từ vườn",
            "Môi trường, cảnh quan",
            "Thu nhập");

    private SampleSubjects() {}

    /** An office of communes that have one area each. */
    public static OfficeStatus areas(List<String> communes) {
        return office(communes, AREAS, "kdc", AREA_CRITERIA);
    }

    /** An office of communes that have one garden each. */
    public static OfficeStatus gardens(List<String> communes) {
        return office(communes, GARDENS, "vuon", GARDEN_CRITERIA);
    }

    /** Where the gardens lie and whose they are. */
    public static Registers register() {
        return new MemoryRegisters()
                .put(
                        RegisterKind.SUBJECT,
                        "xa-0/vuon",
                        "",
                        "",
                        Json.object()
                                .put("kind", GARDENS)
                                .put("name", "Vườn Hồng Bảo Lâm")
                                .put("owner", "ông Hoàng Văn Thương")
                                .put("place", "xóm Lục Ngoãng, thôn Bản Dạn"));
    }

    private static OfficeStatus office(List<String> communes, String set, String code, List<String> criteria) {
        var units = IntStream.range(0, communes.size())
                .mapToObj(index -> unit("xa-" + index, communes.get(index), set, code, criteria, index))
                .toList();
        return new OfficeStatus("cao-loc", "Cao Lộc", SampleStatus.PERIOD, units, List.of());
    }

    private static UnitStatus unit(String unit, String name, String set, String code, List<String> criteria, int seed) {
        var subject = new SubjectStatus(
                unit + "/" + code,
                (set.equals(AREAS) ? "KDC thôn " : "Vườn ") + name,
                criteria.size(),
                IntStream.rangeClosed(1, criteria.size())
                        .mapToObj(number -> criterion(number, criteria.get(number - 1), set, seed))
                        .toList());
        return new UnitStatus(
                unit,
                name,
                SampleStatus.PERIOD,
                List.of(new SetStatus(set, "Bộ " + set, true, criteria.size(), List.of("1.1"), List.of(subject))));
    }

    /** The first subject meets everything; of the others every third criterion is open. */
    private static CriterionStatus criterion(int number, String name, String set, int seed) {
        var verdict = seed == 0 || (number + seed) % 3 != 0 ? Verdict.MET : Verdict.NOT_MET;
        return new CriterionStatus(
                number,
                name,
                "",
                verdict,
                Basis.COMPUTED,
                number == 1 ? Optional.of(Verdict.MET) : Optional.empty(),
                StartState.NOT_MET,
                false,
                Optional.empty(),
                set.equals(GARDENS) && number % 2 == 1 && number < 5
                        ? List.of(new Deadline(
                                "trước tháng 6 năm 2024", Optional.of(LocalDate.of(2024, 5, 31)), List.of(), ""))
                        : List.of(),
                List.of(),
                List.of(),
                List.of(
                        SampleStatus.indicator(number + ".1", verdict, 1),
                        SampleStatus.indicator(number + ".2", Verdict.MET, 2)));
    }
}
