package vn.sontm.ui.evidence;

import java.awt.Image;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import vn.sontm.report.pdf.PdfPages;
import vn.sontm.ui.common.Pictures;
import vn.sontm.workspace.Evidence;
import vn.sontm.workspace.EvidenceStore;
import vn.sontm.workspace.Workspace;

/** Pictures of a file: of a picture itself, of a PDF its first pages; none of what this program cannot draw. */
final class Look {
    private static final int PAGES = 3;
    private static final int WIDTH = 560;
    private static final double DOTS_PER_INCH = 72;

    private Look() {}

    /** Reads and draws; off the window's thread. */
    static List<javafx.scene.image.Image> at(Workspace workspace, Evidence piece) {
        return new EvidenceStore(workspace)
                .files()
                .read(piece.sha256())
                .map(bytes -> drawn(piece.type(), bytes))
                .orElse(List.of());
    }

    private static List<javafx.scene.image.Image> drawn(String type, byte[] bytes) {
        try {
            return switch (type) {
                case "application/pdf" -> pages(bytes);
                case "image/jpeg", "image/png" -> List.of(Pictures.of(narrow(bytes)));
                default -> List.of();
            };
        } catch (IOException | RuntimeException e) {
            return List.of(); // a scan that is damaged or no picture at all is still a file that can be opened outside
        }
    }

    private static List<javafx.scene.image.Image> pages(byte[] bytes) {
        try (var pdf = PdfPages.of(bytes)) {
            return IntStream.rangeClosed(1, Math.min(PAGES, pdf.count()))
                    .mapToObj(page -> Pictures.of(pdf.image(page, DOTS_PER_INCH)))
                    .toList();
        }
    }

    private static BufferedImage narrow(byte[] bytes) throws IOException {
        var whole = ImageIO.read(new ByteArrayInputStream(bytes));
        var width = Math.min(WIDTH, whole.getWidth());
        var height = Math.max(1, whole.getHeight() * width / whole.getWidth());
        var small = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var graphics = small.createGraphics();
        graphics.drawImage(whole.getScaledInstance(width, height, Image.SCALE_AREA_AVERAGING), 0, 0, null);
        graphics.dispose();
        return small;
    }
}
