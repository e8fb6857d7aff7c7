package vn.sontm.report.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.image.BufferedImage;
import java.awt.print.PageFormat;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.sontm.report.Papers;
import vn.sontm.report.form.Forms;

class PdfPagesTest {
    private static final byte[] REPORT =
            PdfRenderer.render(Forms.render("bao-cao-xa", Papers.ofCommune().build()));

    @Test
    @DisplayName("shows each page in its size: the report upright, its annex landscape")
    void showsPages() {
        try (var pages = PdfPages.of(REPORT)) {
            var last = pages.count();
            assertThat(pages.width(1)).isCloseTo(210, within(0.1));
            assertThat(pages.height(last)).isCloseTo(210, within(0.1));
            var image = pages.image(last, 50);
            assertThat(image.getWidth()).isCloseTo(585, within(1));
            assertThat(image.getColorModel().hasAlpha()).isFalse();
            assertThat(dark(image)).isBetween(0.01, 0.5);
        }
    }

    @Test
    @DisplayName("gives a printer every page as it lies")
    void prints() throws Exception {
        try (var pages = PdfPages.of(REPORT)) {
            var job = pages.printable();
            var last = pages.count() - 1;
            assertThat(job.getNumberOfPages()).isEqualTo(pages.count());
            assertThat(job.getPageFormat(0).getOrientation()).isEqualTo(PageFormat.PORTRAIT);
            assertThat(job.getPageFormat(last).getOrientation()).isEqualTo(PageFormat.LANDSCAPE);
            var sheet = new BufferedImage(842, 595, BufferedImage.TYPE_INT_RGB);
            var graphics = sheet.createGraphics();
            graphics.fillRect(0, 0, 842, 595);
            job.getPrintable(last).print(graphics, job.getPageFormat(last), last);
            assertThat(dark(sheet)).isBetween(0.01, 0.5);
        }
    }

    /** The share of pixels that are not light. */
    private static double dark(BufferedImage image) {
        var pixels = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
        return (double) IntStream.of(pixels)
                        .filter(pixel -> (pixel & 0xFF) < 128)
                        .count()
                / pixels.length;
    }
}
