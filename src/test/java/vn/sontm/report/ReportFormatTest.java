package vn.sontm.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.sontm.base.ErrorCode;
import vn.sontm.base.Refusal;
import vn.sontm.report.form.Forms;

class ReportFormatTest {
    @Test
    @DisplayName("the end of a file's name, in any case, says what it becomes")
    void knowsEndings() {
        assertThat(ReportFormat.of("bieu-01.pdf")).isEqualTo(ReportFormat.PDF);
        assertThat(ReportFormat.of("D:\\Báo cáo\\Quý II.2024.PDF")).isEqualTo(ReportFormat.PDF);
    }

    @Test
    @DisplayName("another ending, or none, is refused by its name")
    void refusesOthers() {
        for (var name : new String[] {"bieu-01.odt", "bieu-01", "pdf.", ""}) {
            assertThatThrownBy(() -> ReportFormat.of(name))
                    .isInstanceOf(Refusal.class)
                    .extracting(refusal -> ((Refusal) refusal).code())
                    .isEqualTo(ErrorCode.REPORT_FORMAT_UNKNOWN);
        }
    }

    @Test
    @DisplayName("every format makes a file of its kind")
    void renders() {
        var document = Forms.render("bao-cao-xa", Papers.ofCommune().build());
        assertThat(begin(ReportFormat.PDF.render(document))).startsWith("%PDF-1.7");
        assertThat(begin(ReportFormat.XLSX.render(document))).startsWith("PK");
        assertThat(begin(ReportFormat.DOCX.render(document))).startsWith("PK");
    }

    private static String begin(byte[] file) {
        return new String(Arrays.copyOf(file, 8), StandardCharsets.ISO_8859_1);
    }
}
