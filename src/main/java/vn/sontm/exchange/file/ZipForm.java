package vn.sontm.exchange.file;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * The records of a sync file's ZIP. All is fixed but names, sizes and checksums: deflate, sizes behind the data, midnight
 * of 1980-01-01, no extra fields. So a reader compares whole records instead of interpreting them.
 */
final class ZipForm {
    static final int LOCAL = 0x04034b50;
    static final int CENTRAL = 0x02014b50;
    static final int LOCAL_LENGTH = 30;
    static final int DESCRIPTOR_LENGTH = 16;
    static final int COMMENT_LENGTH = 64;

    private static final int DESCRIPTOR = 0x08074b50;
    private static final int END = 0x06054b50;
    private static final int CENTRAL_LENGTH = 46;
    private static final int END_LENGTH = 22;
    private static final short VERSION = 20;
    private static final short SIZES_FOLLOW = 8;
    private static final short DEFLATE = 8;
    private static final short MIDNIGHT = 0;
    private static final short FIRST_OF_1980 = 1 << 5 | 1;

    private ZipForm() {}

    /** An entry as it was written, at an offset from the beginning of the file. */
    record Written(String name, int crc, long compressed, long size, long offset) {}

    static byte[] local(String name) {
        var ascii = name.getBytes(StandardCharsets.US_ASCII);
        var record = buffer(LOCAL_LENGTH + ascii.length).putInt(LOCAL);
        common(record).putInt(0).putInt(0).putInt(0); // checksum and sizes follow the data
        return record.putShort((short) ascii.length)
                .putShort((short) 0)
                .put(ascii)
                .array();
    }

    static byte[] descriptor(Written entry) {
        return buffer(DESCRIPTOR_LENGTH)
                .putInt(DESCRIPTOR)
                .putInt(entry.crc())
                .putInt((int) entry.compressed())
                .putInt((int) entry.size())
                .array();
    }

    /** What follows the entries: the central directory and the record of the end, which announces a comment. */
    static byte[] directory(List<Written> entries, long offset) {
        var directory = new ByteArrayOutputStream();
        entries.forEach(entry -> directory.writeBytes(central(entry)));
        var size = directory.size();
        directory.writeBytes(buffer(END_LENGTH)
                .putInt(END)
                .putInt(0) // one disk
                .putShort((short) entries.size())
                .putShort((short) entries.size())
                .putInt(size)
                .putInt((int) offset)
                .putShort((short) COMMENT_LENGTH)
                .array());
        return directory.toByteArray();
    }

    private static byte[] central(Written entry) {
        var ascii = entry.name().getBytes(StandardCharsets.US_ASCII);
        var record = buffer(CENTRAL_LENGTH + ascii.length).putInt(CENTRAL).putShort(VERSION);
        return common(record)
                .putInt(entry.crc())
                .putInt((int) entry.compressed())
                .putInt((int) entry.size())
                .putShort((short) ascii.length)
                .putShort((short) 0) // extra field
                .putShort((short) 0) // comment
                .putShort((short) 0) // disk
                .putShort((short) 0) // internal attributes
                .putInt(0) // external attributes
                .putInt((int) entry.offset())
                .put(ascii)
                .array();
    }

    private static ByteBuffer common(ByteBuffer record) {
        return record.putShort(VERSION)
                .putShort(SIZES_FOLLOW)
                .putShort(DEFLATE)
                .putShort(MIDNIGHT)
                .putShort(FIRST_OF_1980);
    }

    private static ByteBuffer buffer(int length) {
        return ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
    }
}
