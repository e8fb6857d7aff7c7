package vn.sontm.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.sontm.exchange.District.assertRefused;
import static vn.sontm.exchange.District.figure;
import static vn.sontm.exchange.District.receive;

import java.io.ByteArrayOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sontm.base.ErrorCode;
import vn.sontm.exchange.file.Invitation;
import vn.sontm.exchange.file.Manifest;
import vn.sontm.exchange.file.SyncFileWriter;
import vn.sontm.ledger.Role;
import vn.sontm.programme.register.RegisterKind;
import vn.sontm.testkit.Offices;
import vn.sontm.testkit.TestKeys;
import vn.sontm.workspace.EvidenceStore;
import vn.sontm.workspace.Layout;
import vn.sontm.workspace.Workspace;

@DisplayName("PCs that trust one another")
class TrustTest {
    @TempDir
    private Path folder;

    private District district;
    private Workspace office;

    @BeforeEach
    void open() {
        district = new District(folder);
        office = district.office;
    }

    @AfterEach
    void close() {
        district.close();
    }

    @Test
    @DisplayName("a dead PC is replaced: the new one gets the commune's own changes and evidence back from the office")
    void deadPc() throws Exception {
        var dead = district.commune("cao-lau");
        dead.append(List.of(figure("cao-lau", "xa/2.1", "45")));
        var scan = Files.write(folder.resolve("bien-ban.pdf"), new byte[3_000]);
        var piece = new EvidenceStore(dead).add(scan, List.of("xa/2.1"), Optional.empty(), Optional.empty());
        var sent = district.export(dead, "cao-loc", true);
        assertThat(sent.volumes()).hasSize(1).allMatch(path -> path.toString().endsWith("-mc1.ntm"));
        assertThat(sent.note()).exists();
        receive(office, sent.figures());
        assertThat(new EvidenceStore(office).find(piece.id()).orElseThrow().here())
                .isFalse();
        assertThat(receive(office, sent.volumes().getFirst()).evidence()).isEqualTo(1);
        assertThat(new EvidenceStore(office).find(piece.id()).orElseThrow().here())
                .isTrue();
        assertThat(receive(office, sent.volumes().getFirst()).outcome()).isEqualTo(Outcome.KNOWN);
        receive(dead, district.send(office, "cao-lau"));
        assertThat(district.export(dead, "cao-loc", true).volumes())
                .as("acknowledged")
                .isEmpty();

        var fresh = district.enrolled(office, InvitationRequest.commune("cao-lau"), "may-moi");
        assertThat(fresh.registers().all(RegisterKind.VALUE)).hasSize(1);
        receive(office, district.send(fresh, "cao-loc")); // asks for the evidence that it lacks
        var answer = district.export(office, "cao-lau", false);
        receive(fresh, answer.figures());
        receive(fresh, answer.volumes().getFirst());
        assertThat(new EvidenceStore(fresh).get(piece.id()).here()).isTrue();
    }

    @Test
    @DisplayName("two PCs of one commune exchange files like others, and both are heard")
    void twoPcs() {
        var first = district.commune("cao-lau");
        var second = district.enrolled(office, InvitationRequest.commune("cao-lau"), "cao-lau-2");
        receive(first, district.send(office, "cao-lau"));
        first.append(List.of(figure("cao-lau", "xa/2.1", "45")));
        second.append(List.of(figure("cao-lau", "xa/2.2", "46")));
        receive(second, district.send(first, "cao-loc"));
        receive(first, district.send(second, "cao-loc"));
        assertThat(first.store().viewDigest()).isEqualTo(second.store().viewDigest());
        assertThat(first.registers().all(RegisterKind.VALUE)).hasSize(2);
    }

    @Test
    @DisplayName("a second office PC works like the first but may not enrol unless told so")
    void secondOfficePc() {
        var second = district.enrolled(office, InvitationRequest.secondPc("cao-loc", false), "may-2");
        var commune = district.join(office, InvitationRequest.commune("cao-lau"), "cao-lau");
        commune.append(List.of(figure("cao-lau", "xa/2.1", "45")));
        var file = district.send(commune, "cao-loc");
        assertThat(receive(second, file).outcome()).isEqualTo(Outcome.HELD);
        var code = new OwnEnrolment(commune).ownCode().orElseThrow();
        assertRefused(ErrorCode.NOT_AUTHORISED, () -> new Inbox(second).enrol(file, code));
        assertRefused(
                ErrorCode.NOT_AUTHORISED,
                () -> new Invitations(second).write(InvitationRequest.commune("tan-lien"), district.stick));

        new Inbox(office).enrol(file, code);
        assertThat(receive(second, district.send(office, "cao-loc")).outcome()).isEqualTo(Outcome.MERGED);
        assertThat(new Inbox(second).list())
                .as("what waited is merged with the enrolment")
                .isEmpty();
        assertThat(second.registers().all(RegisterKind.VALUE)).hasSize(1);
        second.append(List.of(District.unit("bao-lam", "Bảo Lâm")));
        receive(office, district.send(second, "cao-loc"));
        assertThat(office.store().viewDigest()).isEqualTo(second.store().viewDigest());
    }

