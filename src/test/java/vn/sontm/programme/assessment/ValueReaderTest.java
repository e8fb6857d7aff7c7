package vn.sontm.programme.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.sontm.base.ErrorCode;
import vn.sontm.base.Refusal;
import vn.sontm.programme.catalogue.CriteriaSet;
import vn.sontm.programme.catalogue.SampleSet;

class ValueReaderTest {
    private static final CriteriaSet SET = SampleSet.set();

    @ParameterizedTest(name = "{0}: “{1}” is {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "1.1 | 96,5 | 96.5",
                "1.1 | 96.5 | 96.5",
                "1.1 | 96,50 | 96.5",
                "1.1 | 80% | 80",
                "1.1 | 80 % | 80",
                "1.1 | 0.125 | 0.125",
                "1.1 | 0 | 0",
                "1.1 | 100 | 100",
                "1.3 | 12 nhà | 12",
                "1.3 | 1.200 | 1200",
                "1.3 | 1 200 | 1200",
                "1.3 | +7 | 7",
                "2.1 | 1.234,5 | 1234.5",
                "2.1 | 1.234.567 | 1234567",
                "2.1 | 45,2 triệu đồng/người/năm | 45.2",
                "2.1 | −3,5 | -3.5",
                "2.1 | 1.2345 | 1.2345",
                "1.4 | có | 1",
                "1.4 | Đạt | 1",
                "1.4 | x | 1",
                "1.4 | 1 | 1",
                "1.4 | Không | 0",
                "1.4 | chưa đạt | 0",
                "1.4 | 0 | 0",
                "3.1#5 | 2 | 2",
                "3.1#5 | mức độ 2 | 2",
                "3.1#5 | đạt | 1",
                "3.2 | khá | 2",
                "3.2 | Tốt | 3",
                "3.2 | 1 | 1"
            })
    @DisplayName("figures are read as officials type them")
    void reads(String code, String typed, BigDecimal expected) {
        var value = ValueReader.read(SET.measure(code).orElseThrow(), typed);

        assertThat(value).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}: “{1}” is refused")
    @CsvSource(
            delimiter = '|',
            value = {
                "1.1 | 100,1 | không được quá 100",
                "1.1 | -1 | phải từ 0 trở lên",
                "1.1 | nhiều | không phải là số",
                "1.1 | 9,6,5 | không phải là số",
                "1.1 | 1e2 | không phải là số",
                "1.1 | ' ' | chưa có gì",
                "1.1 | 1,1234567 | quá nhiều số lẻ",
                "2.1 | 1234567890123456 | quá lớn",
                "2.1 | 99999999999999999999999999999999999999999999999999 | quá dài",
                "1.3 | 1,5 | phải là số nguyên",
                "1.4 | có thể | hãy ghi “đạt” hoặc “không”",
                "3.1#5 | cao | hãy ghi số của mức",
                "3.2 | giỏi | hãy chọn một trong: Trung bình; Khá; Tốt",
                "3.2 | 4 | không được quá 3"
            })
    @DisplayName("what is no figure of the indicator is refused with the reason")
    void refuses(String code, String typed, String reason) {
        var refusal = catchThrowableOfType(
                Refusal.class, () -> ValueReader.read(SET.measure(code).orElseThrow(), typed));

        assertThat(refusal.code()).isEqualTo(ErrorCode.VALUE_INVALID);
        assertThat(refusal).hasMessageContaining(reason);
    }

    @Test
    @DisplayName("a formula's percentage may exceed a hundred")
    void formula() {
        assertThat(ValueReader.read(SET.indicator("4.3").orElseThrow(), "112,5"))
                .isEqualTo("112.5");
    }

    @Test
    @DisplayName("a composite takes no figure itself and names its parts")
    void composite() {
        var refusal = catchThrowableOfType(
                Refusal.class, () -> ValueReader.read(SET.indicator("3.1").orElseThrow(), "đạt"));

        assertThat(refusal).hasMessageContaining("gồm 5 nội dung").hasMessageContaining("3.1#1");
    }
}
