package vn.sontm.sample;

import java.nio.file.Path;
import java.util.function.Consumer;
import vn.sontm.report.desk.PaperBanner;
import vn.sontm.workspace.Environment;
import vn.sontm.workspace.Workspace;

/** Workspaces for trying the program out, made in a few seconds; whoever asks opens them as any other. */
public final class SampleWorkspaces {
    private static final String MARK = "sample";

    private SampleWorkspaces() {}

    /** Whether this workspace was made to try the program out. */
    public static boolean isSample(Workspace workspace) {
        return workspace.store().setting(MARK).isPresent();
    }

    static void mark(Workspace workspace) {
        workspace.store().setting(MARK, SampleData.caoLoc().plan());
        PaperBanner.put(workspace, SampleData.caoLoc().banner());
    }

    /** The workspace of one commune after half a year, with its office's answers. */
    public static void commune(Path directory, SampleUnit commune, Environment pc, Consumer<String> progress) {
        Scratch.in(scratch -> {
            var data = SampleData.caoLoc();
            try (var district =
                    new SampleDistrict(data, scratch.resolve("office"), scratch.resolve("files"), pc, progress)) {
                district.meet(commune, directory);
                finish(district);
                return district.files();
            }
        });
    }

    /** The workspace of the office after half a year of both communes. */
    public static void office(Path directory, Environment pc, Consumer<String> progress) {
        Scratch.in(scratch -> {
            var data = SampleData.caoLoc();
            try (var district = new SampleDistrict(data, directory, scratch.resolve("files"), pc, progress)) {
                data.communes().forEach(commune -> district.meet(commune, scratch.resolve(commune.code())));
                finish(district);
                return district.files();
            }
        });
    }

    private static void finish(SampleDistrict district) {
        district.enrol();
        district.work();
        district.merge(district.handIn());
        district.answer();
    }
}
