package vn.sontm.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;

/** Prints what was measured, one line a figure. */
final class Figures {
    private static final double NANOS = 1e9;
    private static final double NANOS_PER_MILLI = 1e6;
    private static final long MEBIBYTE = 1024L * 1024;
    private static final ProcessHandle PROCESS = ProcessHandle.current();

    /** A piece of work to be timed. */
    interface Work {
        void run() throws Exception;
    }

    /** Runs the work once and returns the nanoseconds that it took. */
    static long time(Work work) throws Exception {
        var start = System.nanoTime();
        work.run();
        return System.nanoTime() - start;
    }

    /** Runs the work once; beside what elapsed, prints what it took of the processor, which other work does not falsify. */
    void timed(String what, Work work) throws Exception {
        var before = processor();
        var elapsed = time(work);
        var processor = processor() - before;
        print("%-34s %31.2f s, %.2f s of the processor", what, elapsed / NANOS, processor / NANOS);
    }

    /** Nanoseconds of the processor until now. */
    private static long processor() {
        return PROCESS.info().totalCpuDuration().orElse(Duration.ZERO).toNanos();
    }

    void rate(String what, long count, long nanos) {
        print("%-34s %,10d changes %9.2f s %,12.0f per second", what, count, nanos / NANOS, count * NANOS / nanos);
    }

    void pages(String what, int pages, long nanos) {
        print("%-34s %,10d pages   %9.2f s %,12.1f per second", what, pages, nanos / NANOS, pages * NANOS / nanos);
    }

    void duration(String what, long nanos) {
        print("%-34s %31.2f s", what, nanos / NANOS);
    }

    /** Median and 99th percentile of single durations. */
    void latency(String what, long... nanos) {
        var sorted = nanos.clone();
        Arrays.sort(sorted);
        print(
                "%-34s %,10d times   median %6.2f ms, p99 %6.2f ms",
                what,
                sorted.length,
                sorted[sorted.length / 2] / NANOS_PER_MILLI,
                sorted[sorted.length * 99 / 100] / NANOS_PER_MILLI);
    }

    void count(String what, long number) {
        print("%-34s %,29d times", what, number);
    }

    /** What the system says that this process takes of its memory now. */
    void resident(String what) throws IOException {
        status(what, "VmRSS:");
    }

    /** The most that it has taken so far. */
    void mostResident(String what) throws IOException {
        status(what, "VmHWM:");
    }

    private static void status(String what, String field) throws IOException {
        var kibibytes = Files.readAllLines(Path.of("/proc/self/status")).stream()
                .filter(line -> line.startsWith(field))
                .map(line -> line.replaceAll("\\D", ""))
                .mapToLong(Long::parseLong)
                .sum();
        print("%-34s %,29d MiB", what, kibibytes / 1024);
    }

    /** What lives on the heap once the garbage is gone. */
    void memory(String what) {
        System.gc();
        var runtime = Runtime.getRuntime();
        print("%-34s %,29d MiB", what, (runtime.totalMemory() - runtime.freeMemory()) / MEBIBYTE);
    }

    /** The most that the heap held while the work ran, garbage included. */
    void peak(String what, Work work) throws Exception {
        System.gc();
        ManagementFactory.getMemoryPoolMXBeans().forEach(MemoryPoolMXBean::resetPeakUsage);
        work.run();
        var peak = ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .mapToLong(pool -> pool.getPeakUsage().getUsed())
                .sum();
        print("%-34s %,29d MiB at most", what, peak / MEBIBYTE);
    }

    private static void print(String format, Object... values) {
        System.out.printf(Locale.ROOT, format + "%n", values);
    }
}
