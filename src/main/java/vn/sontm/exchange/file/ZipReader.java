package vn.sontm.exchange.file;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import vn.sontm.base.ErrorCode;
import vn.sontm.base.Refusal;

/**
 * Reads the ZIP of a sync file from front to back and admits nothing but what {@link ZipWriter} writes: any record that
 * differs from the fixed form is {@link ErrorCode#FILE_DAMAGED}. Names are only compared, never used as paths.
 */
final class ZipReader implements AutoCloseable {
    private static final int BUFFER = 1 << 16;
    private static final int LONGEST_NAME = 100;

    private final InputStream in;
    private final byte[] buffer = new byte[BUFFER];
    private int next;
    private int end;
    private long taken;
    private final List<ZipForm.Written> entries = new ArrayList<>();
    private final Inflater inflater = new Inflater(true);

    ZipReader(InputStream in) {
        this.in = in;
    }

    /** The name of the next entry, whose content must be taken before the one after; empty behind the last. */
    Optional<String> next() throws IOException {
        var offset = taken;
        var signature = bytes(Integer.BYTES);
        if (little(signature).getInt() == ZipForm.CENTRAL) {
            refuseUnlessEnding(signature, offset);
            return Optional.empty();
        }
        var head = Arrays.copyOf(signature, ZipForm.LOCAL_LENGTH);
        read(head, Integer.BYTES);
        var length = little(head).getShort(ZipForm.LOCAL_LENGTH - 2 * Short.BYTES);
        if (little(head).getInt(0) != ZipForm.LOCAL || length < 1 || length > LONGEST_NAME) {
            throw damaged();
        }
        var name = new String(bytes(length), StandardCharsets.US_ASCII);
        if (!Arrays.equals(Arrays.copyOf(ZipForm.local(name), head.length), head)) {
            throw damaged();
        }
        if (entries.size() == Limits.ENTRIES) {
            throw new Refusal(ErrorCode.FILE_LIMITS);
        }
        entries.add(new ZipForm.Written(name, 0, 0, 0, offset));
        return Optional.of(name);
    }

    /** Like {@link #content}, for what will be held in memory: what unpacks to far more than it weighs is refused. */
    void text(long limit, Pieces pieces) throws IOException {
        content(limit, (bytes, length) -> {
            var size = inflater.getBytesWritten();
            if (size > Limits.RATIO_FREE && size > Limits.RATIO * inflater.getBytesRead()) {
                throw new Refusal(ErrorCode.FILE_LIMITS);
            }
            pieces.take(bytes, length);
        });
    }

    /** Hands the content of the entry just named to a consumer, piece by piece, no more than the limit. */
    void content(long limit, Pieces pieces) throws IOException {
        inflater.reset();
        var crc = new CRC32();
        var piece = new byte[BUFFER];
        while (!inflater.finished()) {
            var length = inflate(piece);
            crc.update(piece, 0, length);
            if (inflater.getBytesWritten() > limit) {
                throw new Refusal(ErrorCode.FILE_LIMITS);
            }
            pieces.take(piece, length);
        }
        taken += inflater.getBytesRead();
        next = end - inflater.getRemaining();
        close(crc);
    }

    /** Takes part of a content. */
    interface Pieces {
        void take(byte[] bytes, int length) throws IOException;
    }

    private int inflate(byte[] piece) throws IOException {
        try {
            if (inflater.needsInput()) {
                fill();
                inflater.setInput(buffer, next, end - next);
                next = end;
            }
            if (inflater.needsDictionary()) {
                throw damaged();
            }
            return inflater.inflate(piece);
        } catch (DataFormatException e) {
            throw damaged();
        }
    }

    private void close(CRC32 crc) throws IOException {
        var named = entries.removeLast();
        var entry = new ZipForm.Written(
                named.name(),
                (int) crc.getValue(),
                inflater.getBytesRead(),
                inflater.getBytesWritten(),
                named.offset());
        if (!Arrays.equals(bytes(ZipForm.DESCRIPTOR_LENGTH), ZipForm.descriptor(entry))) {
            throw damaged();
        }
        entries.add(entry);
    }

    /** Behind the last entry stand the directory that follows from the entries, the comment, and nothing else. */
    private void refuseUnlessEnding(byte[] signature, long offset) throws IOException {
        var expected = ZipForm.directory(entries, offset);
        var found = Arrays.copyOf(signature, expected.length);
        read(found, signature.length);
        bytes(ZipForm.COMMENT_LENGTH);
        if (!Arrays.equals(found, expected) || next < end || in.read() >= 0) {
            throw damaged();
        }
    }

    private byte[] bytes(int length) throws IOException {
        var bytes = new byte[length];
        read(bytes, 0);
        return bytes;
    }

    private void read(byte[] bytes, int from) throws IOException {
        for (var place = from; place < bytes.length; ) {
            fill();
            var length = Math.min(end - next, bytes.length - place);
            System.arraycopy(buffer, next, bytes, place, length);
            next += length;
            place += length;
            taken += length;
        }
    }

    private void fill() throws IOException {
        if (next == end) {
            next = 0;
            end = Math.max(in.read(buffer), 0);
            if (end == 0) {
                throw new EOFException();
            }
        }
    }

    private static ByteBuffer little(byte[] bytes) {
        return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }

    private static Refusal damaged() {
        return new Refusal(ErrorCode.FILE_DAMAGED);
    }

    @Override
    public void close() throws IOException {
        inflater.end();
        in.close();
    }
}
