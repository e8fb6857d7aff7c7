package vn.sontm.workspace;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import javax.imageio.ImageIO;

/** JPEG files as a camera writes them. */
final class Photographs {
    private Photographs() {}

    /** @param when as Exif writes it, {@code 2024:05:17 08:30:00} */
    static byte[] taken(int width, int height, int orientation, String when) throws IOException {
        var plain = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), "jpeg", plain);
        var exif = exif(orientation, when);
        var file = ByteBuffer.allocate(plain.size() + exif.length + 4);
        file.put(plain.toByteArray(), 0, 2).putShort((short) 0xFFE1).putShort((short) (exif.length + 2));
        return file.put(exif).put(plain.toByteArray(), 2, plain.size() - 2).array();
    }

    private static byte[] exif(int orientation, String when) {
        var exif = ByteBuffer.allocate(6 + 8 + 2 + 2 * 12 + 4 + 2 + 12 + 4 + 20);
        exif.put("Exif".getBytes(StandardCharsets.US_ASCII)).put((byte) 0).put((byte) 0);
        exif.order(ByteOrder.LITTLE_ENDIAN);
        exif.put((byte) 'I').put((byte) 'I').putShort((short) 42).putInt(8);
        exif.putShort((short) 2);
        exif.putShort((short) 0x0112).putShort((short) 3).putInt(1).putInt(orientation);
        exif.putShort((short) 0x8769).putShort((short) 4).putInt(1).putInt(38);
        exif.putInt(0);
        exif.putShort((short) 1);
        exif.putShort((short) 0x9003).putShort((short) 2).putInt(20).putInt(56);
        exif.putInt(0);
        exif.put(when.getBytes(StandardCharsets.US_ASCII));
        return exif.array();
    }
}
