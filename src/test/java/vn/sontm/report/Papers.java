package vn.sontm.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import vn.sontm.base.Json;
import vn.sontm.programme.register.RegisterKind;
import vn.sontm.report.form.FormRequest;
import vn.sontm.report.form.FormRequestBuilder;
import vn.sontm.report.form.Funding;
import vn.sontm.report.form.Issuer;
import vn.sontm.report.form.Paperwork;
import vn.sontm.report.form.PlanSummary;
import vn.sontm.report.form.PlannedWork;
import vn.sontm.report.form.WorkLog;
import vn.sontm.testkit.MemoryRegisters;

/** Requests to print, of a made-up office and commune. */
public final class Papers {
    public static final ZonedDateTime CREATED =
            ZonedDateTime.of(2024, 6, 28, 8, 30, 0, 0, ZoneId.of("Asia/Ho_Chi_Minh"));
    public static final Issuer OFFICE =
            new Issuer(Issuer.Role.OFFICE, "cao-loc", "Cao Lộc", "huyện Cao Lộc", "tỉnh Lạng Sơn", "thẩm tra");
    public static final Issuer COMMUNE =
            new Issuer(Issuer.Role.COMMUNE, "cao-lau", "Cao Lâu", "xã Cao Lâu", "huyện Cao Lộc", "thẩm tra");
    public static final String CHECK_CODE = "K7QX2MNP4A";
    public static final Paperwork SIGNED =
            new Paperwork("12", "", Optional.of(LocalDate.of(2024, 3, 5)), List.of(), "Người Ký Thử");

    private Papers() {}

    public static List<String> communes() {
        try {
            return Files.readAllLines(Path.of("src/test/resources/golden/communes.txt"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static List<String> communes(int count) {
        var names = communes();
        return IntStream.range(0, count)
                .mapToObj(index -> names.get(index % names.size()) + (index < names.size() ? "" : " " + (index + 1)))
                .toList();
    }

    public static FormRequestBuilder ofOffice(List<String> communes) {
        return FormRequest.of(OFFICE, SampleStatus.office(communes), CREATED)
                .paperwork(SIGNED)
                .asOf(LocalDate.of(2024, 6, 25))
                .plan(plan())
                .checkCode(CHECK_CODE);
    }

    public static FormRequestBuilder ofCommune() {
        return FormRequest.of(COMMUNE, SampleStatus.unit("Cao Lâu"), CREATED)
                .paperwork(SIGNED)
                .asOf(LocalDate.of(2024, 6, 25))
                .plan(plan())
                .log(log())
                .checkCode(CHECK_CODE);
    }

    public static PlanSummary plan() {
        return new PlanSummary(
                "Kế hoạch thực hiện Chương trình mục tiêu quốc gia xây dựng nông thôn mới huyện Cao Lộc năm 2024",
                2024,
                List.of(
                        new PlannedWork(
                                "viec-1",
                                List.of(SampleStatus.SET + "/2"),
                                "Hoàn thành các tuyến đường trục xã",
                                List.of("cao-lau", "xa-0"),
                                "trước tháng 10/2024 (đến 30/09/2024)",
                                List.of("Ban Quản lý dự án huyện"),
                                List.of(
                                        new Funding("central", new java.math.BigDecimal("1250.5")),
                                        new Funding("people", new java.math.BigDecimal("84")))),
                        new PlannedWork(
                                "viec-2",
                                List.of(SampleStatus.SET + "/6"),
                                "Xây mới 01 sân thể thao xã",
                                List.of("cao-lau"),
                                "",
                                List.of(),
                                List.of())));
    }

    public static WorkLog log() {
        var registers = new MemoryRegisters()
                .put(
                        RegisterKind.ACTIVITY,
                        "cao-lau",
                        "a1",
                        "",
                        Json.object()
                                .put("title", "Họp Ban Quản lý xây dựng nông thôn mới xã")
                                .put("text", "giao việc cho từng thôn, thống nhất lịch kiểm tra đường trục xã")
                                .put("date", "2024-06-04")
                                .put("participants", 25))
                .put(
                        RegisterKind.ACTIVITY,
                        "cao-lau",
                        "a2",
                        "",
                        Json.object()
                                .put("text", "Tuyên truyền trên loa truyền thanh")
                                .put("date", "2024-05-20"))
                .put(
                        RegisterKind.DIFFICULTY,
                        "cao-lau",
                        "d1",
                        "2024-06",
                        Json.object().put("text", "Thời tiết mưa nhiều, thi công đường chậm"))
                .put(
                        RegisterKind.DIFFICULTY,
                        "cao-lau",
                        "d2",
                        "2024-06",
                        Json.object().put("kind", "proposal").put("text", "Đề nghị huyện bố trí vốn sớm"))
                .put(
                        RegisterKind.TASK_PROGRESS,
                        "cao-lau",
                        "viec-1@cao-lau",
                        "2024-05",
                        Json.object().put("percent", 40))
                .put(
                        RegisterKind.TASK_PROGRESS,
                        "cao-lau",
                        "viec-1@cao-lau",
                        "2024-06",
                        Json.object().put("percent", 60).put("note", "đang đổ bê tông"));
        return WorkLog.of(registers, "cao-lau", SampleStatus.PERIOD);
    }
}
