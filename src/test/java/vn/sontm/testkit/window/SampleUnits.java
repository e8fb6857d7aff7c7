package vn.sontm.testkit.window;

import static vn.sontm.programme.register.Statement.of;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.sontm.base.Json;
import vn.sontm.base.VietnameseText;
import vn.sontm.programme.assessment.FigurePeriods;
import vn.sontm.programme.assessment.ValueReader;
import vn.sontm.programme.calendar.Period;
import vn.sontm.programme.catalogue.CriteriaSet;
import vn.sontm.programme.catalogue.CriteriaSets;
import vn.sontm.programme.catalogue.Indicator;
import vn.sontm.programme.catalogue.Measure;
import vn.sontm.programme.register.RegisterKind;
import vn.sontm.programme.register.Statement;
import vn.sontm.testkit.Offices;
import vn.sontm.workspace.Catalogues;
import vn.sontm.workspace.EvidenceStore;
import vn.sontm.workspace.NewOffices;
import vn.sontm.workspace.ShippedData;
import vn.sontm.workspace.Submissions;
import vn.sontm.workspace.Workspace;

/** A small district with the shipped criteria sets, and its commune Cao Lâu with half a year of figures. */
public final class SampleUnits {
    public static final String SET = "xa-ntm-2021-2025";
    private static final String OFFICE = "cao-loc";
    private static final String COMMUNE = "cao-lau";
    private static final List<String> CATALOGUES = List.of(
            SET,
            "xa-ntm-nang-cao-2021-2025",
            "xa-ntm-kieu-mau-2021-2025",
            "khu-dan-cu-kieu-mau",
            "vuon-mau",
            "ho-so-cong-nhan");

    private SampleUnits() {}

    /** With everything that the office has to say; nothing entered by the commune yet. */
    public static Workspace freshCommune(Path folder) {
        try (var office = office(folder.resolve("van-phong"))) {
            var commune = joined(folder, office);
            commune.writeAs("Hoàng Thị Lan");
            return commune;
        }
    }

    /** Below an office that works by the plan that comes with the program. */
    public static Workspace communeOfShippedPlan(Path folder) {
        var plan = ShippedData.plan("cao-loc-2024");
        try (var office =
                NewOffices.make(folder.resolve("van-phong"), OFFICE, plan, Offices.environment("văn phòng"))) {
            return joined(folder, office);
        }
    }

    private static Workspace joined(Path folder, Workspace office) {
        var commune = Offices.commune(folder.resolve(COMMUNE), COMMUNE, office);
        Offices.enrol(office, commune);
        Offices.deliver(office, commune);
        return commune;
    }

    /** With figures of two months, some met, some not, some missing. */
    public static Workspace commune(Path folder) {
        var commune = freshCommune(folder);
        enterHalfYear(commune);
        return commune;
    }

    /** An office that has received the commune's figures and its submission of June. */
    public static Workspace officeWithFigures(Path folder) {
        var office = office(folder.resolve("van-phong"));
        try (var commune = joined(folder, office)) {
            enterHalfYear(commune);
            new Submissions(commune).submit(Period.parse("2024-06"), LocalDate.of(2024, 6, 15));
            Offices.deliver(commune, office);
        }
        return office;
    }

    /** The commune of {@link #officeWithFigures} proves indicator 1.2 with a paper of this name, and the office receives it. */
    public static void sendEvidence(Path folder, Workspace office, String name) throws IOException {
        var paper = Files.writeString(folder.resolve(name), "nội dung");
        try (var commune = Workspace.open(folder.resolve(COMMUNE), Offices.environment(COMMUNE))) {
            new EvidenceStore(commune).add(paper, List.of(SET + "/1.2"), Optional.empty(), Optional.empty());
            Offices.deliver(commune, office);
        }
    }

    private static void enterHalfYear(Workspace commune) {
        var figures = new ArrayList<Statement>();
        var set = CriteriaSets.from(commune.registers()).get(SET);
        figures.addAll(figures(set, COMMUNE, Period.parse("2024-03"), 3));
        figures.addAll(figures(set, COMMUNE, Period.parse("2024-06"), 5));
        commune.append(figures);
    }

    public static Workspace office(Path folder) {
        var office = Offices.office(folder);
        office.writeAs("Văn phòng Điều phối nông thôn mới");
        var catalogues = new Catalogues(office);
        CATALOGUES.forEach(id -> catalogues.take(catalogue(id)));
        office.append(decided());
        return office;
    }

