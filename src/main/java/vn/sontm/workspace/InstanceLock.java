package vn.sontm.workspace;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import vn.sontm.base.ErrorCode;
import vn.sontm.base.Refusal;

/** Admits one running instance to a workspace. The operating system lets go of it when the program dies. */
public final class InstanceLock implements AutoCloseable {
    private final FileChannel channel;

    private InstanceLock(FileChannel channel) {
        this.channel = channel;
    }

    /** Holds a workspace without opening it; refuses with {@link ErrorCode#WORKSPACE_IN_USE}. */
    public static InstanceLock hold(Layout layout) throws IOException {
        return acquire(layout.lock());
    }

    /** Refuses with {@link ErrorCode#WORKSPACE_IN_USE} while another instance holds it. */
    static InstanceLock acquire(Path file) throws IOException {
        var channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (!locks(channel)) {
            channel.close();
            throw new Refusal(ErrorCode.WORKSPACE_IN_USE);
        }
        return new InstanceLock(channel);
    }

    private static boolean locks(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException e) {
            return false; // held by this very process
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
