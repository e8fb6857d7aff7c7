package vn.sontm.exchange.file;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import vn.sontm.base.ErrorCode;
import vn.sontm.base.Refusal;
import vn.sontm.base.Writing;
import vn.sontm.ledger.Change;
import vn.sontm.ledger.Seal;

/**
 * A sync file that has passed every check that needs no ledger.
 *
 * @param sha256 of the file as it lies, in hexadecimal
 * @param size in bytes
 * @param encrypted whether it came for named recipients only
 */
public record SyncFile(
        String sha256, long size, boolean encrypted, Manifest manifest, List<Run> runs, Archive archive) {
    public SyncFile {
        runs = List.copyOf(runs);
    }

    public List<Change> changes() {
        return runs.stream().flatMap(run -> run.changes().stream()).toList();
    }

    public List<Seal> seals() {
        return runs.stream().map(Run::seal).toList();
    }

    /** Takes the content of a piece of evidence, or leaves it. */
    public interface EvidenceTaker {
        void take(String sha256, Writing content) throws IOException;
    }

    /** The archive on its medium, to be read once more for the evidence in it. */
    public static final class Archive {
        private final Source source;

        Archive(Source source) {
            this.source = source;
        }

        InputStream open() throws IOException {
            return source.open();
        }
    }

    /** Reads the evidence from the medium again; refuses with {@link ErrorCode#FILE_UNREADABLE} when that is gone. */
    public void evidence(EvidenceTaker taker) {
        try (var zip = new ZipReader(archive.open())) {
            for (var name = zip.next(); name.isPresent(); name = zip.next()) {
                var piece = new Piece(zip, EntryNames.limit(name.get()));
                if (EntryNames.isEvidence(name.get())) {
                    taker.take(name.get().substring(EntryNames.EVIDENCE.length()), piece::to);
                }
                piece.skip();
            }
        } catch (IOException e) {
            throw new Refusal(ErrorCode.FILE_UNREADABLE, String.valueOf(e.getMessage()));
        }
    }

    /** The content of one entry, to be taken at most once. */
    private static final class Piece {
        private final ZipReader zip;
        private final long limit;
        private boolean taken;

        private Piece(ZipReader zip, long limit) {
            this.zip = zip;
            this.limit = limit;
        }

        private void to(OutputStream out) throws IOException {
            taken = true;
            zip.content(limit, (bytes, length) -> out.write(bytes, 0, length));
        }

        private void skip() throws IOException {
            if (!taken) {
                to(OutputStream.nullOutputStream());
            }
        }
    }
}
