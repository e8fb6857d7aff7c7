package vn.sontm.exchange.file;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.CheckedOutputStream;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import vn.sontm.base.Hashes;
import vn.sontm.base.Writing;

/** Writes the ZIP of a sync file from front to back; what has been written is never revisited. */
final class ZipWriter {
    private static final int BUFFER = 1 << 16;

    private final Counted out;
    private final List<ZipForm.Written> entries = new ArrayList<>();

    ZipWriter(OutputStream out) {
        this.out = new Counted(out);
    }

    void entry(String name, Writing content) throws IOException {
        var offset = out.count;
        out.write(ZipForm.local(name));
        var start = out.count;
        var crc = new CRC32();
        var deflater = new Deflater(Deflater.DEFAULT_COMPRESSION, true);
        try {
            var deflated = new DeflaterOutputStream(out, deflater, BUFFER);
            var checked = new CheckedOutputStream(deflated, crc);
            content.to(checked);
            deflated.finish();
            var written =
                    new ZipForm.Written(name, (int) crc.getValue(), out.count - start, deflater.getBytesRead(), offset);
            out.write(ZipForm.descriptor(written));
            entries.add(written);
        } finally {
            deflater.end();
        }
    }

    /** The directory, and the hash of everything as the archive's comment. Leaves the stream open. */
    void finish() throws IOException {
        out.write(ZipForm.directory(entries, out.count));
        var comment = HexFormat.of().formatHex(out.digest.digest());
        out.write(comment.getBytes(StandardCharsets.US_ASCII));
        out.flush();
    }

    private static final class Counted extends FilterOutputStream {
        private final MessageDigest digest = Hashes.sha256();
        private long count;

        private Counted(OutputStream out) {
            super(out);
        }

        @Override
        public void write(int single) throws IOException {
            write(new byte[] {(byte) single}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            out.write(bytes, from, length);
            digest.update(bytes, from, length);
            count += length;
        }
    }
}
