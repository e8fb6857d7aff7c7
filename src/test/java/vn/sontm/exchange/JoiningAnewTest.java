package vn.sontm.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sontm.base.ErrorCode;
import vn.sontm.base.Refusal;
import vn.sontm.programme.calendar.Period;
import vn.sontm.programme.register.RegisterKind;
import vn.sontm.testkit.Offices;
import vn.sontm.testkit.window.SampleUnits;
import vn.sontm.workspace.Entries;
import vn.sontm.workspace.Workspace;

@DisplayName("An invitation taken on a PC that has a workspace already")
class JoiningAnewTest {
    @TempDir
    private Path folder;

    private Path pc;
    private Path anew;

    @BeforeEach
    void invite() {
        pc = folder.resolve("pc").resolve("SoNTM");
        try (var office = SampleUnits.office(folder.resolve("van-phong"))) {
            var invitations = new Invitations(office);
            var first = invitations.write(InvitationRequest.commune("cao-lau"), folder.resolve("moi"));
            try (var commune = Joining.from(first, pc, Offices.environment("xã"))) {
                new Entries(commune).value("cao-lau", SampleUnits.SET + "/10.1", Period.parse("2024-06"), "38,5", "");
            }
            anew = invitations.write(InvitationRequest.commune("hai-yen"), folder.resolve("moi"));
        }
    }

    @Test
    @DisplayName("makes a new workspace in its place and keeps the old one whole beside it, under a name with the day")
    void keepsTheOldOne() {
        var made = JoiningAnew.from(anew, pc, Offices.environment("xã mới"));
        try (var fresh = made.workspace()) {
            assertThat(fresh.directory()).isEqualTo(pc);
            assertThat(fresh.identity().unit()).isEqualTo("hai-yen");
        }
        assertThat(made.kept()).isEqualTo(pc.resolveSibling("SoNTM-cu-20240615-120000"));
        try (var old = Workspace.open(made.kept(), Offices.environment("xã"))) {
            assertThat(old.identity().unit()).isEqualTo("cao-lau");
            assertThat(old.registers().ofUnit(RegisterKind.VALUE, "cao-lau")).hasSize(1);
        }
    }

    private void refused(ErrorCode code, Path invitation) {
        assertThatThrownBy(() -> JoiningAnew.from(invitation, pc, Offices.environment("xã mới")))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(code));
    }

    @Test
    @DisplayName("moves nothing where the file is no invitation, and while the workspace is open")
    void movesNothingInVain() throws Exception {
        var other = Files.writeString(folder.resolve("thu.ntm"), "không phải tệp đồng bộ");
        refused(ErrorCode.FILE_NOT_NTM, other);
        try (var open = Workspace.open(pc, Offices.environment("xã"))) {
            refused(ErrorCode.WORKSPACE_IN_USE, anew);
            assertThat(open.identity().unit()).isEqualTo("cao-lau");
        }
        try (var beside = Files.list(folder.resolve("pc"))) {
            assertThat(beside).containsExactly(pc);
        }
    }
}
