package vn.sontm.cli.frame;

import java.util.Optional;
import picocli.CommandLine.Option;

/** {@code --set}: the criteria set that a code belongs to, where the code does not say it. */
public final class SetOption {
    @Option(names = "--set", paramLabel = "${bundle:label.set}")
    private Optional<String> set = Optional.empty();

    public Optional<String> given() {
        return set;
    }
}
