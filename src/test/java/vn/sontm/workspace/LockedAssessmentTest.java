package vn.sontm.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sontm.base.Json;
import vn.sontm.programme.assessment.Assessments;
import vn.sontm.programme.assessment.SetStatus;
import vn.sontm.programme.assessment.UnitStatus;
import vn.sontm.programme.calendar.Period;
import vn.sontm.programme.catalogue.SampleSet;
import vn.sontm.programme.funding.Money;
import vn.sontm.programme.register.Decimals;
import vn.sontm.programme.register.ReadOnce;
import vn.sontm.programme.register.RegisterKind;
import vn.sontm.programme.register.Registers;
import vn.sontm.programme.register.Statement;
import vn.sontm.testkit.Offices;

@DisplayName("a locked period is judged by what the lock names alone")
class LockedAssessmentTest {
    private static final Period JULY = Period.parse("2024-07");
    private static final String OFFICE = "cao-loc";
    private static final String SET = "xa-thu";

    @TempDir
    private Path folder;

    private final List<Workspace> opened = new ArrayList<>();
    private Workspace office;
    private Workspace commune;

    @BeforeEach
    void open() {
        office = Offices.office(folder.resolve("vp"));
        opened.add(office);
        unit(OFFICE, "district", "");
        unit("xa-m", "commune", OFFICE);
        say(RegisterKind.CATALOGUE, OFFICE, SET, "", Decimals.pack(SampleSet.json()));
        commune = commune("xa-m");
    }

    @AfterEach
    void close() {
        opened.forEach(Workspace::close);
    }

    @Test
    @DisplayName("a word that only looks like a lock of the unit takes the place of none")
    void noLock() {
        figure(commune, "xa-m", "1.1", "2024-07", "80");
        lock();
        var locked = inOffice();

        office.append(List.of(Statement.of(
                RegisterKind.LOCK,
                "xa-m",
                "khác",
                JULY.code(),
                office.registers()
                        .ofUnit(RegisterKind.LOCK, "xa-m")
                        .getFirst()
                        .content()
                        .<ObjectNode>deepCopy()
                        .set("positions", Json.array()))));

        assertThat(inOffice().equals(locked)).isTrue();
    }

    @Test
    @DisplayName("a threshold that is set later changes neither the unit's own report nor that of all units")
    void threshold() {
        figure(commune, "xa-m", "1.1", "2024-07", "80");
        lock();
        var locked = inOffice();
        assertThat(locked.equals(alone())).isTrue();

        say(
                RegisterKind.CONFIRMATION,
                OFFICE,
                SET + "/1.1",
                "",
                Json.object().put("document", "văn bản thử").put("threshold", "99"));

        assertThat(alone().equals(locked)).isTrue();
        assertThat(oneSet(office.periods().ofUnit("xa-m", JULY))).isEqualTo(locked.sets());
        assertThat(oneSet(office.periods().ofAll(JULY))).isEqualTo(locked.sets());
        assertThat(inOffice().equals(locked)).isTrue();
        var live = Assessments.of(office.registers()).unit("xa-m", JULY);
        assertThat(live.equals(locked)).isFalse();
        assertThat(oneSet(office.registers())).isEqualTo(live.sets());
        assertThat(oneSet(new ReadOnce(office.registers()))).isEqualTo(live.sets());
        assertThat(Assessments.of(office.registers()).set("xa-m", "khong-co", JULY))
                .isEmpty();
    }

    @Test
    @DisplayName("a weight that is corrected later does not move a combined figure")
    void weight() {
        say(
                RegisterKind.UNIT,
                "xa-m",
                "",
                "",
                content("xa-m", "commune", OFFICE).put("from", "2024-07-01"));
        for (var code : List.of("xa-a", "xa-b")) {
            var content = content(code, "commune", OFFICE).put("until", "2024-06-30");
            content.putArray("successors")
                    .addObject()
                    .put("unit", "xa-m")
                    .put("kind", "merge")
                    .put("on", "2024-07-01");
            say(RegisterKind.UNIT, code, "", "", content);
            var old = commune(code);
            figure(old, code, "1.1", "2024-06", code.equals("xa-a") ? "80" : "60");
            Offices.deliver(old, office);
            weight(code, "1000");
        }
        var ways = Json.object();
        ways.withObject("/ways/1.1").put("way", "mean").put("weight", "dân số");
        say(RegisterKind.COMBINATION, "xa-m", SET, "2024-07-01", ways);
        lock();
        var locked = inOffice();
        assertThat(locked.sets().toString().contains("gộp từ")).isTrue();

        weight("xa-a", "9000");

        assertThat(alone().equals(locked)).isTrue();
        assertThat(inOffice().equals(locked)).isTrue();
    }

