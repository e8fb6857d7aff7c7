package vn.sontm.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sontm.report.Pdf;

@DisplayName("Printing from the terminal")
class ReportCommandsTest {
    @TempDir
    private Path folder;

    private TwoWorkspaces two;

    @BeforeEach
    void open() {
        two = new TwoWorkspaces(folder);
    }

    @Test
    @DisplayName("every form is in the list")
    void list() {
        assertThat(two.office("report", "list").out()).contains("bieu-01", "văn phòng", "Kết quả thực hiện");
        assertThat(two.office("report", "list", "--json")
                        .json()
                        .at("/forms/0/id")
                        .asText())
                .isEqualTo("bieu-01");
    }

    @Test
    @DisplayName("a form becomes a file of the kind that its name ends in")
    void prints() throws IOException {
        var file = folder.resolve("biểu 01.pdf");
        var outcome =
                two.office("--json", "report", "bieu-01", "--set", "xa-thu", "--period", "2024-06", "--out", file);
        assertThat(outcome.exit()).isZero();
        assertThat(outcome.json().path("size").asLong()).isEqualTo(Files.size(file));
        assertThat(Pdf.of(Files.readAllBytes(file)).text(1)).contains("Cao Lâu");
    }

    @Test
    @DisplayName("number, day, place and signatory are printed, kept for the paper, and changed one by one")
    void head() throws IOException {
        var file = folder.resolve("báo cáo.pdf");
        two.commune(
                "report",
                "bao-cao-xa",
                "--period",
                "2024-06",
                "--out",
                file,
                "--number",
                "12",
                "--date",
                "02/7/2024",
                "--place",
                "Pác Cuồng",
                "--authority",
                "KT. CHỦ TỊCH",
                "--authority",
                "PHÓ CHỦ TỊCH",
                "--signatory",
                "Người Ký Thử");
        assertThat(text(file))
                .contains("Số: 12/", "Pác Cuồng, ngày 02 tháng 7 năm 2024", "PHÓ CHỦ TỊCH", "Người Ký Thử");
        two.commune("report", "bao-cao-xa", "--period", "2024-06", "--out", file, "--number", "", "--place", "");
        two.commune("report", "bao-cao-xa", "--period", "2024-06", "--out", file);
        assertThat(text(file))
                .contains("ngày 02 tháng 7 năm 2024", "KT. CHỦ TỊCH", "Người Ký Thử")
                .doesNotContain("Số: 12/", "Pác Cuồng");
        var other = two.commune("report", "bao-cao-xa", "--period", "2024-06", "--out", file, "--date", "31/2/2024");
        assertThat(other.exit()).isEqualTo(2);
    }

    private static String text(Path file) throws IOException {
        return Pdf.of(Files.readAllBytes(file)).text();
    }

    @Test
    @DisplayName("an unknown form, an unknown kind of file, a form of others are refused with exit 1")
    void refused() {
        var out = folder.resolve("a.pdf");
        assertThat(two.office("report", "bieu-99", "--out", out).err()).contains("(NTM-501)");
        assertThat(two.office("report", "bieu-01", "--out", folder.resolve("a.exe"))
                        .err())
                .contains("(NTM-502)");
        var foreign = two.commune("report", "bieu-01", "--out", out);
        assertThat(foreign.exit()).isEqualTo(1);
        assertThat(foreign.err()).contains("(NTM-503)");
        assertThat(out).doesNotExist();
    }

    @Test
    @DisplayName("the whole set of a period lies in a folder with an index, and the answer names every file")
    void set() {
        var to = folder.resolve("bộ biểu");
        var outcome = two.commune("--json", "report", "set", "--period", "2024-06", "--to", to);
        assertThat(outcome.exit()).isZero();
        assertThat(outcome.json().at("/files/0/file").asText()).isEqualTo("cao-lau/bao-cao-xa.pdf");
        assertThat(to.resolve("cao-lau/bao-cao-xa.docx")).isNotEmptyFile();
        assertThat(to.resolve("00-danh-muc.pdf")).isNotEmptyFile();
        assertThat(outcome.err()).contains("[1/");
        assertThat(two.commune("report", "set", "--to", to).exit()).isEqualTo(2);
    }
}
