package vn.sontm.cli.frame;

import java.util.Optional;
import picocli.CommandLine.Option;

/** {@code --subject}: a unit, or a residential area or garden inside one; else the unit of the workspace. */
public final class SubjectOption {
    @Option(names = "--subject", paramLabel = "${bundle:label.subject}")
    private Optional<String> subject = Optional.empty();

    public Optional<String> given() {
        return subject;
    }

    public String in(Addresses addresses) {
        return subject.map(addresses::subject).orElseGet(addresses::own);
    }
}
