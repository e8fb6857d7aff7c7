package vn.sontm.report.ooxml;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** The same entries, in the same order, under one fixed time; workbooks embedded behind charts as well. */
final class StablePackage {
    /** At the very beginning of 1980 Java would add the time in the PC's own zone. */
    private static final LocalDateTime TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

    private static final String WORKBOOK = ".xlsx";

    private StablePackage() {}

    static byte[] of(byte[] file) {
        var bytes = new ByteArrayOutputStream(file.length);
        try (var in = new ZipInputStream(new ByteArrayInputStream(file));
                var out = new ZipOutputStream(bytes)) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                var stable = new ZipEntry(entry.getName());
                stable.setTimeLocal(TIME);
                out.putNextEntry(stable);
                var content = in.readAllBytes();
                out.write(entry.getName().endsWith(WORKBOOK) ? of(content) : content);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
