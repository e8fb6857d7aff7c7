package vn.sontm.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.sontm.exchange.District.figure;
import static vn.sontm.exchange.District.receive;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sontm.programme.register.RegisterKind;
import vn.sontm.safety.Backups;
import vn.sontm.safety.Restore;
import vn.sontm.safety.SafeOpening;
import vn.sontm.testkit.Offices;

@DisplayName("Copies of sync files")
class KeptFilesTest {
    @TempDir
    private Path folder;

    @Test
    @DisplayName("bring back after a restore what was written, sent and received since the backup")
    void restore() {
        try (var district = new District(folder)) {
            var commune = district.commune("cao-lau");
            commune.append(List.of(figure("cao-lau", "xa/2.1", "45")));
            var backup = Backups.make(commune);
            commune.append(List.of(figure("cao-lau", "xa/2.2", "46")));
            receive(district.office, district.send(commune, "cao-loc"));
            district.office.append(List.of(District.unit("bao-lam", "Bảo Lâm")));
            receive(commune, district.send(district.office, "cao-lau"));
            var home = commune.directory();
            commune.close();

            Restore.from(backup.file(), home, Offices.environment("x"));
            try (var restored = SafeOpening.open(home, Offices.environment("sau"))) {
                assertThat(restored.registers().all(RegisterKind.VALUE)).hasSize(2);
                assertThat(restored.registers().all(RegisterKind.UNIT)).hasSize(4);
                assertThat(new KeptFiles(restored).merge())
                        .as("nothing is brought twice")
                        .isEmpty();
            }
        }
    }
}
