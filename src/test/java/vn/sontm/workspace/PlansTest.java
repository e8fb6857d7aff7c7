package vn.sontm.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sontm.base.ErrorCode;
import vn.sontm.base.Json;
import vn.sontm.base.Refusal;
import vn.sontm.ledger.Change;
import vn.sontm.programme.assessment.Assessments;
import vn.sontm.programme.calendar.Due;
import vn.sontm.programme.calendar.Obligor;
import vn.sontm.programme.calendar.Period;
import vn.sontm.programme.calendar.ReportingCalendar;
import vn.sontm.programme.plan.PlanHead;
import vn.sontm.programme.plan.PlanReader;
import vn.sontm.programme.plan.StartState;
import vn.sontm.programme.plan.StatedStart;
import vn.sontm.programme.plan.Target;
import vn.sontm.programme.reform.Answers;
import vn.sontm.programme.reform.Merge;
import vn.sontm.programme.reform.Reform.Act;
import vn.sontm.programme.reform.Reform.NewUnit;
import vn.sontm.programme.reform.Rename;
import vn.sontm.programme.unit.Decision;
import vn.sontm.programme.unit.Unit;
import vn.sontm.programme.unit.Units;
import vn.sontm.testkit.Offices;

@DisplayName("An office takes in its plan")
class PlansTest {
    private static final String NTM = "xa-ntm-2021-2025";
    private static final Period JUNE = Period.parse("2024-06");

    @TempDir
    private Path folder;

    private Workspace office;
    private Plans plans;
    private ObjectNode file;

    @BeforeEach
    void open() {
        office = Offices.office(folder.resolve("vp"));
        plans = new Plans(office);
        file = (ObjectNode) ShippedData.plan("cao-loc-2024").orElseThrow();
        var catalogues = new Catalogues(office);
        ShippedData.catalogues().forEach(catalogues::take);
        plans.take(file);
    }

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    @DisplayName("a plan taken in comes back as the file said it, and is the current one of its year")
    void comesBack() {
        assertThat(plans.find("cao-loc-2024")).contains(PlanReader.read(file));
        assertThat(plans.current(JUNE)).contains(PlanReader.read(file));
        assertThat(plans.current(Period.parse("2025-06"))).isEmpty();
        assertThat(plans.list()).extracting(PlanHead::year).containsExactly(2024);
    }

    @Test
    @DisplayName(
            "no plan takes back what was decided of units since it was written, whatever it says of them or leaves out")
    void afterDecisions() {
        var act = new Act(LocalDate.of(2024, 7, 1), new Decision("Nghị quyết số 01", Optional.empty()));
        var reforms = new Reforms(office);
        reforms.decide(new Merge(
                List.of("cao-lau", "hai-yen"),
                new NewUnit("cao-hai", "Cao Hải", "xã", "commune", Optional.of("cao-loc")),
                new Answers(Map.of(), Map.of()),
                act));
        reforms.decide(new Rename("tan-lien", "Tân Yên", "xã", "commune", act));
        var decided = List.of("cao-lau", "hai-yen", "tan-lien").stream()
                .map(code -> Units.from(office.registers()).get(code))
                .toList();
        assertThat(plans.take(file).changes()).isEmpty();

        plans.take(Json.parse("""
                {"id": "cao-loc-2024", "title": "Kế hoạch", "year": 2024, "office": "cao-loc",
                 "units": [{"code": "cao-loc", "name": "Cao Lộc", "title": "huyện", "level": "district"},
                           {"code": "tan-lien", "name": "Tân Liên", "title": "xã", "level": "commune", "parent": "cao-loc"}]}"""));
        var units = Units.from(office.registers());
        assertThat(decided)
                .allSatisfy(unit -> assertThat(units.get(unit.code())).isEqualTo(unit));
        assertThat(units.communes("cao-loc", JUNE.lastDay()))
                .extracting(Unit::code)
                .contains("cao-lau", "hai-yen", "tan-lien");
    }

    @Test
    @DisplayName("taking it in again says nothing new; another version changes only what is different")
    void versions() {
        assertThat(plans.take(file).changes()).isEmpty();
        ((ObjectNode) file.at("/tasks/0")).put("text", "Trình phê duyệt đồ án");
        assertThat(plans.take(file).changes())
                .extracting(change -> change.register().kind())
                .containsExactly("task", "plan"); // the head carries the number of the version
    }

