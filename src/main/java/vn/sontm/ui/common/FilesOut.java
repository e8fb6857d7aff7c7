package vn.sontm.ui.common;

import java.nio.file.Path;
import java.util.function.Function;
import vn.sontm.base.Messages;
import vn.sontm.base.Progress;
import vn.sontm.exchange.drive.SafeExport;
import vn.sontm.workspace.Workspace;

/** Files for people: written under a new name, read back, then offered to be opened. Never replaces a file that lies there. */
public final class FilesOut {
    private final Desk desk;
    private final Outside outside;

    public FilesOut(Desk desk, Outside outside) {
        this.desk = desk;
        this.outside = outside;
    }

    /**
     * Writes as a job, says where the file is and offers to open it.
     *
     * @param stem ASCII
     * @param ending such as {@code .xlsx}
     * @param content runs off the window's thread
     */
    public void save(String stem, String ending, Path folder, Function<Workspace, byte[]> content) {
        desk.jobs()
                .run(
                        Messages.text("reports.saving"),
                        progress -> {
                            var workspace = desk.session().workspace();
                            return write(workspace, stem, ending, folder, content.apply(workspace));
                        },
                        file -> desk.notices()
                                .offer(
                                        Messages.text("reports.saved", file.toString()),
                                        Messages.text("reports.saved.open"),
                                        () -> open(file)));
    }

    /** Off the window's thread. */
    public static Path write(Workspace workspace, String stem, String ending, Path folder, byte[] bytes) {
        var export = new SafeExport(workspace.environment().disk(), folder);
        return export.write(
                        export.freeStem(stem, ending) + ending, out -> out.write(bytes), bytes.length, Progress.NONE)
                .path();
    }

    public void open(Path file) {
        desk.jobs()
                .run(
                        Messages.text("reports.opening"),
                        progress -> {
                            outside.open(file);
                            return file;
                        },
                        opened -> {});
    }
}
