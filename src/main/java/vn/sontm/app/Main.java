package vn.sontm.app;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Supplier;
import vn.sontm.base.ErrorCode;
import vn.sontm.base.Json;
import vn.sontm.base.Messages;
import vn.sontm.base.RealDisk;
import vn.sontm.base.Refusal;
import vn.sontm.cli.Cli;
import vn.sontm.cli.Surroundings;
import vn.sontm.ui.UiApplication;
import vn.sontm.workspace.Environment;
import vn.sontm.workspace.UserFolders;

/** The entry point. It is no JavaFX application, so that a command runs without loading JavaFX. */
public final class Main {
    private Main() {}

    public static void main(String[] arguments) {
        Thread.ofPlatform().name("so-ntm-warming").daemon().start(Main::warm);
        var cli = new Cli(
                surroundings(),
                printer(FileDescriptor.out, "stdout.encoding"),
                printer(FileDescriptor.err, "stderr.encoding"));
        var exit = cli.run(arguments);
        if (exit != 0) {
            System.exit(exit);
        } // else the program lives as long as its window, if it has one
    }

    /**
     * What every start needs soon and Java sets up slowly, on the processor that has nothing to do yet. Reading JSON has
     * Java compute its table of powers of five, which alone takes longer than opening the ledger's file.
     */
    private static void warm() {
        Messages.text("window.title");
        Json.parse("{}");
    }

    private static Surroundings surroundings() {
        var folders = UserFolders.of(
                System.getProperty("os.name"), System.getenv(), Path.of(System.getProperty("user.home")));
        return new Surroundings(
                folders,
                new RealDisk(),
                Clock::systemDefaultZone,
                SecureRandom::new,
                System.getProperty("user.name"),
                new Keyboard(),
                Main::openWindow);
    }

    private static void openWindow(Path workspace, Supplier<Environment> environment, Optional<Path> file) {
        try {
            UiApplication.open(workspace, environment, file);
        } catch (UnsupportedOperationException e) {
            throw new Refusal(ErrorCode.WINDOW_UNAVAILABLE); // JavaFX found no display
        }
    }

    /** A Windows terminal has its own code page; files and pipes, and everything else, get UTF-8. */
    private static PrintWriter printer(FileDescriptor descriptor, String terminalEncoding) {
        var windows = System.getProperty("os.name").startsWith("Windows");
        var console = windows ? System.console() : null;
        var charset = console != null && console.isTerminal()
                ? Charset.forName(System.getProperty(terminalEncoding, "UTF-8"), StandardCharsets.UTF_8)
                : StandardCharsets.UTF_8;
        return new PrintWriter(new FileOutputStream(descriptor), false, charset);
    }
}
