package vn.sontm.ui.shell;

import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/**
 * Gives memory back while nobody works. Left alone, the heap grows to its limit before it is collected whole, and a PC
 * with 4 GB of memory pays for garbage; a collection while somebody types would be felt.
 */
public final class Rest {
    private static final long SECONDS_BETWEEN_LOOKS = 5;
    private static final long STILL_BYTES = 1 << 20; // a blinking cursor takes less between two looks, typing more
    private static final long WORTH_BYTES = 16 << 20;

    private final LongSupplier used;
    private final Runnable collect;
    private long seen;
    private long kept;

    /**
     * @param used bytes in use, garbage included
     * @param collect frees what is garbage
     */
    Rest(LongSupplier used, Runnable collect) {
        this.used = used;
        this.collect = collect;
    }

    /** Looks every few seconds for as long as the program runs. */
    public static void begin() {
        var runtime = Runtime.getRuntime();
        var rest = new Rest(() -> runtime.totalMemory() - runtime.freeMemory(), System::gc);
        Executors.newSingleThreadScheduledExecutor(
                        Thread.ofPlatform().name("so-ntm-rest").daemon().factory())
                .scheduleWithFixedDelay(rest::look, SECONDS_BETWEEN_LOOKS, SECONDS_BETWEEN_LOOKS, TimeUnit.SECONDS);
    }

    /** Collects where hardly anything was allocated since the last look and enough since the last collection. */
    void look() {
        var now = used.getAsLong();
        if (Math.abs(now - seen) < STILL_BYTES && now - kept > WORTH_BYTES) {
            collect.run();
            now = used.getAsLong();
            kept = now;
        }
        seen = now;
    }
}
