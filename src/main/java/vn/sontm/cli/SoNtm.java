package vn.sontm.cli;

import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** The program itself: options that stand before or behind every command. */
@Command(
        name = "so-ntm",
        versionProvider = Version.class,
        synopsisSubcommandLabel = "${bundle:label.command}",
        sortOptions = false)
final class SoNtm {
    @Option(names = "--workspace", scope = ScopeType.INHERIT, paramLabel = "${bundle:label.folder}")
    private Optional<Path> workspace = Optional.empty();

    @Option(names = "--json", scope = ScopeType.INHERIT)
    private boolean json;

    @Option(names = "--author", scope = ScopeType.INHERIT, paramLabel = "${bundle:label.name}")
    private Optional<String> author = Optional.empty();

    @Option(names = "--pin", scope = ScopeType.INHERIT)
    private boolean pin;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            scope = ScopeType.INHERIT)
    private boolean help;

    @Option(
            names = {"-V", "--version"},
            versionHelp = true)
    private boolean version;

    Optional<Path> workspace() {
        return workspace;
    }

    boolean json() {
        return json;
    }

    /** Whether to ask for the PIN of whoever writes. */
    boolean pin() {
        return pin;
    }

    /** Who writes; without it the person logged in. */
    Optional<String> author() {
        return author;
    }
}
