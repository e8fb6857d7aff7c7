package vn.sontm.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sontm.ledger.Register;
import vn.sontm.programme.register.RegisterKind;
import vn.sontm.testkit.window.SampleUnits;

@DisplayName("A fact in words")
class RegisterWordsTest {
    private static final LocalDate DAY = LocalDate.of(2024, 6, 15);

    @TempDir
    Path folder;

    @Test
    @DisplayName("names the unit that it is about where that is not the reader's own")
    void namesTheUnit() {
        try (var office = SampleUnits.office(folder)) {
            var words = new RegisterWords(office.registers());
            var income = new Register(RegisterKind.VALUE.code(), "cao-lau", SampleUnits.SET + "/10.1", "2024-06");
            assertThat(words.placed(income, "cao-loc", DAY)).startsWith("xã Cao Lâu: Số liệu 10.1");
            assertThat(words.placed(income, "cao-lau", DAY)).isEqualTo(words.name(income));
        }
    }
}
