package vn.sontm.report;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.sontm.programme.assessment.OfficeStatus;
import vn.sontm.programme.assessment.SetStatus;
import vn.sontm.programme.assessment.UnitStatus;
import vn.sontm.programme.check.Finding;
import vn.sontm.programme.check.Severity;
import vn.sontm.report.document.Document;
import vn.sontm.report.form.CheckedPlan;
import vn.sontm.report.form.FileReceipt;
import vn.sontm.report.form.FormFacts;
import vn.sontm.report.form.FormInfo;
import vn.sontm.report.form.FormRequest;
import vn.sontm.report.form.FormRequestBuilder;
import vn.sontm.report.form.FormSource;
import vn.sontm.report.form.Forms;
import vn.sontm.report.form.Issuer;
import vn.sontm.report.form.Paperwork;
import vn.sontm.testkit.MemoryRegisters;

/** What every form must be able to print, whichever form it is; new forms are covered as soon as they are listed. */
public enum FormCase {
    ONE_COMMUNE,
    /** The real district with its real plan. */
    TWENTY_COMMUNES,
    MANY_COMMUNES,
    NO_DATA,
    LONG_NAMES,
    ACCENTED_LETTERS,
    DECOMPOSED_NAMES;

    private static final int MANY = 180;
    private static final String LONG =
            "Thị trấn nông trường và các thôn bản vùng sâu vùng xa đặc biệt khó khăn Krông-Pa-Cđăm-Nghĩa-Trường ";

    private static final CaoLoc DISTRICT = new CaoLoc();
    private static final Map<String, Document> REAL = new ConcurrentHashMap<>();

    /** Letters of Vietnamese that carry a mark, both cases: 134. */
    public static String letters() {
        var letters = new StringBuilder("ăâêôơưđ");
        for (var vowel : "aăâeêioôơuưy".toCharArray()) {
            for (var tone : "\u0300\u0301\u0303\u0309\u0323".toCharArray()) {
                letters.append(Normalizer.normalize("" + vowel + tone, Normalizer.Form.NFC));
            }
        }
        return letters + letters.toString().toUpperCase(Locale.ROOT);
    }

    /** Fills a form; of the real district, whose figures take long to judge, once. */
    public Document document(FormInfo form) {
        return this == TWENTY_COMMUNES ? REAL.computeIfAbsent(form.id(), id -> fill(form)) : fill(form);
    }

    private Document fill(FormInfo form) {
        return Forms.render(form.id(), request(form).build());
    }

    /** The names of the units that the request is about, as they were given. */
    List<String> names() {
        return switch (this) {
            case ONE_COMMUNE -> Papers.communes(1);
            case TWENTY_COMMUNES -> Papers.communes();
            case MANY_COMMUNES -> Papers.communes(MANY);
            case NO_DATA -> List.of();
            case LONG_NAMES ->
                IntStream.rangeClosed(1, 3).mapToObj(number -> LONG + number).toList();
            case ACCENTED_LETTERS -> spelled();
            case DECOMPOSED_NAMES ->
                Papers.communes(3).stream()
                        .map(name -> Normalizer.normalize(name, Normalizer.Form.NFD))
                        .toList();
        };
    }

    private FormRequestBuilder request(FormInfo form) {
        var audience = form.audience().getFirst();
        var request = this == TWENTY_COMMUNES ? real(audience) : madeUp(audience);
        return request.facts(facts())
                .asOf(LocalDate.of(2024, 6, 25))
                .paperwork(signed())
                .checkCode(Papers.CHECK_CODE);
    }

    private static FormRequestBuilder real(String audience) {
        var source = new FormSource(DISTRICT.registers(), Papers.CREATED);
        return audience.equals("commune")
                ? source.commune("cao-lau", SampleStatus.PERIOD)
                : source.office("cao-loc", SampleStatus.PERIOD);
    }

