package vn.sontm.workspace;

import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Optional;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;

/** A photograph made small enough for a stick: at most 1600 pixels long, upright, still good to read a sign on. */
final class ReducedPicture {
    /** The longer side, in pixels. */
    static final int LONGEST = 1600;

    private static final float QUALITY = 0.85f;

    private ReducedPicture() {}

    /**
     * The reduced JPEG; empty for what is no JPEG, is small enough already or cannot be read: that is kept as it is.
     *
     * @param type media type of the file
     */
    static Optional<byte[]> of(byte[] file, String type, Exif exif) {
        if (!type.equals("image/jpeg")) {
            return Optional.empty();
        }
        var reader = ImageIO.getImageReadersByFormatName("jpeg").next();
        try (var in = ImageIO.createImageInputStream(new ByteArrayInputStream(file))) {
            reader.setInput(in);
            var longest = Math.max(reader.getWidth(0), reader.getHeight(0));
            return longest <= LONGEST
                    ? Optional.empty()
                    : Optional.of(write(drawn(coarse(reader, longest), exif.orientation())));
        } catch (IOException | RuntimeException e) {
            return Optional.empty();
        } finally {
            reader.dispose();
        }
    }

    /** Pixels are left out while reading, so that a huge picture does not fill the memory. */
    private static BufferedImage coarse(ImageReader reader, int longest) throws IOException {
        var step = Math.max(1, longest / (2 * LONGEST));
        var wish = reader.getDefaultReadParam();
        wish.setSourceSubsampling(step, step, 0, 0);
        return reader.read(0, wish);
    }

    private static BufferedImage drawn(BufferedImage picture, int orientation) {
        var scale = (double) LONGEST / Math.max(picture.getWidth(), picture.getHeight());
        var width = (int) Math.round(picture.getWidth() * scale);
        var height = (int) Math.round(picture.getHeight() * scale);
        var aside = orientation > 4;
        var small = new BufferedImage(aside ? height : width, aside ? width : height, BufferedImage.TYPE_INT_RGB);
        var graphics = small.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        var turn = upright(orientation, width, height);
        turn.scale((double) width / picture.getWidth(), (double) height / picture.getHeight());
        graphics.drawImage(picture, turn, null);
        graphics.dispose();
        return small;
    }

    /** The eight orientations of Exif, for a picture of this size. */
    private static AffineTransform upright(int orientation, int width, int height) {
        return switch (orientation) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, height, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, height, width);
            case 8 -> new AffineTransform(0, -1, 1, 0, 0, width);
            default -> new AffineTransform();
        };
    }

    private static byte[] write(BufferedImage picture) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        var out = new ByteArrayOutputStream();
        try (var stream = ImageIO.createImageOutputStream(out)) {
            var wish = writer.getDefaultWriteParam();
            wish.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            wish.setCompressionQuality(QUALITY);
            writer.setOutput(stream);
            writer.write(null, new IIOImage(picture, null, null), wish);
        } finally {
            writer.dispose();
        }
        return out.toByteArray();
    }
}
