package vn.sontm.programme.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConditionTest {
    @ParameterizedTest(name = "{0} with {1}: {2}")
    @CsvSource({
        "so_truong > 3, 4, true",
        "so_truong > 3, 3, false",
        "so_truong<=3, 3, true",
        "so_truong <= 3, 4, false",
        "so_truong < 3, 2.5, true",
        "so_truong >= 3, 3.0, true",
        "so_truong >= 3, 2, false",
        "so_truong = 3, 3.0, true",
        "so_truong == 3, 2, false",
        "số_thôn > -1, 0, true"
    })
    @DisplayName("a condition holds a fact against a number")
    void holds(String text, BigDecimal fact, boolean expected) {
        assertThat(Condition.parse(text).orElseThrow().holds(fact)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "so_truong",
                "so_truong > ba",
                "> 3",
                "so truong > 3",
                "so_truong > 3 và so_thon > 2",
                "so_truong => 3"
            })
    @DisplayName("there is no expression engine: anything else is no condition")
    void nothingElse(String text) {
        assertThat(Condition.parse(text)).isEmpty();
    }

    @Test
    @DisplayName("the name of the fact and the printed text are kept")
    void keepsText() {
        var condition = Condition.parse(" so_truong  > 3 ").orElseThrow();

        assertThat(condition.fact()).isEqualTo("so_truong");
        assertThat(condition.text()).isEqualTo("so_truong  > 3");
    }
}
