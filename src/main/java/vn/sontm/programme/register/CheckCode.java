package vn.sontm.programme.register;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Comparator;
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
        return base32(Hashes.sha256(dump(entries).getBytes(StandardCharsets.UTF_8)));
    }

    /** One canonical line a register, in register order. */
    private static String dump(Collection<Entry> entries) {
        return entries.stream()
                .sorted(Comparator.comparing(Entry::register))
                .map(CheckCode::line)
                .collect(Collectors.joining("\n"));
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
