package vn.sontm.cli.safety;

import java.nio.file.Path;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import vn.sontm.base.Json;
import vn.sontm.base.Messages;
import vn.sontm.cli.frame.Answer;
import vn.sontm.cli.frame.Command;
import vn.sontm.cli.frame.Session;
import vn.sontm.safety.Rescue;

/** Copies out of a workspace, damaged or not, whatever can still be read. */
@CommandLine.Command(name = "rescue")
public final class RescueCommand implements Command {
    @Option(names = "--to", required = true, paramLabel = "${bundle:label.folder}")
    private Path to = Path.of("");

    @Override
    public Answer run(Session session) {
        var rescued = Rescue.copy(session.directory(), to, session.environment().disk());
        return Answer.of(
                Messages.text(
                        "cli.rescued", to.toString(), rescued.changes(), rescued.evidence(), rescued.unreadable()),
                Json.object()
                        .put("to", to.toString())
                        .put("changes", rescued.changes())
                        .put("evidence", rescued.evidence())
                        .put("unreadable", rescued.unreadable()));
    }
}
