package vn.sontm.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.sontm.exchange.District.assertRefused;
import static vn.sontm.exchange.District.figure;
import static vn.sontm.exchange.District.receive;
import static vn.sontm.testkit.Offices.unit;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sontm.base.ErrorCode;
import vn.sontm.base.Json;
import vn.sontm.ledger.Register;
import vn.sontm.ledger.Role;
import vn.sontm.programme.assessment.Verdict;
import vn.sontm.programme.calendar.Period;
import vn.sontm.programme.register.RegisterKind;
import vn.sontm.programme.register.Registers;
import vn.sontm.programme.register.Statement;
import vn.sontm.testkit.Offices;
import vn.sontm.workspace.Conclusions;
import vn.sontm.workspace.DepartmentCodes;
import vn.sontm.workspace.Layout;
import vn.sontm.workspace.Submissions;
import vn.sontm.workspace.Workspace;

@DisplayName("A district that began by itself takes a province as the one above")
class AdoptionTest {
    private static final Period JUNE = Period.parse("2024-06");

    @TempDir
    private Path folder;

    private District district;
    private Workspace office;
    private Workspace commune;
    private Workspace province;

    /** The district has worked for a while: a commune enrolled, a figure, June handed in, locked and concluded on. */
    @BeforeEach
    void open() {
        district = new District(folder);
        office = district.office;
        commune = district.commune("cao-lau");
        commune.append(List.of(figure("cao-lau", "xa/2.1", "45")));
        new Submissions(commune).submit(JUNE, LocalDate.of(2024, 6, 15));
        receive(office, district.send(commune, "cao-loc"));
        new Submissions(office).lock("cao-lau", JUNE);
        new Conclusions(office).conclude("cao-lau", "xa/2", JUNE, Verdict.MET, "");
        province = province("tinh", "lang-son", "Lạng Sơn");
    }

    private Workspace province(String name, String unit, String called) {
        var made = Workspace.createOffice(folder.resolve(name), unit, Offices.environment(name));
        made.append(List.of(
                unit(unit, called, "tỉnh", "province", ""),
                unit("cao-loc", "Cao Lộc", "huyện", "district", unit),
                unit("cao-lau", "Cao Lâu", "xã", "commune", "cao-loc"),
                unit("tan-lien", "Tân Liên", "xã", "commune", "cao-loc")));
        return made;
    }

    @AfterEach
    void close() {
        province.close();
        district.close();
    }

    private Path invitation(Workspace from) {
        var invitations = new Invitations(from);
        return invitations.write(invitations.request("cao-loc"), district.stick);
    }

    private static String digits(Workspace of) {
        return new Enrolments(of).officeCode().orElseThrow();
    }

    private void joins(Workspace lower) {
        new Adoptions(lower).adopt(invitation(province), digits(province));
        var file = district.send(lower, "lang-son");
        var code = new Enrolments(lower).askingCode().orElseThrow();
        assertThat(receive(province, file).outcome()).isEqualTo(Outcome.HELD);
        assertThat(new Inbox(province).enrol(file, code).outcome()).isEqualTo(Outcome.MERGED);
        receive(lower, district.send(province, "cao-loc"));
        assertThat(new Enrolments(lower).askingCode()).isEmpty();
    }

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

    private static String locked(Workspace at) {
        return value(at.periods().ofUnit("cao-lau", JUNE));
    }

