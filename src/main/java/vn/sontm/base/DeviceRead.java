package vn.sontm.base;

import com.sun.nio.file.ExtendedOpenOption;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * Reads a file from the device itself, past what the operating system remembers of writing it: a stick that lies about
 * its capacity is found out only so. Where the file system does not admit that, it reads as usual.
 */
final class DeviceRead extends InputStream {
    private static final int BLOCKS = 64;

    private final FileChannel channel;
    private final ByteBuffer buffer;
    private boolean ended;

    private DeviceRead(FileChannel channel, int block) {
        this.channel = channel;
        this.buffer = ByteBuffer.allocateDirect(block * (BLOCKS + 1)).alignedSlice(block);
        buffer.limit(0);
    }

    static InputStream open(Path file) throws IOException {
        try {
            var block = Math.toIntExact(Files.getFileStore(file).getBlockSize());
            var direct =
                    new DeviceRead(FileChannel.open(file, StandardOpenOption.READ, ExtendedOpenOption.DIRECT), block);
            try {
                direct.fill();
                return direct;
            } catch (IOException e) {
                direct.close();
            }
        } catch (UnsupportedOperationException | ArithmeticException | IOException e) {
            // this file system does not admit it
        }
        return Files.newInputStream(file);
    }

    private void fill() throws IOException {
        buffer.clear();
        ended = channel.read(buffer) < buffer.capacity(); // beyond a part of a block nothing can be read
        buffer.flip();
    }

    @Override
    public int read() throws IOException {
        var single = new byte[1];
        return read(single, 0, 1) < 0 ? -1 : Byte.toUnsignedInt(single[0]);
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
        if (!buffer.hasRemaining() && !ended) {
            fill();
        }
        if (!buffer.hasRemaining()) {
            return -1;
        }
        var count = Math.min(length, buffer.remaining());
        buffer.get(bytes, from, count);
        return count;
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
