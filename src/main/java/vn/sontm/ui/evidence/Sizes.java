package vn.sontm.ui.evidence;

import java.math.BigDecimal;
import java.math.RoundingMode;
import vn.sontm.base.Messages;
import vn.sontm.base.VietnameseNumbers;

/** Sizes of files in words: "820 KB", "3,4 MB". */
final class Sizes {
    private static final long KILOBYTE = 1024;
    private static final BigDecimal MEGABYTE = BigDecimal.valueOf(KILOBYTE * KILOBYTE);

    private Sizes() {}

    static String of(long bytes) {
        return bytes < KILOBYTE * KILOBYTE
                ? Messages.text("evidence.size.kilobytes", Math.max(1, bytes / KILOBYTE))
                : Messages.text(
                        "evidence.size.megabytes",
                        VietnameseNumbers.format(BigDecimal.valueOf(bytes).divide(MEGABYTE, 1, RoundingMode.HALF_UP)));
    }
}