    @Test
    @DisplayName("a PC set aside from a number on loses what came after, and gets it back when that is lifted")
    void setAside() {
        var commune = district.commune("cao-lau");
        for (var value = 1; value <= 4; value++) {
            commune.append(List.of(figure("cao-lau", "xa/2." + value, "45")));
        }
        receive(office, district.send(commune, "cao-loc"));
        var enrolments = new Enrolments(office);
        var device = commune.keys().device();
        enrolments.setAside(device, 3);
        assertThat(office.registers().all(RegisterKind.VALUE)).hasSize(2);
        assertThat(enrolments.list())
                .filteredOn(entry -> entry.grant().device().equals(device))
                .allMatch(entry -> entry.counts().orElseThrow().seq() == 2);
        commune.append(List.of(figure("cao-lau", "xa/2.5", "45")));
        var plan = new Imports(office).plan(district.send(commune, "cao-loc"));
        assertThat(plan.remarks()).extracting(Remark::code).contains("without-effect", "set-aside");
        receive(office, plan.path());
        assertRefused(ErrorCode.CHOICE_UNKNOWN, () -> enrolments.setAside(device, 30));
        enrolments.lift(device);
        assertThat(office.registers().all(RegisterKind.VALUE)).hasSize(5);
    }

    @Test
    @DisplayName("a restored PC asks in its old key's name, and one confirmation lets the new key take over")
    void succession() throws Exception {
        var commune = district.commune("cao-lau");
        commune.append(List.of(figure("cao-lau", "xa/2.1", "45")));
        receive(office, district.send(commune, "cao-loc"));
        var old = commune.keys().device();
        commune.close();
        Files.createFile(new Layout(commune.directory()).restoredMarker());
        try (var restored = Workspace.open(commune.directory(), Offices.environment("sau khôi phục"))) {
            restored.append(List.of(figure("cao-lau", "xa/2.2", "46")));
            var file = district.send(restored, "cao-loc");
            assertThat(receive(office, file).outcome()).isEqualTo(Outcome.HELD);
            var waiting = new Inbox(office).list().getFirst();
            assertThat(waiting.succeeds()).contains(old);
            assertThat(new Inbox(office).succeed(waiting.path()).outcome()).isEqualTo(Outcome.MERGED);
            assertThat(office.registers().all(RegisterKind.VALUE)).hasSize(2);
            receive(restored, district.send(office, "cao-lau"));
            assertThat(restored.succession()).isEmpty();
        }
    }

    @Test
    @DisplayName("a PC restored before it was ever enrolled loses nothing: its older key is enrolled with the new one")
    void restoredTooSoon() throws Exception {
        var commune = district.join(office, InvitationRequest.commune("cao-lau"), "cao-lau");
        commune.append(List.of(figure("cao-lau", "xa/2.1", "45")));
        commune.close();
        Files.createFile(new Layout(commune.directory()).restoredMarker());
        try (var restored = Workspace.open(commune.directory(), Offices.environment("sau khôi phục"))) {
            assertThat(restored.registers().all(RegisterKind.VALUE)).hasSize(1);
            restored.append(List.of(figure("cao-lau", "xa/2.2", "46")));
            district.enrol(office, restored);
            assertThat(office.registers().all(RegisterKind.VALUE)).hasSize(2);
            assertThat(restored.registers().all(RegisterKind.VALUE)).hasSize(2);
        }
    }

    @Test
    @DisplayName("a request that rests on an invitation which nobody here has written enrols nobody")
    void foreignInvitation() throws Exception {
        var stranger = TestKeys.of(9);
        var office9 = new Invitation.Office("cao-loc", "Cao Lộc", stranger.publicKey(), "0a".repeat(32));
        var identity = office.identity();
        var trust = new Invitation.Trust(
                identity.root(),
                "cao-loc",
                identity.rootSigningKey(),
                identity.rootEncryptionKey(),
                identity.recoveryKey());
        var forged = new Invitation(
                        "cao-lau",
                        "Cao Lâu",
                        Role.COMMUNE,
                        List.of("cao-lau"),
                        List.of(),
                        List.of(),
                        false,
                        trust,
                        office9,
                        "")
                .signed(stranger::sign);
        var head = new Manifest(
                new Manifest.Sender(
                        stranger.device(), "cao-lau", "Cao Lâu", Role.COMMUNE, stranger.publicKey(), "0a".repeat(32)),
                new Manifest.Recipient("cao-loc", "Cao Lộc"),
                "",
                Manifest.Volume.FIGURES,
                List.of(),
                List.of(),
                Manifest.Held.NOTHING,
                new Manifest.Requests(List.of(), Optional.of(forged), Optional.empty()),
                Optional.empty());
        var out = new ByteArrayOutputStream();
        new SyncFileWriter(head, List.of(), Collections.emptySortedMap(), "")
                .signed(stranger::sign, List.of())
                .to(out);
        var file = Files.write(folder.resolve("la.ntm"), out.toByteArray());
        var plan = new Imports(office).plan(file);
        assertThat(plan.outcome()).isEqualTo(Outcome.HELD);
        assertThat(plan.code()).isEmpty();
        var digits = EnrolCode.of(stranger.publicKey(), stranger.publicKey(), "cao-lau");
        assertRefused(ErrorCode.INVITATION_INVALID, () -> new Inbox(office).enrol(file, digits));
        assertRefused(ErrorCode.INVITATION_INVALID, () -> new Inbox(office).succeed(file));
        assertRefused(
                ErrorCode.INVITATION_INVALID, () -> Joining.from(file, folder.resolve("x"), Offices.environment("x")));
        assertThat(folder.resolve("x")).doesNotExist();
    }
}
