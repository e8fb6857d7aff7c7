package vn.sontm.cli.entry;

import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.sontm.base.Messages;
import vn.sontm.cli.frame.Answer;
import vn.sontm.cli.frame.Command;
import vn.sontm.cli.frame.Session;
import vn.sontm.cli.frame.Written;
import vn.sontm.workspace.EvidenceStore;

/** Ends a piece of evidence, with a reason; its bytes stay until they are cleaned away. */
@CommandLine.Command(name = "remove")
final class EvidenceRemove implements Command {
    @Parameters(index = "0", paramLabel = "${bundle:label.id}", descriptionKey = "evidence-id")
    private String id = "";

    @Option(names = "--reason", required = true, paramLabel = "${bundle:label.text}")
    private String reason = "";

    @Override
    public Answer run(Session session) {
        return session.inWorkspace(workspace -> {
            var store = new EvidenceStore(workspace);
            var name = store.get(id).name();
            return Answer.of(Messages.text("cli.evidence.removed", name), Written.json(store.remove(id, reason)));
        });
    }
}
