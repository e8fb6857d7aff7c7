package vn.sontm.cli.entry;

import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import vn.sontm.cli.frame.Addresses;
import vn.sontm.cli.frame.PeriodOption;
import vn.sontm.cli.frame.SetOption;
import vn.sontm.cli.frame.SubjectOption;
import vn.sontm.workspace.Workspace;

/** The indicator that an entry is about, of which set, whose and for when. */
final class PlaceOptions {
    @Parameters(index = "0", paramLabel = "${bundle:label.indicator}", descriptionKey = "indicator")
    private String indicator = "";

    @Mixin
    private final SetOption set = new SetOption();

    @Mixin
    private final SubjectOption subject = new SubjectOption();

    @Mixin
    private final PeriodOption period = new PeriodOption();

    EntryPlace in(Workspace workspace, Addresses addresses) {
        return new EntryPlace(subject.in(addresses), addresses.indicator(indicator, set.given()), period.in(workspace));
    }
}
