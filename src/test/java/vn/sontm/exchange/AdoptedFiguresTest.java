package vn.sontm.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.sontm.exchange.District.figure;
import static vn.sontm.exchange.District.receive;
import static vn.sontm.testkit.Offices.unit;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.sontm.base.Json;
import vn.sontm.ledger.Register;
import vn.sontm.programme.assessment.Verdict;
import vn.sontm.programme.register.RegisterKind;
import vn.sontm.programme.register.Statement;
import vn.sontm.testkit.Offices;
import vn.sontm.workspace.Conclusions;
import vn.sontm.workspace.DepartmentCodes;
import vn.sontm.workspace.Submissions;
import vn.sontm.workspace.Workspace;

@DisplayName("What a province and a district that took it as the one above see of each other")
class AdoptedFiguresTest extends AdoptedDistrict {
    @Test
    @DisplayName(
            "the province gets what the communes signed unchanged, and shows what the district shows, locked months too")
    void upwards() {
        joins(office);
        var device = commune.keys().device();
        assertThat(province.store().chain(device, 1)).isEqualTo(office.store().chain(device, 1));
        assertThat(province.store().seals())
                .filteredOn(seal -> seal.device().equals(device))
                .isNotEmpty()
                .allMatch(commune.store().seals()::contains);
        for (var kind :
                List.of(RegisterKind.VALUE, RegisterKind.SUBMISSION, RegisterKind.LOCK, RegisterKind.CONCLUSION)) {
            assertThat(province.registers().all(kind))
                    .isNotEmpty()
                    .isEqualTo(office.registers().all(kind));
        }
        assertThat(locked(province)).isEqualTo("45").isEqualTo(locked(office));
        commune.append(List.of(figure("cao-lau", "xa/2.1", "50")));
        receive(office, district.send(commune, "cao-loc"));
        receive(province, district.send(office, "lang-son"));
        assertThat(locked(province)).as("what was locked before stays").isEqualTo("45");
        assertThat(value(province.registers())).isEqualTo("50");
    }

    @Test
    @DisplayName(
            "a month that the district locks while it waits to be enrolled is shown at the province as it was locked")
    void lockedWhileWaiting() {
        new Adoptions(office).adopt(invitation(province), digits(province));
        new Submissions(office).lock("cao-lau", JUNE);
        joins(office);
        assertThat(new Submissions(province)
                        .lockOf("cao-lau", JUNE)
                        .orElseThrow()
                        .office())
                .as("the lock names a position of the province's from before the enrolment")
                .containsKey(province.keys().device());
        assertThat(locked(province)).isEqualTo("45").isEqualTo(locked(office));
    }

    @Test
    @DisplayName(
            "the province's own word reaches the district and its communes; what is the district's stays the district's")
    void downwards() {
        joins(office);
        new Conclusions(province).conclude("cao-lau", "xa/2", JUNE, Verdict.NOT_MET, "");
        var target = Json.object().put("target", "attain");
        province.append(List.of(
                Statement.of(
                        RegisterKind.DUE_DAY,
                        "lang-son",
                        "quarter",
                        "",
                        Json.object().put("day", 5)),
                Statement.of(RegisterKind.TARGET, "cao-lau", "xa/2", "2024", target)));
        receive(office, district.send(province, "cao-loc"));
        receive(commune, district.send(office, "cao-lau"));
        for (var below : List.of(office, commune)) {
            assertThat(below.registers().ofUnit(RegisterKind.CONCLUSION, "cao-lau"))
                    .extracting(entry -> entry.register().item().replaceFirst(".*@", ""))
                    .containsExactlyInAnyOrder("cao-loc", "lang-son");
            assertThat(below.registers().all(RegisterKind.DUE_DAY)).hasSize(1);
            assertThat(below.registers().all(RegisterKind.TARGET)).isEmpty();
        }
        var fresh = district.enrolled(office, InvitationRequest.commune("tan-lien"), "tan-lien");
        assertThat(fresh.registers().all(RegisterKind.DUE_DAY)).hasSize(1);
    }

    @Test
    @DisplayName("a lock of the province's closes the month at the district as well")
    void lockFromAbove() {
        joins(office);
        commune.append(List.of(figure("cao-lau", "xa/2.1", "50")));
        new Submissions(commune).submit(JUNE, LocalDate.of(2024, 6, 20));
        receive(office, district.send(commune, "cao-loc"));
        receive(province, district.send(office, "lang-son"));
        new Submissions(province).lock("cao-lau", JUNE);
        receive(office, district.send(province, "cao-loc"));
        commune.append(List.of(figure("cao-lau", "xa/2.1", "55")));
        receive(office, district.send(commune, "cao-loc"));
        assertThat(locked(office)).isEqualTo("50").isEqualTo(locked(province));
    }

