package vn.sontm.cli.entry;

import picocli.CommandLine;
import vn.sontm.base.Json;
import vn.sontm.base.Messages;
import vn.sontm.cli.frame.Answer;
import vn.sontm.cli.frame.Command;
import vn.sontm.cli.frame.Session;
import vn.sontm.workspace.EvidenceStore;

/** Dọn kho: deletes bytes that nothing names any more. */
@CommandLine.Command(name = "clean")
final class EvidenceClean implements Command {
    @Override
    public Answer run(Session session) {
        return session.inWorkspace(workspace -> {
            var cleaned = new EvidenceStore(workspace).clean();
            return Answer.of(
                    Messages.text("cli.evidence.cleaned", cleaned.files(), cleaned.bytes()),
                    Json.object().put("files", cleaned.files()).put("bytes", cleaned.bytes()));
        });
    }
}
