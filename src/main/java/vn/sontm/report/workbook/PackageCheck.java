package vn.sontm.report.workbook;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.zip.ZipInputStream;
import vn.sontm.base.ErrorCode;
import vn.sontm.base.Refusal;

/** Looks at a file before anything of it is believed: what it is, and how large it would become. */
final class PackageCheck {
    static final int MEGABYTES = 5;
    private static final int LARGEST = MEGABYTES << 20;
    private static final long LARGEST_INFLATED = 48L << 20;
    private static final int MOST_ENTRIES = 1000;
    private static final String WORKBOOK = "xl/workbook.xml";
    private static final byte[] ZIP = {'P', 'K', 3, 4};

    private PackageCheck() {}

    static void check(byte[] file) {
        if (file.length > LARGEST) {
            throw new Refusal(ErrorCode.SHEET_TOO_LARGE, MEGABYTES);
        }
        if (!startsWith(file, ZIP)) {
            throw new Refusal(ErrorCode.SHEET_FORMAT);
        }
        try {
            if (!inflate(file)) {
                throw new Refusal(ErrorCode.SHEET_FORMAT);
            }
        } catch (IOException | IllegalArgumentException e) {
            throw new Refusal(ErrorCode.SHEET_DAMAGED);
        }
    }

    /** Unpacks everything to nowhere; whether there is a workbook among it. */
    private static boolean inflate(byte[] file) throws IOException {
        var workbook = false;
        var left = LARGEST_INFLATED;
        var entries = 0;
        var buffer = new byte[1 << 14];
        try (var zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                workbook |= entry.getName().equals(WORKBOOK);
                for (var read = zip.read(buffer); read >= 0; read = zip.read(buffer)) {
                    left -= read;
                    if (left < 0) {
                        throw new Refusal(ErrorCode.SHEET_TOO_LARGE, MEGABYTES);
                    }
                }
                if (++entries > MOST_ENTRIES) {
                    throw new Refusal(ErrorCode.SHEET_TOO_LARGE, MEGABYTES);
                }
            }
        }
        return workbook;
    }

    private static boolean startsWith(byte[] file, byte[] magic) {
        for (var place = 0; place < magic.length; place++) {
            if (file.length <= place || file[place] != magic[place]) {
                return false;
            }
        }
        return true;
    }
}
