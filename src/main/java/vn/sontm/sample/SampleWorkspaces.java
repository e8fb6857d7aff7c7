package vn.sontm.sample;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.function.Consumer;
import vn.sontm.workspace.Environment;

/** Workspaces for trying the program out, made in a few seconds; whoever asks opens them as any other. */
public final class SampleWorkspaces {
    private SampleWorkspaces() {}

    /** The workspace of one commune after half a year, with its office's answers. */
    public static void commune(Path directory, SampleUnit commune, Environment pc, Consumer<String> progress) {
        inScratch(scratch -> {
            var data = SampleData.caoLoc();
            try (var district =
                    new SampleDistrict(data, scratch.resolve("office"), scratch.resolve("files"), pc, progress)) {
                district.meet(commune, directory);
                finish(district, scratch);
            }
        });
    }

    /** The workspace of the office after half a year of both communes. */
    public static void office(Path directory, Environment pc, Consumer<String> progress) {
        inScratch(scratch -> {
            var data = SampleData.caoLoc();
            try (var district = new SampleDistrict(data, directory, scratch.resolve("files"), pc, progress)) {
                data.communes().forEach(commune -> district.meet(commune, scratch.resolve(commune.code())));
                finish(district, scratch);
            }
        });
    }

    private static void finish(SampleDistrict district, Path scratch) {
        district.enrol();
        district.work();
        district.merge(district.handIn(), scratch.resolve("copy"));
        district.answer();
    }

    private interface Work {
        void in(Path scratch);
    }

    private static void inScratch(Work work) {
        try {
            var scratch = Files.createTempDirectory("so-ntm-sample");
            try {
                work.in(scratch);
            } finally {
                delete(scratch);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
