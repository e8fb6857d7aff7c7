package vn.sontm.cli.entry;

import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.sontm.base.Messages;
import vn.sontm.cli.frame.Addresses;
import vn.sontm.cli.frame.Answer;
import vn.sontm.cli.frame.Command;
import vn.sontm.cli.frame.PeriodOption;
import vn.sontm.cli.frame.Session;
import vn.sontm.cli.frame.SetOption;
import vn.sontm.cli.frame.SubjectOption;
import vn.sontm.cli.frame.Written;
import vn.sontm.workspace.Entries;
import vn.sontm.workspace.Workspace;

/** Enters a figure as typed and says at once what it means. */
@CommandLine.Command(name = "set")
public final class SetCommand implements Command {
    @Parameters(index = "0", paramLabel = "${bundle:label.indicator}", descriptionKey = "indicator")
    private String indicator = "";

    @Parameters(index = "1", paramLabel = "${bundle:label.value}", descriptionKey = "value")
    private String value = "";

    @Option(names = "--note", paramLabel = "${bundle:label.text}")
    private String note = "";

    @Mixin
    private final SetOption set = new SetOption();

    @Mixin
    private final SubjectOption subject = new SubjectOption();

    @Mixin
    private final PeriodOption period = new PeriodOption();

    @Override
    public Answer run(Session session) {
        return session.inWorkspace(this::enter);
    }

    private Answer enter(Workspace workspace) {
        var addresses = new Addresses(workspace);
        var place = new EntryPlace(
                subject.in(addresses), addresses.indicator(indicator, set.given()), period.in(workspace));
        var changes = new Entries(workspace).value(place.subject(), place.indicator(), place.period(), value, note);
        var status = place.status(workspace);
        var lines = new ArrayList<>(List.of(Written.line(
                changes,
                Messages.text(
                        "cli.set.what",
                        place.indicator(),
                        addresses.name(place.subject()),
                        place.period().label(),
                        Words.figure(status)))));
        lines.add(Words.outcome(status));
        var json = Written.json(changes).put("period", place.period().code());
        return Answer.of(lines, json.set("indicator", StatusJson.indicator(status)));
    }
}
