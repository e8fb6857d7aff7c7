package vn.sontm.programme.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.sontm.programme.calendar.Delivery.State;

@DisplayName("how a report stands")
class DeliveryTest {
    private static final LocalDate DUE = LocalDate.of(2024, 7, 5);

    @Test
    @DisplayName("what is not there is awaited until its due day, then missing")
    void due() {
        var delivery = delivery(Optional.of(DUE));

        assertThat(delivery.on(DUE)).isEqualTo(State.AWAITED);
        assertThat(delivery.on(DUE.plusDays(1))).isEqualTo(State.MISSING);
    }

    @Test
    @DisplayName("where no due day is set nothing is said about one")
    void unset() {
        assertThat(delivery(Optional.empty()).on(DUE)).isEqualTo(State.UNSET);
    }

    private static Delivery delivery(Optional<LocalDate> due) {
        return new Delivery(
                "cao-lau",
                "Cao Lâu",
                Period.parse("2024-06"),
                due,
                Optional.empty(),
                false,
                Optional.empty(),
                false,
                0,
                List.of());
    }
}
