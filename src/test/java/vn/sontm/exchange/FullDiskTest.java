package vn.sontm.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.sontm.exchange.District.figure;
import static vn.sontm.exchange.District.receive;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sontm.base.ErrorCode;
import vn.sontm.base.Json;
import vn.sontm.programme.register.RegisterKind;
import vn.sontm.programme.register.Statement;
import vn.sontm.testkit.FullDisk;
import vn.sontm.testkit.Offices;
import vn.sontm.workspace.Environment;
import vn.sontm.workspace.EvidenceStore;
import vn.sontm.workspace.Workspace;

@DisplayName("On a full disk")
class FullDiskTest {
    @TempDir
    private Path folder;

    @Test
    @DisplayName(
            "a file is merged with all of its evidence or not at all, and held whole or not at all; later both succeed")
    void allOrNothing() throws IOException {
        try (var district = new District(folder)) {
            var commune = district.join(district.office, InvitationRequest.commune("cao-lau"), "cao-lau");
            commune.append(List.of(figure("cao-lau", "xa/2.1", "45")));
            var scan = Files.write(folder.resolve("bien-ban.pdf"), new byte[3_000]);
            new EvidenceStore(commune).add(scan, List.of("xa/2.1"), Optional.empty(), Optional.empty());
            var sent = district.export(commune, "cao-loc", true);
            district.office.close();

            var disk = new FullDisk();
            var seen = Offices.environment("văn phòng");
            var environment = new Environment(disk, seen.clock(), seen.random(), seen.author());
            try (var office = Workspace.open(district.office.directory(), environment)) {
                var digest = office.store().viewDigest();
                disk.admit(0);
                assertRejected(receive(office, sent.figures()));
                assertThat(new Inbox(office).list()).isEmpty();
                disk.admit(9);
                assertThat(receive(office, sent.figures()).outcome()).isEqualTo(Outcome.HELD);
                assertThat(office.store().viewDigest()).isEqualTo(digest);

                var code = new OwnEnrolment(commune).ownCode().orElseThrow();
                disk.admit(0);
                assertRejected(new Inbox(office).enrol(sent.figures(), code));
                assertThat(office.registers().all(RegisterKind.VALUE)).isEmpty();
                assertThat(new Inbox(office).list()).as("still waits").hasSize(1);
                disk.admit(9);
                assertThat(new Inbox(office).enrol(sent.figures(), code).outcome())
                        .isEqualTo(Outcome.MERGED);
                assertThat(office.registers().all(RegisterKind.VALUE)).hasSize(1);

                disk.admit(0);
                assertRejected(receive(office, sent.volumes().getFirst()));
                disk.admit(9);
                assertThat(receive(office, sent.volumes().getFirst()).evidence())
                        .isEqualTo(1);
                office.append(List.of(Statement.of(
                        RegisterKind.UNIT, "bao-lam", "", "", Json.object().put("name", "Bảo Lâm"))));
            }
        }
    }

    private static void assertRejected(MergeResult result) {
        assertThat(result.outcome()).isEqualTo(Outcome.REJECTED);
        assertThat(result.refusal()).map(refusal -> refusal.code()).contains(ErrorCode.DISK_FAILED);
    }
}
