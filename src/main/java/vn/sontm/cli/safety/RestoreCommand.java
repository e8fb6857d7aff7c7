package vn.sontm.cli.safety;

import java.nio.file.Path;
import picocli.CommandLine;
import picocli.CommandLine.Parameters;
import vn.sontm.base.Json;
import vn.sontm.base.Messages;
import vn.sontm.cli.frame.Answer;
import vn.sontm.cli.frame.Command;
import vn.sontm.cli.frame.Session;
import vn.sontm.safety.Restore;

/** Puts a backup in the place of the workspace's database, which is set aside. */
@CommandLine.Command(name = "restore")
public final class RestoreCommand implements Command {
    @Parameters(index = "0", paramLabel = "${bundle:label.file}", descriptionKey = "backup-file")
    private Path file = Path.of("");

    @Override
    public Answer run(Session session) {
        var aside = Restore.from(file, session.directory(), session.environment());
        return Answer.of(
                Messages.text("cli.restored", file.toString(), aside.toString()),
                Json.object().put("file", file.toString()).put("setAside", aside.toString()));
    }
}
