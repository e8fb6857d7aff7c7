package vn.sontm.cli.entry;

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
import vn.sontm.programme.assessment.Verdict;
import vn.sontm.workspace.Entries;
import vn.sontm.workspace.Workspace;

/** The official's own word on an indicator, with a reason. */
@CommandLine.Command(name = "declare")
public final class DeclareCommand implements Command {
    @Parameters(index = "0", paramLabel = "${bundle:label.indicator}", descriptionKey = "indicator")
    private String indicator = "";

    @Parameters(index = "1", paramLabel = "met|not-met|na", descriptionKey = "declared", converter = VerdictWord.class)
    private Verdict verdict = Verdict.NO_DATA;

    @Option(names = "--reason", required = true, paramLabel = "${bundle:label.text}")
    private String reason = "";

    @Mixin
    private final SetOption set = new SetOption();

    @Mixin
    private final SubjectOption subject = new SubjectOption();

    @Mixin
    private final PeriodOption period = new PeriodOption();

    @Override
    public Answer run(Session session) {
        return session.inWorkspace(this::declare);
    }

    private Answer declare(Workspace workspace) {
        var addresses = new Addresses(workspace);
        var place = new EntryPlace(
                subject.in(addresses), addresses.indicator(indicator, set.given()), period.in(workspace));
        var changes =
                new Entries(workspace).declare(place.subject(), place.indicator(), place.period(), verdict, reason);
        var said = Messages.text(
                "cli.set.what",
                place.indicator(),
                addresses.name(place.subject()),
                place.period().label(),
                Words.verdict(verdict));
        var json = Written.json(changes).put("period", place.period().code());
        return Answer.of(
                List.of(Written.line(changes, said)),
                json.set("indicator", StatusJson.indicator(place.status(workspace))));
    }
}