    @Test
    @DisplayName("a plan that changes later moves no money of the period, neither the unit's nor that of several")
    void money() {
        unit("xa-n", "commune", OFFICE);
        commune("xa-n");
        plan("100", "1000");
        paid("40");
        lock();
        plan("900", "9000");
        paid("70");
        Offices.deliver(commune, office);
        assertThat(money("xa-m")).isEqualTo("planned 100, disbursed 40");
        assertThat(money("xa-n")).isEqualTo("planned 9");
        assertThat(shared("xa-m", "xa-n")).as("not all who share it are locked").isEqualTo("planned 9000");
        assertThat(shared("xa-m")).isEqualTo("planned 1000");
    }

    private void plan(String own, String together) {
        new Plans(office).take(Json.parse("""
                {"id": "ke-hoach", "title": "Kế hoạch", "year": 2024, "office": "cao-loc",
                 "units": [{"code": "cao-loc", "name": "cao-loc", "level": "district"},
                           {"code": "xa-m", "name": "xa-m", "level": "commune", "parent": "cao-loc"},
                           {"code": "xa-n", "name": "xa-n", "level": "commune", "parent": "cao-loc"}],
                 "tasks": [{"id": "cv-1", "text": "Làm cầu", "units": ["xa-m"],
                            "funding": [{"source": "central", "amount": %s}]},
                           {"id": "cv-2", "text": "Làm đường", "units": ["xa-m", "xa-n"],
                            "funding": [{"source": "central", "amount": %s}]},
                           {"id": "cv-3", "text": "Làm chợ", "units": ["xa-n"],
                            "funding": [{"source": "central", "amount": 9}]}]}
                """.formatted(own, together)));
        Offices.deliver(office, commune);
    }

    private void paid(String amount) {
        new Funds(commune).say("cv-1", "central", Money.Kind.DISBURSED, JULY, amount);
    }

    private String money(String unit) {
        return words(new Funds(office)
                .ofArea(List.of("xa-m", "xa-n"), JULY)
                .units()
                .get(unit)
                .sum());
    }

    private String shared(String... units) {
        return words(new Funds(office).ofArea(List.of(units), JULY).shared().sum());
    }

    private static String words(Money money) {
        return money.amounts().entrySet().stream()
                .map(amount -> amount.getKey().field() + " " + amount.getValue().toPlainString())
                .collect(Collectors.joining(", "));
    }

    private void lock() {
        new Submissions(commune).submit(JULY, LocalDate.of(2024, 7, 28));
        Offices.deliver(commune, office);
        new Submissions(office).lock("xa-m", JULY);
    }

    @Test
    @DisplayName("several periods judged by one reading are judged as each alone, locked or not")
    void oneReading() {
        figure(commune, "xa-m", "1.1", "2024-06", "70");
        figure(commune, "xa-m", "1.1", "2024-07", "80");
        lock();
        figure(commune, "xa-m", "1.1", "2024-07", "90");
        Offices.deliver(commune, office);
        var once = new ReadOnce(office.registers());
        for (var period : List.of(Period.parse("2024-06"), JULY, Period.parse("2024-Q3"))) {
            assertThat(Assessments.of(office.periods().ofAll(period, once)).office(OFFICE, period))
                    .isEqualTo(Assessments.of(office.periods().ofAll(period)).office(OFFICE, period));
        }
        assertThat(once.all(RegisterKind.VALUE)).isSameAs(once.all(RegisterKind.VALUE));
    }

    private UnitStatus inOffice() {
        return Assessments.of(office.periods().ofAll(JULY)).office(OFFICE, JULY).units().stream()
                .filter(unit -> unit.unit().equals("xa-m"))
                .findFirst()
                .orElseThrow();
    }

    private static List<SetStatus> oneSet(Registers registers) {
        return Assessments.of(registers).set("xa-m", SET, JULY).stream().toList();
    }

    private UnitStatus alone() {
        return Assessments.of(office.periods().ofUnit("xa-m", JULY)).unit("xa-m", JULY);
    }

    private Workspace commune(String code) {
        var made = Offices.commune(folder.resolve(code), code, office);
        opened.add(made);
        Offices.enrol(office, made);
        return made;
    }

    private void unit(String code, String level, String parent) {
        say(RegisterKind.UNIT, code, "", "", content(code, level, parent));
    }

    private static ObjectNode content(String code, String level, String parent) {
        var content = Json.object().put("name", code).put("title", "").put("level", level);
        if (!parent.isEmpty()) {
            content.put("parent", parent);
            content.putArray("regions").add("mien-nui");
        }
        return content;
    }

    private void weight(String code, String value) {
        say(RegisterKind.WEIGHT, code, "dân số", "2024-07-01", Json.object().put("value", value));
    }

    private void say(RegisterKind kind, String subject, String item, String period, JsonNode content) {
        office.append(List.of(Statement.of(kind, subject, item, period, content)));
    }

    private static void figure(Workspace by, String unit, String code, String period, String value) {
        by.append(List.of(Statement.of(
                RegisterKind.VALUE,
                unit,
                SET + "/" + code,
                period,
                Json.object().put("value", value))));
    }
}
