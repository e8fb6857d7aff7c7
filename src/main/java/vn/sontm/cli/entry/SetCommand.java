package vn.sontm.cli.entry;

import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.sontm.cli.frame.Addresses;
import vn.sontm.cli.frame.Answer;
import vn.sontm.cli.frame.Command;
import vn.sontm.cli.frame.Session;
import vn.sontm.workspace.Entries;
import vn.sontm.workspace.Workspace;

/** Enters a figure as typed and says at once what it means. */
@CommandLine.Command(name = "set")
public final class SetCommand implements Command {
    @Mixin
    private final PlaceOptions about = new PlaceOptions();

    @Parameters(index = "1", paramLabel = "${bundle:label.value}", descriptionKey = "value")
    private String value = "";

    @Option(names = "--note", paramLabel = "${bundle:label.text}")
    private String note = "";

    @Override
    public Answer run(Session session) {
        return session.inWorkspace(this::enter);
    }

    private Answer enter(Workspace workspace) {
        var addresses = new Addresses(workspace);
        var place = about.in(workspace, addresses);
        var changes = new Entries(workspace).value(place.subject(), place.indicator(), place.period(), value, note);
        var status = place.status(workspace);
        return place.answer(addresses, changes, status, Words.figure(status), List.of(Words.outcome(status)));
    }
}
