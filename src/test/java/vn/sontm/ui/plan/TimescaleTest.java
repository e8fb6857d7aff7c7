package vn.sontm.ui.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The line of a year")
class TimescaleTest {
    private final Timescale scale = new Timescale(2024);

    @Test
    @DisplayName("ends a month where the next begins, in a leap year too")
    void joinsMonths() {
        assertThat(scale.end(LocalDate.of(2024, 2, 29))).isEqualTo(scale.month(3));
        assertThat(scale.month(3)).isCloseTo(60 / 366.0, within(1e-9));
        assertThat(scale.end(LocalDate.of(2024, 12, 31))).isEqualTo(1);
    }

    @Test
    @DisplayName("keeps a bar inside the year, also one that begins before or ends after it")
    void clips() {
        var wide = scale.span(Optional.of(LocalDate.of(2023, 5, 1)), Optional.of(LocalDate.of(2025, 5, 1)));
        assertThat(wide).isEqualTo(new Timescale.Span(0, 1));
        var past = scale.span(Optional.empty(), Optional.of(LocalDate.of(2023, 5, 1)));
        assertThat(past).isEqualTo(new Timescale.Span(0, 0));
    }

    @Test
    @DisplayName("gives a work without start and deadline the whole year")
    void undated() {
        assertThat(scale.span(Optional.empty(), Optional.empty())).isEqualTo(new Timescale.Span(0, 1));
    }

    @Test
    @DisplayName("draws no bar backwards where the start was typed after the deadline")
    void notBackwards() {
        var span = scale.span(Optional.of(LocalDate.of(2024, 9, 1)), Optional.of(LocalDate.of(2024, 3, 31)));
        assertThat(span.from()).isEqualTo(span.to());
    }
}
