package vn.sontm.cli.frame;

import picocli.CommandLine.Option;
import vn.sontm.programme.calendar.Period;

/** {@code --period}, where a guess would be wrong. */
public final class RequiredPeriod {
    @Option(
            names = "--period",
            required = true,
            paramLabel = "${bundle:label.period}",
            descriptionKey = "required-period")
    private Period period = Period.parse("0000");

    public Period get() {
        return period;
    }
}
