package vn.sontm.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.sontm.exchange.District.assertRefused;
import static vn.sontm.exchange.District.figure;
import static vn.sontm.exchange.District.receive;
import static vn.sontm.testkit.Offices.unit;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.sontm.base.ErrorCode;
import vn.sontm.base.Json;
import vn.sontm.ledger.Role;
import vn.sontm.programme.assessment.Verdict;
import vn.sontm.programme.calendar.Period;
import vn.sontm.programme.register.RegisterKind;
import vn.sontm.programme.register.Statement;
import vn.sontm.testkit.Offices;
import vn.sontm.workspace.Conclusions;
import vn.sontm.workspace.Layout;
import vn.sontm.workspace.Workspace;

@DisplayName("A district that began by itself takes a province as the one above")
class AdoptionTest extends AdoptedDistrict {
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
        var again = adoptions.adopt(invitation(province), digits(province));
        assertThat(adoptions.sentence(again))
                .as("nothing is left to be read over the phone")
                .contains("đã được đăng ký")
                .doesNotContain("đọc 16 chữ số");
        assertThat(office.registers().all(RegisterKind.CONCLUSION)).hasSize(2);
        var changes = office.store().positions();
        adoptions.adopt(invitation(province), digits(province));
        assertThat(office.store().positions().get(office.keys().device()))
                .as("taken twice is taken once")
                .isEqualTo(changes.get(office.keys().device()));
    }

    @Test
    @DisplayName(
            "its preview says that this office is enrolled there, and blames nobody for what is the province's own matter")
    void previews() {
        new Adoptions(office).adopt(invitation(province), digits(province));
        var asking = district.send(office, "lang-son");
        var enrolled = new Inbox(province)
                .enrol(asking, new OwnEnrolment(office).askingCode().orElseThrow());
        assertThat(enrolled.sentences())
                .contains("huyện Cao Lộc đã nhận cơ quan này làm cơ quan cấp trên.")
                .noneMatch(sentence -> sentence.contains("không có quyền"));
        var answer = district.send(province, "cao-loc");
        assertThat(codes(office, answer)).containsExactly("enrolled-above");
        assertThat(new Imports(office).plan(answer).sentences())
                .contains("tỉnh Lạng Sơn đã đăng ký máy của cơ quan này; không phải đọc 16 chữ số nữa.");
        receive(office, answer);
        assertThat(new OwnEnrolment(office).askingCode()).isEmpty();
        assertThat(codes(commune, district.send(office, "cao-lau"))).containsExactly("own-matter");
        province.append(List.of(unit("cao-lau", "Cao Lâu mới", "xã", "commune", "cao-loc")));
        assertThat(codes(office, district.send(province, "cao-loc"))).containsExactly("own-matter");
    }

    private static List<String> codes(Workspace at, Path file) {
        return new Imports(at).plan(file).remarks().stream().map(Remark::code).toList();
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
            assertThat(new OwnEnrolment(after).askingCode()).isEmpty();
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
}
