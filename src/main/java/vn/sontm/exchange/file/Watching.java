package vn.sontm.exchange.file;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import vn.sontm.base.Progress;

/** Counts what is read of a file in several passes, and stops when a person wants it stopped. */
final class Watching {
    private final Progress progress;
    private final long total;
    private long done;

    Watching(Progress progress, long total) {
        this.progress = progress;
        this.total = total;
    }

    Source watched(Source source) {
        return () -> new Watched(source.open());
    }

    private final class Watched extends FilterInputStream {
        private Watched(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            var single = new byte[1];
            return read(single, 0, 1) < 0 ? -1 : Byte.toUnsignedInt(single[0]);
        }

        @Override
        public int read(byte[] bytes, int from, int length) throws IOException {
            var count = in.read(bytes, from, length);
            done += Math.max(count, 0);
            progress.reach(Math.min(done, total), total);
            return count;
        }
    }
}
