package vn.sontm.workspace;

import java.util.HexFormat;

/** Names for what people create: 128 random bits in hexadecimal. */
final class RandomIds {
    private static final int BYTES = 16;

    private RandomIds() {}

    static String next(Environment environment) {
        var bytes = new byte[BYTES];
        environment.random().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