    private static List<Statement> decided() {
        var all = new ArrayList<Statement>();
        all.add(of(RegisterKind.UNIT, "lang-son", "", "", unit("Lạng Sơn", "tỉnh", "province", "")));
        all.add(of(RegisterKind.UNIT, OFFICE, "", "", unit("Cao Lộc", "huyện", "district", "lang-son")));
        for (var name : List.of("Cao Lâu", "Tân Liên", "Hải Yến")) {
            var code = VietnameseText.searchKey(name).replace(' ', '-');
            all.add(of(RegisterKind.UNIT, code, "", "", unit(name, "xã", "commune", OFFICE)));
        }
        all.add(of(RegisterKind.SUBJECT, COMMUNE + "/pac-cuong", "", "", subject("khu-dan-cu", "Thôn Pác Cuồng")));
        all.add(of(RegisterKind.SUBJECT, COMMUNE + "/na-va", "", "", subject("khu-dan-cu", "Thôn Nà Va")));
        all.add(of(
                RegisterKind.DUE_DAY,
                OFFICE,
                "month",
                "",
                Json.object().put("day", 20).put("monthOffset", 0).put("obligor", "commune")));
        for (var number = 1; number <= 19; number++) {
            var item = SET + "/" + number;
            all.add(of(
                    RegisterKind.START,
                    COMMUNE,
                    item,
                    "2024",
                    Json.object().put("state", number % 3 == 0 ? "met" : number % 3 == 1 ? "consolidate" : "not-met")));
            all.add(of(
                    RegisterKind.TARGET,
                    COMMUNE,
                    item,
                    "2024",
                    Json.object()
                            .put("target", number % 3 == 0 ? "maintain" : number % 3 == 1 ? "consolidate" : "attain")));
            all.add(of(RegisterKind.PLAN_CRITERION, OFFICE, item, "2024", paragraph(number)));
        }
        return all;
    }

    private static ObjectNode paragraph(int number) {
        var json = Json.object();
        json.putArray("deadlines")
                .addObject()
                .put("printed", "trước tháng " + (number % 6 + 6) + "/2024")
                .put("latest", "2024-%02d-%02d".formatted(number % 6 + 5, 30))
                .put("works", "");
        json.putArray("lead").add("Phòng Kinh tế và Hạ tầng");
        json.putArray("coordinating").add("Ủy ban nhân dân xã");
        return json;
    }

    private static ObjectNode unit(String name, String title, String level, String parent) {
        var json = Json.object().put("name", name).put("title", title).put("level", level);
        if (!parent.isEmpty()) {
            json.put("parent", parent);
        }
        return json;
    }

    private static ObjectNode subject(String kind, String name) {
        return Json.object().put("kind", kind).put("name", name);
    }

    /** A figure for each indicator but every so many, so that some criteria are met, some not, some unknown. */
    public static List<Statement> figures(CriteriaSet set, String unit, Period period, int leaveOut) {
        var figures = new ArrayList<Statement>();
        var addresses = addresses(set);
        for (var place = 1; place <= addresses.size(); place++) {
            if (place % leaveOut != 0) {
                figures.add(figure(set, unit, addresses.get(place - 1), period, place));
            }
        }
        return figures;
    }

    /** What a person types for all of these figures, in the order of the set. */
    public static List<String> typed(CriteriaSet set) {
        var typed = new ArrayList<String>();
        for (var address : addresses(set)) {
            typed.add(typed(set.measure(address).orElseThrow(), typed.size() + 1));
        }
        return typed;
    }

    private static List<String> addresses(CriteriaSet set) {
        return set.indicators()
                .flatMap(indicator -> addresses(indicator).stream())
                .toList();
    }

    private static Statement figure(CriteriaSet set, String unit, String address, Period period, int seed) {
        var measure = set.measure(address).orElseThrow();
        var value = ValueReader.read(measure, typed(measure, seed)).toPlainString();
        var kept = FigurePeriods.of(measure, period).code();
        return of(
                RegisterKind.VALUE,
                unit,
                set.id() + "/" + address,
                kept,
                Json.object().put("value", value));
    }

    private static List<String> addresses(Indicator indicator) {
        return indicator.composite()
                ? indicator.parts().stream()
                        .map(part -> indicator.code() + "#" + part.number())
                        .toList()
                : List.of(indicator.code());
    }

    private static String typed(Measure measure, int seed) {
        return switch (measure.kind()) {
            case BOOLEAN -> seed % 4 == 0 ? "không" : "đạt";
            case CHOICE -> "1";
            case COUNT -> Integer.toString(seed % 7);
            case PERCENT -> (60 + seed * 7 % 40) + ",5";
            case NUMBER -> (20 + seed * 3 % 40) + ",2";
        };
    }

    private static JsonNode catalogue(String id) {
        try (var file = SampleUnits.class.getResourceAsStream("/vn/sontm/data/catalogues/" + id + ".json")) {
            return Json.parse(new String(file.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
