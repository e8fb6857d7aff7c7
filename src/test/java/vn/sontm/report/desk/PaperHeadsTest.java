package vn.sontm.report.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sontm.programme.calendar.Period;
import vn.sontm.report.Pdf;
import vn.sontm.report.form.Paperwork;
import vn.sontm.testkit.window.SampleUnits;
import vn.sontm.workspace.Workspace;

@DisplayName("The head of a paper")
class PaperHeadsTest {
    private static final FormOrder JUNE = FormOrder.of("bao-cao-xa", Period.parse("2024-06"));
    private static final FormOrder JULY = FormOrder.of("bao-cao-xa", Period.parse("2024-07"));
    private static final Paperwork SIGNED = new Paperwork(
            "12",
            "Pác Cuồng",
            Optional.of(LocalDate.of(2024, 7, 2)),
            List.of("KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"),
            "Người Ký Thử");

    @TempDir
    private Path folder;

    private Workspace commune;
    private PaperHeads heads;

    @BeforeEach
    void open() {
        commune = SampleUnits.commune(folder);
        heads = new PaperHeads(commune);
    }

    @AfterEach
    void close() {
        commune.close();
    }

    @Test
    @DisplayName("is printed as typed; the next paper is proposed place and signatory, not number and day")
    void isPrinted() {
        assertThat(heads.of(JUNE)).isEqualTo(Paperwork.BLANK);
        heads.keep(JUNE, SIGNED);
        assertThat(text(JUNE))
                .contains(
                        "Số: 12/",
                        "Pác Cuồng, ngày 02 tháng 7 năm 2024",
                        "KT. CHỦ TỊCH",
                        "PHÓ CHỦ TỊCH",
                        "Người Ký Thử");
        assertThat(heads.of(JULY)).isEqualTo(SIGNED.numbered("").on(Optional.empty()));
        assertThat(text(JULY)).contains("Người Ký Thử").doesNotContain("Số: 12/");
    }

    @Test
    @DisplayName("of a paper that was signed stays when somebody else signs the next one")
    void stays() {
        heads.keep(JUNE, SIGNED);
        heads.keep(JULY, SIGNED.signedBy("Người Khác"));
        assertThat(text(JUNE)).contains("Người Ký Thử").doesNotContain("Người Khác");
    }

    @Test
    @DisplayName("says on every page that figures are made up, where they are")
    void warns() {
        assertThat(text(JUNE)).doesNotContain("SỐ LIỆU MẪU");
        PaperBanner.put(commune, "SỐ LIỆU MẪU");
        assertThat(text(JUNE)).contains("SỐ LIỆU MẪU");
    }

    private String text(FormOrder order) {
        return Pdf.of(new FormDesk(commune).make(order)).text();
    }
}
