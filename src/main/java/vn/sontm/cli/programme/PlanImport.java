package vn.sontm.cli.programme;

import java.nio.file.Path;
import picocli.CommandLine;
import picocli.CommandLine.Parameters;
import vn.sontm.base.Json;
import vn.sontm.base.Messages;
import vn.sontm.cli.frame.Answer;
import vn.sontm.cli.frame.Command;
import vn.sontm.cli.frame.Session;
import vn.sontm.workspace.Plans;
import vn.sontm.workspace.Plans.Taken;

/** Takes in a plan, a new one or another version of a known one. */
@CommandLine.Command(name = "import")
final class PlanImport implements Command {
    @Parameters(index = "0", paramLabel = "${bundle:label.file}", descriptionKey = "plan-json")
    private Path file = Path.of("");

    @Override
    public Answer run(Session session) {
        var json = session.readJson(file);
        return session.inWorkspace(workspace -> answer(new Plans(workspace).take(json)));
    }

    private static Answer answer(Taken taken) {
        var head = taken.plan().head();
        var count = taken.changes().size();
        return Answer.of(
                Messages.text(
                        count == 0 ? "cli.plan.known" : "cli.plan.taken",
                        head.title(),
                        taken.plan().criteria().size(),
                        taken.plan().tasks().size(),
                        count),
                Json.object().put("id", head.id()).put("title", head.title()).put("changes", count));
    }
}
