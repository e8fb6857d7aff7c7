package vn.sontm.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;

/** Runs the benchmark named, with the rest as its arguments, or every one at its usual size. */
public final class Bench {
    private static final List<Benchmark> ALL = List.of(
            new LedgerBench(),
            new OfficeBench(),
            new ReportBench(),
            new WindowBench(),
            new ScrollBench(),
            new HourBench());

    private Bench() {}

    public static void main(String[] words) throws Exception {
        var named = words.length == 0
                ? ALL
                : ALL.stream().filter(bench -> bench.name().equals(words[0])).toList();
        if (named.isEmpty()) {
            System.err.println(
                    "benchmarks: " + ALL.stream().map(Benchmark::name).toList());
            System.exit(2);
        }
        for (var bench : named) {
            run(bench, List.of(words).subList(Math.min(1, words.length), words.length));
        }
        System.exit(0); // the window system keeps the machine alive
    }

    private static void run(Benchmark bench, List<String> arguments) throws Exception {
        var scratch = Files.createTempDirectory("so-ntm-bench");
        try {
            System.out.println(bench.name());
            bench.run(scratch, arguments, new Figures());
        } finally {
            delete(scratch);
        }
    }

    private static void delete(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder()).forEach(Bench::deleteOne);
        }
    }

    private static void deleteOne(Path path) {
        try {
            Files.delete(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
