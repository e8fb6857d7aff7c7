package vn.sontm.cli.safety;

import picocli.CommandLine;
import vn.sontm.base.Json;
import vn.sontm.base.Messages;
import vn.sontm.cli.frame.Answer;
import vn.sontm.cli.frame.Command;
import vn.sontm.cli.frame.Session;
import vn.sontm.safety.Backups;

/** Makes a backup and opens it to see that it is one. */
@CommandLine.Command(name = "backup")
public final class BackupCommand implements Command {
    @Override
    public Answer run(Session session) {
        return session.inWorkspace(workspace -> {
            var backup = Backups.make(workspace);
            return Answer.of(
                    Messages.text("cli.backup.made", backup.file().toString()),
                    Json.object().put("file", backup.file().toString()).put("number", backup.number()));
        });
    }
}
