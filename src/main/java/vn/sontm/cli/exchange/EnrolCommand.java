package vn.sontm.cli.exchange;

import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.sontm.cli.frame.Answer;
import vn.sontm.cli.frame.Command;
import vn.sontm.cli.frame.Session;
import vn.sontm.exchange.Inbox;

/** Enrols the PC that wrote a file, once the digits agree, and merges what waits from it. */
@CommandLine.Command(name = "enrol")
public final class EnrolCommand implements Command {
    @Parameters(index = "0", paramLabel = "${bundle:label.file}", descriptionKey = "enrol-file")
    private Path file = Path.of("");

    @Option(names = "--code", required = true, paramLabel = "${bundle:label.number}")
    private String code = "";

    @Override
    public Answer run(Session session) {
        return session.inWorkspace(workspace -> MergeAnswer.of(List.of(new Inbox(workspace).enrol(file, code))));
    }
}
