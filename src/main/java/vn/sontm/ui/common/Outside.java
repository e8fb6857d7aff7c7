package vn.sontm.ui.common;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import vn.sontm.base.ErrorCode;
import vn.sontm.base.Refusal;

/** Other programs of this PC, which open files that this one wrote. */
@FunctionalInterface
public interface Outside {
    /** Off the window's thread. Refuses with {@link ErrorCode#DISK_FAILED} where no program takes the file. */
    void open(Path file);

    /** By the program that the system has for such files. */
    static Outside ofThisPc() {
        return file -> start(command(file.toAbsolutePath().toString()));
    }

    private static List<String> command(String file) {
        var windows = System.getProperty("os.name").toLowerCase(Locale.ROOT).contains("windows");
        return windows ? List.of("rundll32", "url.dll,FileProtocolHandler", file) : List.of("xdg-open", file);
    }

    private static void start(List<String> command) {
        try {
            new ProcessBuilder(command)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
        } catch (IOException e) {
            throw Refusal.disk(e);
        }
    }
}
