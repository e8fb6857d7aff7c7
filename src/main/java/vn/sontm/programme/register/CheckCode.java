package vn.sontm.programme.register;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Collection;
import java.util.Comparator;
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

    private final MessageDigest digest = Hashes.sha256();
    private boolean empty = true;

    public static String of(Collection<Entry> entries) {
        var code = new CheckCode();
        code.add(entries);
        return code.text();
    }

    /** Takes more entries in: all of them come after those before, by the order of their registers. */
    public void add(Collection<Entry> entries) {
        entries.stream()
                .sorted(Comparator.comparing(Entry::register))
                .map(CheckCode::line)
                .forEach(this::add);
    }

    /** One canonical line a register, in register order. */
    private void add(String line) {
        digest.update((empty ? line : "\n" + line).getBytes(StandardCharsets.UTF_8));
        empty = false;
    }

    /** Of all that was taken in; nothing more can be. */
    public String text() {
        return base32(digest.digest());
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
