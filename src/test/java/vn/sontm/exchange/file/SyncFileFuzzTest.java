package vn.sontm.exchange.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.sontm.base.ErrorCode;
import vn.sontm.base.Hashes;
import vn.sontm.base.Refusal;

/** Thousands of spoilt files, the same at every run. The reader answers each with a code, and never with another exception. */
@DisplayName("The reader of sync files")
class SyncFileFuzzTest {
    private static final int BLIND = 1_500;
    private static final int RESEALED = 1_500;
    private static final int LINES = 300;
    private static final byte[] FILE = SampleFile.plain();

    private final Random random = new Random(20_240_615);
    private final HashSet<ErrorCode> seen = new HashSet<>();

    @Test
    @DisplayName("survives bytes that are changed, moved, doubled or cut")
    void blind() {
        for (var i = 0; i < BLIND; i++) {
            read(spoilt(FILE));
        }
        assertThat(seen).contains(ErrorCode.FILE_DAMAGED);
    }

    @Test
    @DisplayName("survives the same behind a right hash of the whole, where the parser itself is met")
    void resealed() {
        for (var i = 0; i < RESEALED; i++) {
            var spoilt = spoilt(Arrays.copyOf(FILE, FILE.length - ZipForm.COMMENT_LENGTH));
            var hash = Hashes.sha256Hex(spoilt).getBytes(StandardCharsets.US_ASCII);
            var file = Arrays.copyOf(spoilt, spoilt.length + hash.length);
            System.arraycopy(hash, 0, file, spoilt.length, hash.length);
            read(file);
        }
        assertThat(seen).contains(ErrorCode.FILE_DAMAGED, ErrorCode.FILE_ENTRY_UNKNOWN);
    }

    @Test
    @DisplayName("survives lines and manifests that are spoilt and signed all the same")
    void signed() {
        var lines = SampleFile.bytes("""
                {"at":"","author":"","content":{},"lamport":1,"parents":[],"register":{"item":"","kind":"a","period":"","subject":""}}
                """.repeat(3));
        for (var i = 0; i < LINES; i++) {
            read(new ForgedFile().changes(spoilt(lines)).bytes());
            var place = random.nextInt(6);
            var value = List.of("", "-1", "x", "9".repeat(20), "0".repeat(64), "\u0000")
                    .get(random.nextInt(6));
            read(new ForgedFile()
                    .manifest(json -> json.put(
                            List.of("format", "minReader", "sender", "runs", "entries", "held")
                                    .get(place),
                            value))
                    .bytes());
        }
        assertThat(seen).contains(ErrorCode.FILE_SCHEMA, ErrorCode.FILE_CHAIN);
    }

    private void read(byte[] file) {
        try {
            SampleFile.read(file);
        } catch (Refusal refusal) {
            seen.add(refusal.code());
        }
    }

    private byte[] spoilt(byte[] file) {
        var bytes = new ArrayList<Byte>();
        for (var b : file) {
            bytes.add(b);
        }
        for (var times = 1 + random.nextInt(3); times > 0 && !bytes.isEmpty(); times--) {
            spoil(bytes);
        }
        var spoilt = new byte[bytes.size()];
        for (var i = 0; i < spoilt.length; i++) {
            spoilt[i] = bytes.get(i);
        }
        return spoilt;
    }

    private void spoil(ArrayList<Byte> bytes) {
        var place = random.nextInt(bytes.size());
        var length = Math.min(1 + random.nextInt(40), bytes.size() - place);
        var piece = new ArrayList<>(bytes.subList(place, place + length));
        switch (random.nextInt(5)) {
            case 0 -> bytes.set(place, (byte) random.nextInt(256));
            case 1 -> bytes.subList(place, place + length).clear();
            case 2 -> bytes.addAll(random.nextInt(bytes.size()), piece);
            case 3 -> bytes.subList(place, bytes.size()).clear();
            default -> bytes.set(place, List.of((byte) 0, (byte) -1, (byte) 127).get(random.nextInt(3)));
        }
    }
}
