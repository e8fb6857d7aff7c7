package vn.sontm.cli.programme;

import java.time.LocalDate;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.sontm.base.Messages;
import vn.sontm.cli.frame.Addresses;
import vn.sontm.cli.frame.Answer;
import vn.sontm.cli.frame.Command;
import vn.sontm.cli.frame.Session;
import vn.sontm.cli.frame.Written;
import vn.sontm.workspace.Titles;
import vn.sontm.workspace.Workspace;

/** công nhận: a title that a decision gave. */
@CommandLine.Command(name = "recognise")
public final class RecogniseCommand implements Command {
    @Parameters(index = "0", paramLabel = "${bundle:label.unit}", descriptionKey = "subject-code")
    private String subject = "";

    @Parameters(index = "1", paramLabel = "${bundle:label.set}", descriptionKey = "set-id")
    private String set = "";

    @Option(names = "--decision", required = true, paramLabel = "${bundle:label.text}")
    private String decision = "";

    @Option(names = "--date", paramLabel = "${bundle:label.day}", descriptionKey = "decision-date")
    private Optional<LocalDate> date = Optional.empty();

    @Override
    public Answer run(Session session) {
        return session.inWorkspace(this::recognise);
    }

    private Answer recognise(Workspace workspace) {
        var addresses = new Addresses(workspace);
        var about = addresses.subject(subject);
        var changes = new Titles(workspace).recognise(about, set, decision, date);
        return Answer.of(
                Written.line(changes, Messages.text("cli.recognised", addresses.name(about), set, decision)),
                Written.json(changes).put("subject", about).put("set", set));
    }
}
