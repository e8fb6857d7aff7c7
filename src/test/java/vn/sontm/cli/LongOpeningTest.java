package vn.sontm.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sontm.testkit.Offices;
import vn.sontm.testkit.Terminal;

@DisplayName("A command that opens a ledger which another version of the program opened last")
class LongOpeningTest {
    private static final long BUSY_MILLIS = 1_500; // as if the ledger were a large one on an old PC

    @TempDir
    private Path folder;

    private Path office;

    @BeforeEach
    void update() {
        office = folder.resolve("van-phong");
        try (var made = Offices.office(office)) {
            made.store().setting("views.rules", "0");
        }
    }

    @Test
    @DisplayName("says once, beside the answer, what takes long and that nothing is lost")
    void saysWhatTakesLong() throws SQLException, InterruptedException {
        try (var busy = DriverManager.getConnection("jdbc:sqlite:" + office.resolve("so-ntm.db"));
                var statement = busy.createStatement()) {
            statement.execute("BEGIN IMMEDIATE");
            var outcome = CompletableFuture.supplyAsync(
                    () -> new Terminal(folder.resolve("pc")).in(office, "--json", "devices"));
            TimeUnit.MILLISECONDS.sleep(BUSY_MILLIS);
            statement.execute("ROLLBACK");
            assertThat(outcome.join().exit()).as(outcome.join().err()).isZero();
            assertThat(outcome.join().err().lines())
                    .containsOnlyOnce("Đang đọc lại toàn bộ sổ một lần, vì lần trước một bản khác của chương trình"
                            + " đã mở sổ. Sổ lớn mất vài phút; dừng giữa chừng cũng không mất gì.");
            assertThat(outcome.join().json().path("devices")).isNotEmpty();
        }
    }

    @Test
    @DisplayName("says nothing of what is done within a second")
    void keepsQuiet() {
        var outcome = new Terminal(folder.resolve("pc")).in(office, "devices");
        assertThat(outcome.exit()).isZero();
        assertThat(outcome.err()).isEmpty();
    }
}
