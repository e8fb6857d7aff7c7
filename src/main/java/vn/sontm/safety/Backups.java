package vn.sontm.safety;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import vn.sontm.base.Disk;
import vn.sontm.base.Refusal;
import vn.sontm.workspace.Layout;
import vn.sontm.workspace.Workspace;

/** The backups of a workspace: made while people go on working, verified by opening, rotated by count. */
public final class Backups {
    /** As many are kept. */
    static final int KEPT = 14;

    private Backups() {}

    /** Makes a backup, opens it to see that it is one, and lets the oldest go. */
    public static Backup make(Workspace workspace) {
        try {
            var layout = workspace.layout();
            var disk = workspace.environment().disk();
            disk.createDirectories(layout.backups());
            var number = newest(layout, disk).map(Backup::number).orElse(0) + 1;
            var day = LocalDate.now(workspace.environment().clock()).format(DateTimeFormatter.BASIC_ISO_DATE);
            var unverified = layout.backups().resolve("so-ntm.unverified");
            disk.deleteIfExists(unverified);
            workspace.store().copyTo(unverified);
            BackupCheck.verify(unverified);
            var file = layout.backups().resolve("so-ntm-%06d-%s.db".formatted(number, day));
            disk.move(unverified, file);
            rotate(layout, disk);
            return new Backup(file, number);
        } catch (IOException e) {
            throw Refusal.disk(e);
        }
    }

    /** Of an open workspace, the newest first. */
    public static List<Backup> list(Workspace workspace) {
        try {
            return list(workspace.layout(), workspace.environment().disk());
        } catch (IOException e) {
            throw Refusal.disk(e);
        }
    }

    /** The newest first. */
    public static List<Backup> list(Layout layout, Disk disk) throws IOException {
        return disk.exists(layout.backups())
                ? disk.list(layout.backups()).stream()
                        .map(Backup::of)
                        .flatMap(Optional::stream)
                        .sorted(Backup.NEWEST_FIRST)
                        .toList()
                : List.of();
    }

    public static Optional<Backup> newest(Layout layout, Disk disk) throws IOException {
        return list(layout, disk).stream().findFirst();
    }

    /** The newest that can be opened. */
    static Optional<Backup> newestVerified(Layout layout, Disk disk) throws IOException {
        for (var backup : list(layout, disk)) {
            if (isSound(backup.file())) {
                return Optional.of(backup);
            }
        }
        return Optional.empty();
    }

    private static boolean isSound(Path file) throws IOException {
        try {
            BackupCheck.verify(file);
            return true;
        } catch (Refusal e) {
            return false;
        }
    }

    private static void rotate(Layout layout, Disk disk) throws IOException {
        for (var old : list(layout, disk).stream().skip(KEPT).toList()) {
            disk.deleteIfExists(old.file());
        }
    }
}
