package vn.sontm.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
}
