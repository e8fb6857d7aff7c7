package vn.sontm.testkit;

import java.io.IOException;
import java.nio.file.Path;
import vn.sontm.base.Writing;

/** The real disk, on which after a number of writes nothing more can be written. */
public final class FullDisk extends ForwardingDisk {
    private int writesLeft = Integer.MAX_VALUE;

    public void admit(int writes) {
        writesLeft = writes;
    }

    private void write() throws IOException {
        if (--writesLeft < 0) {
            throw new IOException("No space left on device");
        }
    }

    @Override
    public void writeSafely(Path target, byte[] content) throws IOException {
        write();
        super.writeSafely(target, content);
    }

    @Override
    public void writeNew(Path target, Writing content) throws IOException {
        write();
        super.writeNew(target, content);
    }
}
