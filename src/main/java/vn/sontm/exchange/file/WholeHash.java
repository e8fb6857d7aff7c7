package vn.sontm.exchange.file;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import vn.sontm.base.ErrorCode;
import vn.sontm.base.Hashes;
import vn.sontm.base.Refusal;

/** The archive's comment: the SHA-256 of every byte before it. Checked before anything is interpreted. */
final class WholeHash {
    private static final int BUFFER = 1 << 16;

    private WholeHash() {}

    /**
     * Refuses with {@link ErrorCode#FILE_DAMAGED} an archive in which a bit is not as it was written, with
     * {@link ErrorCode#FILE_NOT_NTM} one that was never a sync file.
     */
    static void check(Source archive) throws IOException {
        var digest = Hashes.sha256();
        var tail = new byte[0];
        var head = new byte[0];
        try (var in = archive.open()) {
            for (var bytes = in.readNBytes(BUFFER); bytes.length > 0; bytes = in.readNBytes(BUFFER)) {
                head = head.length == 0 ? bytes : head;
                var held = Arrays.copyOf(tail, tail.length + bytes.length);
                System.arraycopy(bytes, 0, held, tail.length, bytes.length);
                var free = Math.max(held.length - ZipForm.COMMENT_LENGTH, 0);
                digest.update(held, 0, free);
                tail = Arrays.copyOfRange(held, free, held.length);
            }
        }
        var comment = new String(tail, StandardCharsets.US_ASCII);
        if (!comment.equals(HexFormat.of().formatHex(digest.digest()))) {
            var ours = beginsLikeOurs(head) || Hashes.isSha256(comment);
            throw new Refusal(ours ? ErrorCode.FILE_DAMAGED : ErrorCode.FILE_NOT_NTM);
        }
    }

    private static boolean beginsLikeOurs(byte[] head) {
        var record = ZipForm.local(EntryNames.MANIFEST);
        return Arrays.equals(Arrays.copyOf(head, record.length), record);
    }
}
