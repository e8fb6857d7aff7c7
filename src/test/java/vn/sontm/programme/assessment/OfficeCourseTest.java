package vn.sontm.programme.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.sontm.ledger.Register;
import vn.sontm.programme.calendar.Period;
import vn.sontm.programme.register.Entry;
import vn.sontm.programme.register.RegisterKind;
import vn.sontm.programme.register.Registers;

@DisplayName("The totals of several periods")
class OfficeCourseTest {
    private final Programme programme =
            new Programme().value("xa-a", "2.1", "2024-01", "60").value("xa-b", "2.1", "2024-05", "10");

    /** Notes what is read of units. */
    private record Noting(Registers below, List<String> read) implements Registers {
        @Override
        public Optional<Entry> find(Register register) {
            return below.find(register);
        }

        @Override
        public List<Entry> all(RegisterKind kind) {
            return below.all(kind);
        }

        @Override
        public List<Entry> ofUnit(RegisterKind kind, String unit) {
            read.add(unit + " " + kind);
            return below.ofUnit(kind, unit);
        }
    }

    @Test
    @DisplayName("read what a unit wrote once, and one unit after another")
    void readOnce() {
        var read = new ArrayList<String>();

        OfficeCourse.totals(
                Programme.OFFICE,
                Period.ofYear(Period.Kind.MONTH, 2024),
                new Noting(programme.registers(), read),
                (period, now) -> now);

        assertThat(read).contains("xa-a VALUE").doesNotHaveDuplicates();
        assertThat(read.stream().map(line -> line.substring(0, line.indexOf(' '))))
                .isSorted();
    }
}
