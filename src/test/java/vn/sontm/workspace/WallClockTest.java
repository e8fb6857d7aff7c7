package vn.sontm.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.sontm.base.Json;
import vn.sontm.base.RealDisk;
import vn.sontm.programme.register.RegisterKind;
import vn.sontm.programme.register.Statement;
import vn.sontm.testkit.Offices;

@DisplayName("A clock")
class WallClockTest {
    private static final LocalDate KNOWN = LocalDate.of(2024, 6, 15);

    @ParameterizedTest
    @CsvSource({"2024-06-14", "2024-06-15", "2024-12-31", "2027-06-15"})
    @DisplayName("may be right a day before the newest day of the ledger, and years after it")
    void mayBeRight(LocalDate shown) {
        var clock = new WallClock(shown, Optional.of(KNOWN));
        assertThat(clock.doubt()).isEmpty();
        assertThat(clock.today()).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource({"2024-06-13", "1970-01-01", "2027-06-16", "2034-01-01"})
    @DisplayName(
            "cannot be right days before it, nor when no ledger rests for so long: then the ledger's day is proposed")
    void isWrong(LocalDate shown) {
        var clock = new WallClock(shown, Optional.of(KNOWN));
        assertThat(clock.doubt()).isPresent();
        assertThat(clock.today()).isEqualTo(KNOWN);
    }

    @ParameterizedTest
    @CsvSource({"1970-01-01", "2034-01-01"})
    @DisplayName("is all there is while the ledger is new")
    void aNewLedger(LocalDate shown) {
        var clock = new WallClock(shown, Optional.empty());
        assertThat(clock.doubt()).isEmpty();
        assertThat(clock.today()).isEqualTo(shown);
    }

    @Test
    @DisplayName("is not doubted because one PC of several runs years ahead")
    void onePcAhead(@TempDir Path folder) {
        try (var office = Offices.office(folder.resolve("office"))) {
            hears(office, folder, "xa-a", "2024-06-14T03:00:00Z");
            hears(office, folder, "xa-b", "2034-06-14T03:00:00Z");

            var clock = WallClock.of(office);

            assertThat(clock.doubt()).isEmpty();
            assertThat(clock.today()).isEqualTo(KNOWN);
        }
    }

    private static void hears(Workspace office, Path folder, String unit, String instant) {
        var clock = Clock.fixed(Instant.parse(instant), ZoneId.of("Asia/Ho_Chi_Minh"));
        var pc = new Environment(new RealDisk(), clock, Offices.random(unit), unit);
        try (var commune = Workspace.createCommune(folder.resolve(unit), Offices.invitation(unit, office), pc)) {
            var content = Json.object().put("value", "5");
            commune.append(List.of(Statement.of(RegisterKind.VALUE, unit, "xa-thu/2.1", "2024-06", content)));
            Offices.deliver(commune, office);
        }
    }
}
