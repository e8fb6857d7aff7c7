package vn.sontm.workspace;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/**
 * What a camera wrote into a JPEG besides the picture (Exif 2.32). Anything unreadable is as if nothing were written.
 *
 * @param orientation 1 to 8, how to turn the picture so that it is upright; 1 leaves it
 * @param taken the day on which it was taken
 */
record Exif(int orientation, Optional<LocalDate> taken) {
    static final Exif NONE = new Exif(1, Optional.empty());

    private static final int PICTURE = 0xFFD8;
    private static final int SEGMENT = 0xFFE1;
    private static final int NAME = 0x45786966; // "Exif"
    private static final int SCAN = 0xFFDA;
    private static final int ORIENTATION = 0x0112;
    private static final int DETAILS = 0x8769;
    private static final int TAKEN = 0x9003;
    private static final int ENTRY = 12;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuu:MM:dd");

    static Exif of(byte[] jpeg) {
        try {
            return find(ByteBuffer.wrap(jpeg)).map(Exif::read).orElse(NONE);
        } catch (BufferUnderflowException | IndexOutOfBoundsException | IllegalArgumentException e) {
            return NONE;
        }
    }

    /** The part after "Exif", which is a small TIFF file. */
    private static Optional<ByteBuffer> find(ByteBuffer file) {
        if ((file.getShort() & 0xFFFF) != PICTURE) {
            return Optional.empty();
        }
        for (var marker = file.getShort() & 0xFFFF; marker != SCAN; marker = file.getShort() & 0xFFFF) {
            var length = file.getShort() & 0xFFFF;
            if (marker == SEGMENT && file.getInt(file.position()) == NAME) {
                return Optional.of(file.slice(file.position() + 6, length - 8));
            }
            file.position(file.position() + length - 2);
        }
        return Optional.empty();
    }

    private static Exif read(ByteBuffer tiff) {
        tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        var first = tiff.getInt(4);
        var turned = entry(tiff, first, ORIENTATION)
                .map(place -> tiff.getShort(place) & 0xFFFF)
                .filter(value -> value >= 1 && value <= 8)
                .orElse(1);
        var taken = entry(tiff, first, DETAILS)
                .map(tiff::getInt)
                .flatMap(details -> entry(tiff, details, TAKEN))
                .map(tiff::getInt)
                .flatMap(place -> day(tiff, place));
        return new Exif(turned, taken);
    }

    /** Where the value of an entry stands. */
    private static Optional<Integer> entry(ByteBuffer tiff, int directory, int tag) {
        var count = tiff.getShort(directory) & 0xFFFF;
        for (var number = 0; number < count; number++) {
            var place = directory + 2 + number * ENTRY;
            if ((tiff.getShort(place) & 0xFFFF) == tag) {
                return Optional.of(place + 8);
            }
        }
        return Optional.empty();
    }

    private static Optional<LocalDate> day(ByteBuffer tiff, int place) {
        var text = new byte[10];
        tiff.get(place, text);
        try {
            return Optional.of(LocalDate.parse(new String(text, StandardCharsets.US_ASCII), DAY));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