    private FormRequestBuilder madeUp(String audience) {
        if (audience.equals("commune")) {
            return commune();
        }
        var request = FormRequest.of(Papers.OFFICE, office(), Papers.CREATED);
        return this == NO_DATA
                ? request
                : request.registers(SampleSubjects.register()).plan(Papers.plan());
    }

    private FormRequestBuilder commune() {
        if (this == NO_DATA) {
            var nothing = new UnitStatus("cao-lau", "Cao Lâu", SampleStatus.PERIOD, List.of());
            return FormRequest.of(Papers.COMMUNE, nothing, Papers.CREATED);
        }
        var name = this == ACCENTED_LETTERS ? String.join(" ", names()) : names().getFirst();
        var issuer = new Issuer(Issuer.Role.COMMUNE, "cao-lau", name, "xã " + name, "huyện Cao Lộc", "thẩm tra");
        return FormRequest.of(issuer, SampleStatus.unit(name), Papers.CREATED)
                .registers(new MemoryRegisters())
                .plan(Papers.plan())
                .log(Papers.log());
    }

    /** Every commune has every set that a form may ask for. */
    private OfficeStatus office() {
        var names = names();
        var communes = SampleStatus.office(names);
        var inside = List.of(SampleSubjects.areas(names), SampleSubjects.gardens(names));
        var units = IntStream.range(0, names.size())
                .mapToObj(index -> with(
                        communes.units().get(index),
                        inside.stream().map(office -> office.units().get(index)).toList()))
                .toList();
        return new OfficeStatus(communes.office(), communes.name(), communes.period(), units, communes.totals());
    }

    private static UnitStatus with(UnitStatus commune, List<UnitStatus> others) {
        var sets = new ArrayList<>(commune.sets());
        var ntm = commune.sets().getFirst();
        Stream.of(CaoLoc.ADVANCED, "xa-ntm-kieu-mau-2021-2025")
                .map(id -> new SetStatus(id, ntm.name(), true, ntm.of(), ntm.unconfirmed(), ntm.subjects()))
                .forEach(sets::add);
        others.forEach(other -> sets.addAll(other.sets()));
        return new UnitStatus(commune.unit(), commune.name(), commune.period(), sets);
    }

    private FormFacts facts() {
        return FormFacts.NONE
                .about(this == NO_DATA ? OptionalInt.empty() : OptionalInt.of(2))
                .deliveries(SampleDeliveries.of(names()))
                .receipt(Optional.of(receipt()))
                .checked(Optional.of(new CheckedPlan("Kế hoạch năm 2024", findings())));
    }

    private FileReceipt receipt() {
        return new FileReceipt(
                "cao-lau",
                "xã " + names().stream().findFirst().orElse("Cao Lâu"),
                "CL-2024-06-28.ntm",
                "ab12cd34".repeat(8),
                "2024-06",
                Optional.of(LocalDate.of(2024, 6, 27)),
                "Nông Thị Nhận",
                Papers.CHECK_CODE,
                List.of("12 số liệu mới, 3 thay đổi."));
    }

    private List<Finding> findings() {
        return names().stream()
                .map(name -> new Finding(
                        "PC-PERCENT",
                        Severity.ERROR,
                        "II.1, dòng 138",
                        "12/20 xã (" + name + "), đạt 55%",
                        "55%",
                        "60%",
                        "Tính lại bằng 60%.",
                        "",
                        List.of()))
                .toList();
    }

    private Paperwork signed() {
        var signatory = this == ACCENTED_LETTERS ? spelled().getLast() : "Người Ký Thử";
        return new Paperwork("12", "", Optional.of(LocalDate.of(2024, 3, 5)), List.of(), signatory);
    }

    /** All letters, in names of at most twelve. */
    private static List<String> spelled() {
        var names = new ArrayList<String>();
        for (var rest = letters(); !rest.isEmpty(); rest = rest.substring(Math.min(12, rest.length()))) {
            names.add(rest.substring(0, Math.min(12, rest.length())));
        }
        return names;
    }
}
