package vn.sontm.programme.register;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Comparator;
import java.util.SortedMap;
import java.util.stream.Collectors;
import vn.sontm.base.Hashes;
import vn.sontm.base.Json;
import vn.sontm.ledger.CanonicalForm;

/**
 * The mã đối chiếu: ten base32 characters (RFC 4648, 50 bits) that two offices read to each other to see whether they
 * look at the same figures. Depends on registers and their values only, not on who wrote them when.
 */
public final class CheckCode {
    private static final String ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private static final int LENGTH = 10;
    private static final int BITS = 5;

    private CheckCode() {}

    public static String of(Collection<Entry> entries) {
        return base32(hash(entries));
    }

    /** Of many parts, each by its name and the {@link #hash} of what it shows, so that no more than one has to be at hand. */
    public static String of(SortedMap<String, byte[]> parts) {
        var digest = Hashes.sha256();
        parts.forEach((name, hash) -> {
            digest.update((name + "\n").getBytes(StandardCharsets.UTF_8));
            digest.update(hash);
        });
        return base32(digest.digest());
    }

    /** SHA-256 of one canonical line a register, in register order. */
    public static byte[] hash(Collection<Entry> entries) {
        return Hashes.sha256(entries.stream()
                .sorted(Comparator.comparing(Entry::register))
                .map(CheckCode::line)
                .collect(Collectors.joining("\n"))
                .getBytes(StandardCharsets.UTF_8));
    }

    private static String line(Entry entry) {
        var register = entry.register();
        return CanonicalForm.write(Json.array()
                .add(register.kind())
                .add(register.subject())
                .add(register.item())
                .add(register.period())
                .add(entry.content()));
    }

    private static String base32(byte[] hash) {
        var bits = 0L;
        for (var i = 0; i < Long.BYTES; i++) {
            bits = bits << Byte.SIZE | Byte.toUnsignedLong(hash[i]);
        }
        var code = new StringBuilder();
        for (var i = 1; i <= LENGTH; i++) {
            code.append(ALPHABET.charAt((int) (bits >>> Long.SIZE - BITS * i) & 31));
        }
        return code.toString();
    }
}
