package vn.sontm.report.desk;

import java.io.IOException;
import java.nio.file.Path;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import vn.sontm.base.ErrorCode;
import vn.sontm.base.Refusal;
import vn.sontm.programme.calendar.Period;
import vn.sontm.report.document.Document;
import vn.sontm.report.form.FormTemplates;
import vn.sontm.report.form.MadeFile;
import vn.sontm.workspace.Workspace;

/**
 * Everything that is printed for a period, for an office and each of its units or for a commune, as files in one folder with
 * an index. Which forms that is, is data of the office ({@link FormTemplates#BATCH}).
 */
public final class PeriodSet {
    private final Workspace workspace;
    private final FormTemplates templates;

    /** Looks on while files are made. */
    @FunctionalInterface
    public interface Watcher {
        /**
         * Before each form.
         *
         * @param done forms made so far, of {@code all}
         * @param title of the one that comes
         * @return whether to go on
         */
        boolean next(int done, int all, String title);
    }

    /**
     * What came of it.
     *
     * @param files in the order of the index, those that could not be made included
     * @param complete false when somebody stopped it: then there is no index, and what was made lies in the folder
     */
    public record Made(Path folder, List<MadeFile> files, boolean complete) {
        public Made {
            files = List.copyOf(files);
        }

        public long count() {
            return files.stream().filter(file -> file.problem().isEmpty()).count();
        }
    }

    public PeriodSet(Workspace workspace) {
        this.workspace = workspace;
        this.templates = new FormDesk(workspace).templates();
    }

    /**
     * Makes the set. A file of the same name is replaced, whole or not at all; a form that cannot be filled here is named in
     * the index with the reason. Refuses with {@link ErrorCode#DISK_FAILED} when the folder cannot be written.
     */
    public Made make(Period period, Path folder, Watcher watcher) {
        var now = ZonedDateTime.now(workspace.environment().clock());
        var desk = new PeriodDesk(workspace, period, templates, now);
        var sheets = new SetContents(workspace, desk, templates).sheets(period);
        var files = new ArrayList<MadeFile>();
        for (var done = 0; done < sheets.size(); done++) {
            var sheet = sheets.get(done);
            if (!watcher.next(done, sheets.size(), sheet.title())) {
                return new Made(folder, files, false);
            }
            files.addAll(make(desk, sheet, folder));
        }
        index(desk, period, folder, files);
        return new Made(folder, files, true);
    }

    private List<MadeFile> make(PeriodDesk desk, SetContents.Sheet sheet, Path folder) {
        try {
            return write(desk.make(sheet.order()), sheet, folder);
        } catch (Refusal e) {
            if (e.code() == ErrorCode.DISK_FAILED) {
                throw e;
            }
            return List.of(new MadeFile(sheet.about(), sheet.title(), "", e.getMessage()));
        }
    }

    private List<MadeFile> write(Document document, SetContents.Sheet sheet, Path folder) {
        var files = new ArrayList<MadeFile>();
        for (var format : sheet.formats()) {
            var name = sheet.folder() + "/" + sheet.name() + "." + format.extension();
            write(folder.resolve(name), format.render(document));
            files.add(new MadeFile(sheet.about(), sheet.title(), name, ""));
        }
        return files;
    }

    private void index(PeriodDesk desk, Period period, Path folder, List<MadeFile> files) {
        var template = templates.json(FormTemplates.BATCH).path("index");
        var document =
                desk.make(FormOrder.of(template.path("form").asText(), period).files(files));
        for (var format : SetContents.formats(template)) {
            write(folder.resolve(template.path("name").asText() + "." + format.extension()), format.render(document));
        }
    }

    private void write(Path file, byte[] content) {
        var disk = workspace.environment().disk();
        try {
            disk.createDirectories(file.toAbsolutePath().getParent());
            disk.writeSafely(file.toAbsolutePath(), content);
        } catch (IOException e) {
            throw Refusal.disk(e);
        }
    }
}