    @Test
    @DisplayName("a commune that came in later counts at the province once the district's part is widened")
    void widened() {
        joins(office);
        office.append(List.of(unit("hai-yen", "Hải Yến", "xã", "commune", "cao-loc")));
        var late = district.commune("hai-yen");
        late.append(List.of(figure("hai-yen", "xa/2.1", "60")));
        new Submissions(late).submit(JUNE, LocalDate.of(2024, 6, 15));
        receive(office, district.send(late, "cao-loc"));
        new Submissions(office).lock("hai-yen", JUNE);
        receive(province, district.send(office, "lang-son"));
        assertThat(province.registers().ofUnit(RegisterKind.VALUE, "hai-yen")).isEmpty();
        var device = office.keys().device();
        var enrolments = new Enrolments(province);
        assertThat(enrolments.uncovered(device)).containsOnlyKeys("hai-yen").containsValue("xã Hải Yến");
        enrolments.widen(device);
        assertThat(enrolments.uncovered(device)).isEmpty();
        assertThat(province.registers().ofUnit(RegisterKind.VALUE, "hai-yen")).hasSize(1);
        assertThat(province.periods().ofUnit("hai-yen", JUNE).ofUnit(RegisterKind.VALUE, "hai-yen"))
                .as("locked before the province covered it")
                .hasSize(1);
        assertThat(locked(province)).isEqualTo("45");
        assertThat(province.store().viewsAreSound()).isTrue();
    }

    @Test
    @DisplayName(
            "a province that knows its districts by name alone takes over the units that they call theirs, and nobody else's")
    void widenedFromBelow() {
        province.close();
        province = Workspace.createOffice(folder.resolve("tinh-moi"), "lang-son", Offices.environment("tinh-moi"));
        province.append(List.of(
                unit("lang-son", "Lạng Sơn", "tỉnh", "province", ""),
                unit("cao-loc", "Cao Lộc", "huyện", "district", "lang-son"),
                unit("loc-binh", "Lộc Bình", "huyện", "district", "lang-son"),
                unit("khuat-xa", "Khuất Xá", "xã", "commune", "loc-binh")));
        office.append(List.of(unit("khuat-xa", "Khuất Xá", "xã", "commune", "cao-loc")));
        joins(office);
        assertThat(province.registers().all(RegisterKind.VALUE)).isEmpty();
        var device = office.keys().device();
        assertThat(new Enrolments(province).uncovered(device)).containsOnlyKeys("cao-lau", "tan-lien");
        new Enrolments(province).widen(device);
        assertThat(locked(province)).isEqualTo("45");
        assertThat(province.registers().all(RegisterKind.UNIT)).hasSize(6);
        assertThat(province.store().conflicts()).isEmpty();
    }

    @Test
    @DisplayName("from then on a department bears the district's code, and the province hears it")
    void departments() {
        joins(office);
        assertThat(new DepartmentCodes(office).of("phong-giao-duc")).isEqualTo("cao-loc#phong-giao-duc");
        var request = new Invitations(office).department("phong-giao-duc", List.of(), List.of(), List.of());
        var department = district.enrolled(office, request, "phong");
        new Conclusions(department).conclude("cao-lau", "xa/5", JUNE, Verdict.MET, "");
        receive(office, district.send(department, "cao-loc"));
        receive(province, district.send(office, "lang-son"));
        assertThat(province.registers()
                        .find(new Register("department-word", "cao-lau", "xa/5@cao-loc#phong-giao-duc", JUNE.code())))
                .isPresent();
        assertThat(office.store().viewsAreSound()).isTrue();
    }

    @Test
    @DisplayName(
            "a department from before keeps its code: at the province nobody can tell whose it is, and hears it not")
    void departmentFromBefore() {
        var request = new Invitations(office).department("phong-giao-duc", List.of(), List.of(), List.of());
        var department = district.enrolled(office, request, "phong");
        joins(office);
        assertThat(new DepartmentCodes(office).of("phong-giao-duc")).isEqualTo("phong-giao-duc");
        new Conclusions(department).conclude("cao-lau", "xa/5", JUNE, Verdict.MET, "");
        receive(office, district.send(department, "cao-loc"));
        receive(province, district.send(office, "lang-son"));
        assertThat(office.registers().all(RegisterKind.DEPARTMENT_WORD)).hasSize(1);
        assertThat(province.registers().all(RegisterKind.DEPARTMENT_WORD)).isEmpty();
        assertThat(province.store().withoutEffect())
                .as("kept, and passed on")
                .anyMatch(change -> change.device().equals(department.keys().device()));
        var anew = new Invitations(office).department("cao-loc#phong-giao-duc", List.of(), List.of(), List.of());
        var again = district.enrolled(office, anew, "phong-lai");
        assertThat(new DepartmentCodes(office).of("phong-giao-duc")).isEqualTo("cao-loc#phong-giao-duc");
        new Conclusions(again).conclude("cao-lau", "xa/5", JUNE, Verdict.MET, "");
        receive(office, district.send(again, "cao-loc"));
        receive(province, district.send(office, "lang-son"));
        assertThat(province.registers().all(RegisterKind.DEPARTMENT_WORD)).hasSize(1);
    }
}
