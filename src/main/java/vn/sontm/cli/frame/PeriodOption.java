package vn.sontm.cli.frame;

import java.util.Optional;
import picocli.CommandLine.Option;
import vn.sontm.programme.calendar.Period;
import vn.sontm.workspace.WorkingPeriod;
import vn.sontm.workspace.Workspace;

/** {@code --period}, where a command has a sensible period of its own. */
public final class PeriodOption {
    @Option(names = "--period", paramLabel = "${bundle:label.period}")
    private Optional<Period> period = Optional.empty();

    public Optional<Period> given() {
        return period;
    }

    /** The period given, else the month that people work on. */
    public Period in(Workspace workspace) {
        return period.orElseGet(() -> WorkingPeriod.of(workspace));
    }
}