    private static String value(Registers registers) {
        return registers.ofUnit(RegisterKind.VALUE, "cao-lau").stream()
                .map(entry -> entry.content().path("value").asText())
                .findFirst()
                .orElse("không có gì");
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
    @DisplayName(
            "nobody is enrolled below by the province, and no invitation of the province's reaches past the district")
    void enrolsNobodyBelow() {
        joins(office);
        var stranger = district.join(province, InvitationRequest.commune("cao-lau"), "la");
        stranger.append(List.of(figure("cao-lau", "xa/2.2", "1")));
        district.enrol(province, stranger);
        receive(office, district.send(province, "cao-loc"));
        assertThat(office.store()
                        .authority()
                        .orElseThrow()
                        .grants(stranger.keys().device()))
                .isEmpty();
        assertThat(office.registers().all(RegisterKind.VALUE)).hasSize(1);
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
    @DisplayName("let go, what the province said has no effect; taken again, it has")
    void leaves() {
        joins(office);
        new Conclusions(province).conclude("cao-lau", "xa/2", JUNE, Verdict.NOT_MET, "");
        receive(office, district.send(province, "cao-loc"));
        var adoptions = new Adoptions(office);
        assertThat(adoptions.current()).map(Adoptions.Higher::name).contains("tỉnh Lạng Sơn");
        assertThat(new Exports(office).recipients()).contains("lang-son");
        adoptions.leave();
        assertThat(adoptions.current()).isEmpty();
        assertThat(new Exports(office).recipients()).containsExactly("cao-lau");
        assertThat(office.registers().all(RegisterKind.CONCLUSION)).hasSize(1);
        assertThat(office.store().viewsAreSound()).isTrue();
        adoptions.adopt(invitation(province), digits(province));
        assertThat(office.registers().all(RegisterKind.CONCLUSION)).hasSize(2);
        var changes = office.store().positions();
        adoptions.adopt(invitation(province), digits(province));
        assertThat(office.store().positions().get(office.keys().device()))
                .as("taken twice is taken once")
                .isEqualTo(changes.get(office.keys().device()));
    }

    @Test
    @DisplayName("other digits, another's invitation, a second province, somebody below and a commune are refused")
    void refusals() {
        var adoptions = new Adoptions(office);
        var invitation = invitation(province);
        assertRefused(ErrorCode.ENROL_CODE_WRONG, () -> adoptions.adopt(invitation, digits(office)));
        assertThat(adoptions.current()).isEmpty();
        assertThat(receive(office, invitation).outcome()).isEqualTo(Outcome.REJECTED);
        var own = new Invitations(office).write(InvitationRequest.secondPc("cao-loc", false), district.stick);
        assertRefused(ErrorCode.INVITATION_INVALID, () -> adoptions.offer(own));
        var forCommune = new Invitations(province).write(InvitationRequest.commune("cao-lau"), district.stick);
        assertRefused(ErrorCode.INVITATION_INVALID, () -> adoptions.offer(forCommune));
        assertRefused(ErrorCode.NOT_AUTHORISED, () -> new Adoptions(commune).offer(invitation));
        var hamlet = province("tinh-3", "tan-lien", "Tân Liên");
        try (hamlet) {
            var from = new Invitations(hamlet)
                    .write(InvitationRequest.lowerOffice("cao-loc", List.of("cao-lau")), district.stick);
            assertRefused(ErrorCode.INVITATION_INVALID, () -> adoptions.adopt(from, digits(hamlet)));
        }
        joins(office);
        try (var other = province("tinh-2", "bac-kan", "Bắc Kạn")) {
            var second = invitation(other);
            assertRefused(ErrorCode.INVITATION_INVALID, () -> adoptions.adopt(second, digits(other)));
        }
        var back = new Invitations(office);
        office.append(List.of(unit("lang-son", "Lạng Sơn", "tỉnh", "province", "")));
        var ring = back.write(InvitationRequest.lowerOffice("lang-son", List.of("cao-lau")), folder.resolve("nguoc"));
        assertRefused(ErrorCode.INVITATION_INVALID, () -> new Adoptions(province).adopt(ring, digits(office)));
    }

    @Test
    @DisplayName("a commune that claims that its district has somebody above changes nothing")
    void forged() {
        var content = Json.object().put("unit", "lang-son").put("name", "tỉnh giả");
        content.putArray("devices")
                .addObject()
                .put("signingKey", province.keys().signingKey())
                .put("encryptionKey", province.keys().encryptionKey())
                .put("mayEnrol", true);
        assertRefused(
                ErrorCode.NOT_AUTHORISED,
                () -> commune.append(List.of(Statement.of(RegisterKind.ADOPTION, "cao-loc", "", "", content))));
        var second = district.enrolled(office, InvitationRequest.secondPc("cao-loc", false), "may-2");
        second.append(List.of(Statement.of(RegisterKind.ADOPTION, "cao-loc", "", "", content)));
        receive(office, district.send(second, "cao-loc"));
        assertThat(office.store().authority().orElseThrow().devices())
                .doesNotContain(province.keys().device());
        assertThat(office.registers().all(RegisterKind.ADOPTION)).isEmpty();
    }

    @Test
    @DisplayName("a district whose first PC was restored from a backup brings the time before along")
    void restored() throws Exception {
        var first = office.keys().device();
        office.close();
        Files.createFile(new Layout(office.directory()).restoredMarker());
        try (var after = Workspace.open(office.directory(), Offices.environment("sau khôi phục"))) {
            assertThat(after.keys().device()).isNotEqualTo(first);
            joins(after);
            assertThat(value(province.registers())).isEqualTo("45");
            assertThat(locked(province)).isEqualTo("45");
            assertThat(province.registers().all(RegisterKind.CONCLUSION)).hasSize(1);
        }
    }

    @Test
    @DisplayName("a PC restored after that asks for nothing: the province believes it by the old key's word")
    void restoredLater() throws Exception {
        joins(office);
        receive(province, district.send(office, "lang-son"));
        office.close();
        Files.createFile(new Layout(office.directory()).restoredMarker());
        try (var after = Workspace.open(office.directory(), Offices.environment("sau khôi phục"))) {
            assertThat(new Enrolments(after).askingCode()).isEmpty();
            new Conclusions(after).conclude("cao-lau", "xa/3", JUNE, Verdict.MET, "");
            assertThat(receive(province, district.send(after, "lang-son")).outcome())
                    .isEqualTo(Outcome.MERGED);
            assertThat(province.registers().all(RegisterKind.CONCLUSION)).hasSize(2);
        }
    }

    @Test
    @DisplayName("a new key or a second PC of the province's is heard at the district")
    void secondPcAbove() throws Exception {
        var second = district.enrolled(province, InvitationRequest.secondPc("lang-son", false), "tinh-may-2");
        joins(office);
        new Conclusions(second).conclude("cao-lau", "xa/2", JUNE, Verdict.NOT_MET, "");
        receive(province, district.send(second, "lang-son"));
        var third = district.enrolled(province, InvitationRequest.secondPc("lang-son", false), "tinh-may-3");
        receive(third, district.send(province, "lang-son"));
        new Conclusions(third).conclude("cao-lau", "xa/2", Period.parse("2024-07"), Verdict.MET, "");
        receive(province, district.send(third, "lang-son"));
        receive(office, district.send(province, "cao-loc"));
        assertThat(office.registers().ofUnit(RegisterKind.CONCLUSION, "cao-lau"))
                .hasSize(3);
        assertThat(office.store().authority().orElseThrow().grants(third.keys().device()))
                .allMatch(grant -> grant.role() == Role.HIGHER);
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
        assertThat(Optional.of(office.store().viewsAreSound())).contains(true);
    }
}
