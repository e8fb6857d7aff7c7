package vn.sontm.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sontm.base.ErrorCode;
import vn.sontm.base.Json;
import vn.sontm.base.Refusal;
import vn.sontm.exchange.drive.Progress;
import vn.sontm.programme.register.RegisterKind;
import vn.sontm.programme.register.Statement;
import vn.sontm.testkit.Offices;
import vn.sontm.workspace.Workspace;

@DisplayName("An office and a commune")
class ExchangeTest {
    @TempDir
    private Path folder;

    private Workspace office;
    private Workspace commune;

    @BeforeEach
    void meet() {
        office = Offices.office(folder.resolve("van-phong"));
        office.append(List.of(Statement.of(
                RegisterKind.UNIT,
                "cao-lau",
                "",
                "",
                Json.object().put("name", "Cao Lâu").put("title", "xã"))));
        var invitation = new Invitations(office).write(InvitationRequest.commune("cao-lau"), folder.resolve("usb"));
        commune = Joining.from(invitation, folder.resolve("cao-lau"), Offices.environment("cao-lau"));
    }

    @AfterEach
    void part() {
        commune.close();
        office.close();
    }

    @Test
    @DisplayName("the invitation brings what the office has said")
    void invitation() {
        assertThat(commune.identity().unitName()).isEqualTo("Cao Lâu");
        assertThat(commune.identity().office()).isEqualTo("cao-loc");
        assertThat(commune.store().viewDigest()).isEqualTo(office.store().viewDigest());
    }

    @Test
    @DisplayName(
            "meet: a first file is held, the digits agree, enrolment merges it, the answer brings the enrolment back")
    void enrolment() {
        commune.append(List.of(figure("xa/2.1", "45"), figure("xa/2.2", "46")));
        var file = sendUp();
        var imports = new Imports(office);
        var digest = office.store().viewDigest();
        var plan = imports.plan(file);
        assertThat(plan.outcome()).isEqualTo(Outcome.HELD);
        assertThat(imports.apply(plan).outcome()).isEqualTo(Outcome.HELD);
        assertThat(office.store().viewDigest()).isEqualTo(digest);

        var inbox = new Inbox(office);
        var waiting = inbox.list().getFirst();
        var code = new Enrolments(commune).ownCode().orElseThrow();
        assertThat(waiting.code()).contains(code);
        assertRefused(ErrorCode.ENROL_CODE_WRONG, () -> inbox.enrol(waiting.path(), "0000 0000 0000 0000"));
        var result = inbox.enrol(waiting.path(), code.replace(" ", ""));
        assertThat(result.outcome()).isEqualTo(Outcome.MERGED);
        assertThat(result.counts().newRegisters()).isEqualTo(2);
        assertThat(inbox.list()).isEmpty();
        assertThat(office.registers().all(RegisterKind.VALUE)).hasSize(2);

        var answer = new Exports(office).write(ExportRequest.to("cao-lau"), folder.resolve("usb"), Progress.NONE);
        var back = new Imports(commune);
        assertThat(back.apply(back.plan(answer.figures())).outcome()).isEqualTo(Outcome.MERGED);
        assertThat(commune.isEnrolled()).isTrue();
        assertThat(commune.store().viewDigest()).isEqualTo(office.store().viewDigest());
        assertThat(back.plan(answer.figures()).outcome()).isEqualTo(Outcome.KNOWN);
        assertThat(commune.store().acknowledged(office.keys().device()))
                .containsEntry(
                        commune.keys().device(),
                        commune.store().last(commune.keys().device()).orElseThrow());
    }

    private Path sendUp() {
        return new Exports(commune)
                .write(ExportRequest.to("cao-loc"), folder.resolve("usb"), Progress.NONE)
                .figures();
    }

    static Statement figure(String indicator, String value) {
        return Statement.of(
                RegisterKind.VALUE,
                "cao-lau",
                indicator,
                "2024-06",
                Json.object().put("value", value));
    }

    static void assertRefused(ErrorCode code, Runnable action) {
        assertThatThrownBy(action::run)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(code));
    }
}
