package vn.sontm.exchange;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import vn.sontm.base.VietnameseText;
import vn.sontm.exchange.drive.SafeExport;
import vn.sontm.workspace.Workspace;

/** Names that every system can write: ASCII, with the unit and the time, such as {@code tu-xa-cao-lau-20240615-120000}. */
final class FileNames {
    static final String EXTENSION = ".ntm";

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss");
    private static final int LONGEST = 40;

    private FileNames() {}

    /** A stem under which nothing lies there yet. */
    static String stem(Workspace workspace, SafeExport export, String prefix, String unitName) {
        var time = TIME.format(LocalDateTime.now(workspace.environment().clock()));
        return export.freeStem(prefix + "-" + ascii(unitName) + "-" + time, EXTENSION);
    }

    private static String ascii(String name) {
        var plain = VietnameseText.searchKey(name).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        return plain.length() > LONGEST ? plain.substring(0, LONGEST) : plain;
    }
}
