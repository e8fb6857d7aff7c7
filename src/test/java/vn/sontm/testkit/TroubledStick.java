package vn.sontm.testkit;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import vn.sontm.base.Writing;

/** The real disk, but a stick in it refuses to be written, or takes its time. */
public final class TroubledStick extends ForwardingDisk {
    private volatile String refusal = "";
    private volatile CountDownLatch held = new CountDownLatch(0);

    /** From now on new files fail with what an operating system says; empty: they no longer do. */
    public void refuse(String reason) {
        refusal = reason;
    }

    /** From now on writing gets nowhere. */
    public void hold() {
        held = new CountDownLatch(1);
    }

    public void release() {
        held.countDown();
    }

    @Override
    public void writeNew(Path target, Writing content) throws IOException {
        if (!refusal.isEmpty()) {
            throw new IOException(refusal);
        }
        super.writeNew(target, out -> content.to(new Held(out)));
    }

    private final class Held extends FilterOutputStream {
        private Held(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            try {
                held.await();
            } catch (InterruptedException e) {
                throw new IOException(e);
            }
            out.write(bytes, from, length);
        }
    }
}
