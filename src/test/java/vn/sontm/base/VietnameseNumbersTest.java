package vn.sontm.base;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VietnameseNumbersTest {
    @ParameterizedTest
    @DisplayName("a point between thousands, a decimal comma, no zeros at the end")
    @CsvSource(
            delimiter = '|',
            value = {
                "0|0",
                "7|7",
                "-7.50|-7,5",
                "999|999",
                "1000|1.000",
                "-1000|-1.000",
                "123456|123.456",
                "1234567.125|1.234.567,125",
                "1E+6|1.000.000",
                "0.05|0,05"
            })
    void format(BigDecimal number, String written) {
        assertThat(VietnameseNumbers.format(number)).isEqualTo(written);
    }
}
