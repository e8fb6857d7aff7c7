package vn.sontm.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.sontm.exchange.District.assertRefused;
import static vn.sontm.exchange.District.figure;
import static vn.sontm.exchange.District.receive;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sontm.base.ErrorCode;
import vn.sontm.base.Json;
import vn.sontm.programme.assessment.Verdict;
import vn.sontm.programme.calendar.Period;
import vn.sontm.programme.register.RegisterKind;
import vn.sontm.programme.register.Statement;
import vn.sontm.testkit.Offices;
import vn.sontm.workspace.Conclusions;
import vn.sontm.workspace.Workspace;

@DisplayName("Departments, and an office above offices")
class OfficeTreeTest {
    @TempDir
    private Path folder;

    private District district;

    @BeforeEach
    void open() {
        district = new District(folder);
    }

    @AfterEach
    void close() {
        district.close();
    }

    @Test
    @DisplayName("a department sees its slice, says its word within it, and nothing beyond has effect")
    void department() {
        var office = district.office;
        var commune = district.commune("cao-lau");
        var other = district.commune("tan-lien");
        commune.append(List.of(figure("cao-lau", "xa/5.1", "100")));
        other.append(List.of(figure("tan-lien", "xa/5.1", "90")));
        receive(office, district.send(commune, "cao-loc"));
        receive(office, district.send(other, "cao-loc"));
        var request = new Invitations(office)
                .department("phong-giao-duc", List.of("cao-lau"), List.of("xa"), List.of("xa/5"));
        var department = district.enrolled(office, request, "phong");
        assertThat(department.registers().all(RegisterKind.VALUE))
                .extracting(entry -> entry.register().unit())
                .containsExactly("cao-lau");

        var june = Period.parse("2024-06");
        new Conclusions(department).conclude("cao-lau", "xa/5", june, Verdict.MET, "");
        assertRefused(
                ErrorCode.NOT_AUTHORISED,
                () -> new Conclusions(department).conclude("cao-lau", "xa/6", june, Verdict.MET, ""));
        assertRefused(
                ErrorCode.NOT_AUTHORISED,
                () -> new Conclusions(department).conclude("tan-lien", "xa/5", june, Verdict.MET, ""));
        var result = receive(office, district.send(department, "cao-loc"));
        assertThat(result.counts().newRegisters()).isEqualTo(1);
        assertThat(office.registers().all(RegisterKind.DEPARTMENT_WORD)).hasSize(1);
    }

    @Test
    @DisplayName("a province over an office: its districts' enrolments count there, and signed changes go up unchanged")
    void province() {
        try (var province = Workspace.createOffice(folder.resolve("tinh"), "lang-son", Offices.environment("tỉnh"))) {
            province.append(List.of(District.unit("loc-binh", "Lộc Bình"), District.unit("khuat-xa", "Khuất Xá")));
            var lower = InvitationRequest.lowerOffice("loc-binh", List.of("khuat-xa"));
            var below = district.enrolled(province, lower, "huyen");
            var commune = district.enrolled(below, InvitationRequest.commune("khuat-xa"), "khuat-xa");
            commune.append(List.of(figure("khuat-xa", "xa/2.1", "45")));
            receive(below, district.send(commune, "loc-binh"));
            assertThat(below.registers().all(RegisterKind.VALUE)).hasSize(1);
            assertThat(new Exports(below).recipients()).contains("lang-son", "khuat-xa");
            var up = district.send(below, "lang-son");
            assertThat(receive(province, up).outcome()).isEqualTo(Outcome.MERGED);
            assertThat(province.registers().all(RegisterKind.VALUE)).hasSize(1);
            assertThat(province.store().seals()).containsAll(commune.store().seals());
            assertThat(province.store().viewDigest()).isEqualTo(below.store().viewDigest());
        }
    }

    @Test
    @DisplayName(
            "two lower offices with a department of the same name: each is heard about its own communes alone, up to the province")
    void departmentsBelow() {
        try (var province = Workspace.createOffice(folder.resolve("tinh"), "lang-son", Offices.environment("tỉnh"))) {
            province.append(List.of(
                    District.unit("loc-binh", "Lộc Bình"),
                    District.unit("khuat-xa", "Khuất Xá"),
                    District.unit("dinh-lap", "Đình Lập"),
                    District.unit("bac-xa", "Bắc Xa")));
            var one = lower(province, "loc-binh", "khuat-xa");
            var other = lower(province, "dinh-lap", "bac-xa");
            assertRefused(
                    ErrorCode.NOT_AUTHORISED,
                    () -> new Invitations(one)
                            .write(
                                    new Invitations(one)
                                            .department("phong-y-te", List.of("bac-xa"), List.of(), List.of()),
                                    district.stick));
            assertThat(one.registers().all(RegisterKind.DEPARTMENT_WORD)).hasSize(1);
            assertThat(province.registers().all(RegisterKind.DEPARTMENT_WORD))
                    .extracting(entry ->
                            entry.register().subject() + " " + entry.register().item())
                    .containsExactly("bac-xa xa/5@dinh-lap#phong-giao-duc", "khuat-xa xa/5@loc-binh#phong-giao-duc");
            assertThat(province.registers().all(RegisterKind.OWN_PLAN)).hasSize(2);
            receive(other, district.send(province, "dinh-lap"));
            assertThat(other.registers().all(RegisterKind.DEPARTMENT_WORD)).hasSize(1);
        }
    }

    /** An office of the province's with one commune, and a department that has given its word and says what its plan is. */
    private Workspace lower(Workspace province, String unit, String commune) {
        var office = district.enrolled(province, InvitationRequest.lowerOffice(unit, List.of(commune)), unit);
        var request = new Invitations(office).department("phong-giao-duc", List.of(), List.of(), List.of());
        var department = district.enrolled(office, request, unit + "-phong");
        new Conclusions(department).conclude(commune, "xa/5", Period.parse("2024-06"), Verdict.MET, "");
        department.append(List.of(Statement.of(
                RegisterKind.OWN_PLAN, request.unit(), "2024", "", Json.object().put("number", "12/KH"))));
        receive(office, district.send(department, unit));
        receive(province, district.send(office, "lang-son"));
        return office;
    }
}
