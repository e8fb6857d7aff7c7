package vn.sontm.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sontm.ledger.Register;
import vn.sontm.programme.register.Entry;
import vn.sontm.programme.register.RegisterKind;
import vn.sontm.programme.register.Registers;
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

    @Test
    @DisplayName("reads the units once for however many facts: a province has thousands of each")
    void readsTheUnitsOnce() {
        try (var office = SampleUnits.office(folder)) {
            var asked = new ArrayList<RegisterKind>();
            var words = new RegisterWords(new Watched(office.registers(), asked));
            for (var unit : List.of("cao-lau", "hai-yen", "tan-lien")) {
                words.placed(new Register(RegisterKind.TASK.code(), unit, "", ""), "cao-loc", DAY);
            }
            assertThat(asked).containsOnlyOnce(RegisterKind.UNIT);
        }
    }

    private record Watched(Registers all, List<RegisterKind> asked) implements Registers {
        @Override
        public Optional<Entry> find(Register register) {
            return all.find(register);
        }

        @Override
        public List<Entry> all(RegisterKind kind) {
            asked.add(kind);
            return all.all(kind);
        }

        @Override
        public List<Entry> ofUnit(RegisterKind kind, String unit) {
            return all.ofUnit(kind, unit);
        }
    }
}
