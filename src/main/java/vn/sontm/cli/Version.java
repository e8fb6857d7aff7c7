package vn.sontm.cli;

import java.util.Optional;
import picocli.CommandLine.IVersionProvider;
import vn.sontm.base.Messages;

/** The name and the version of the program, as its package says. */
final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
        var version = Optional.ofNullable(Version.class.getPackage().getImplementationVersion())
                .orElse("");
        return new String[] {Messages.text("cli.version", version).strip()};
    }
}
