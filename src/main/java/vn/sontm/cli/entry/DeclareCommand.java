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
import vn.sontm.programme.assessment.Verdict;
import vn.sontm.workspace.Entries;
import vn.sontm.workspace.Workspace;

/** The official's own word on an indicator, with a reason. */
@CommandLine.Command(name = "declare")
public final class DeclareCommand implements Command {
    @Mixin
    private final PlaceOptions about = new PlaceOptions();

    @Parameters(index = "1", paramLabel = "met|not-met|na", descriptionKey = "declared", converter = VerdictWord.class)
    private Verdict verdict = Verdict.NO_DATA;

    @Option(names = "--reason", required = true, paramLabel = "${bundle:label.text}")
    private String reason = "";

    @Override
    public Answer run(Session session) {
        return session.inWorkspace(this::declare);
    }

    private Answer declare(Workspace workspace) {
        var addresses = new Addresses(workspace);
        var place = about.in(workspace, addresses);
        var changes =
                new Entries(workspace).declare(place.subject(), place.indicator(), place.period(), verdict, reason);
        return place.answer(addresses, changes, place.status(workspace), Words.verdict(verdict), List.of());
    }
}