    @Test
    @DisplayName("what a new version no longer states is taken away, what the office entered beside it stays")
    void removal() {
        new StartStates(office).enter(2024, List.of(new StatedStart("gia-cat", NTM + "/1", StartState.MET)));
        new Records(office).record(Json.parse("""
                        {"kind": "task", "item": "viec-rieng", "period": "2024", "content": {"text": "Việc của văn phòng"}}
                        """), Optional.empty());
        remove("tasks");
        remove("agencies");
        remove("duties");
        ((ObjectNode) file.at("/criteria/1")).putArray("attain");
        var changes = plans.take(file).changes();
        assertThat(changes)
                .filteredOn(change -> change.content().isRemoval())
                .extracting(change -> change.register().kind())
                .containsOnly("task", "agency", "duty", "target");
        assertThat(changes).filteredOn(change -> !change.content().isRemoval()).hasSize(2);
        assertThat(plans.current(JUNE).orElseThrow().tasks())
                .extracting(task -> task.id())
                .containsExactly("viec-rieng");
        assertThat(plans.current(JUNE).orElseThrow().starts()).hasSize(1);
    }

    @Test
    @DisplayName("what two plans state stays when one of them drops it")
    void shared() {
        var next = file.deepCopy().put("id", "cao-loc-2025").put("year", 2025);
        plans.take(next);
        next.remove("agencies");
        assertThat(plans.take(next).changes()).extracting(PlansTest::kind).containsExactly("plan");
    }

    @Test
    @DisplayName("a wrong file and another office's plan are refused and change nothing")
    void refused() {
        var before = office.store().positions();
        file.put("office", "van-lang");
        ((ObjectNode) file.at("/units/0")).put("code", "van-lang");
        assertInvalid(file);
        file.remove("title");
        assertInvalid(file);
        assertThat(office.store().positions()).isEqualTo(before);
    }

    @Test
    @DisplayName("the communes' status knows targets, deadlines, agencies and populations of the plan")
    void status() {
        var status = Assessments.of(office.registers()).office("cao-loc", JUNE);
        assertThat(status.units()).hasSize(20);
        assertThat(status.totals())
                .filteredOn(total -> total.set().equals(NTM))
                .hasSize(19)
                .allSatisfy(total -> assertThat(total.of()).isEqualTo(20));
        var caoLau = Assessments.of(office.registers()).unit("cao-lau", JUNE);
        var planning =
                caoLau.sets().getFirst().subjects().getFirst().criterion(1).orElseThrow();
        assertThat(planning.target()).contains(Target.ATTAIN);
        assertThat(planning.deadlines())
                .singleElement()
                .satisfies(deadline -> assertThat(deadline.latest()).contains(LocalDate.of(2024, 3, 31)));
        assertThat(planning.lead()).containsExactly("UBND các xã");
        assertThat(caoLau.sets())
                .filteredOn(set -> set.counted())
                .extracting(set -> set.id())
                .containsExactly(NTM);
    }

    @Test
    @DisplayName("agencies that differ between two model communes are each commune's own")
    void assignments() {
        var status = Assessments.of(office.registers()).unit("hai-yen", JUNE);
        var model = status.sets().stream()
                .filter(set -> set.id().equals("xa-ntm-kieu-mau-2021-2025"))
                .findFirst()
                .orElseThrow();
        var field = model.subjects().getFirst().criterion(4).orElseThrow();
        assertThat(field.lead()).containsExactly("UBND xã Hải Yến");
        assertThat(field.coordinating()).containsExactly("Phòng Văn hóa và Thông tin");
    }

    @Test
    @DisplayName("the Coordination Office reports by the 28th of a quarter's last month")
    void dueDays() {
        var calendar = ReportingCalendar.from(office.registers(), (unit, day) -> Set.of(unit));
        var quarter = Period.parse("2024-Q2");
        assertThat(calendar.between(LocalDate.of(2024, 6, 1), LocalDate.of(2024, 6, 30)))
                .contains(
                        new Due(LocalDate.of(2024, 6, 28), quarter, Obligor.OFFICE),
                        new Due(LocalDate.of(2024, 6, 30), JUNE, Obligor.OFFICE));
        assertThat(calendar.due(quarter, "hoa-cu")).isEmpty();
    }

    private void remove(String list) {
        file.remove(list);
    }

    private void assertInvalid(ObjectNode plan) {
        assertThatThrownBy(() -> plans.take(plan))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(ErrorCode.PLAN_INVALID));
    }

    private static String kind(Change change) {
        return change.register().kind();
    }
}
