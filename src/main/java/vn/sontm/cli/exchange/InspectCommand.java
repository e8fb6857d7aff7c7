package vn.sontm.cli.exchange;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Parameters;
import vn.sontm.base.Json;
import vn.sontm.cli.frame.Answer;
import vn.sontm.cli.frame.Command;
import vn.sontm.cli.frame.Documents;
import vn.sontm.cli.frame.Session;
import vn.sontm.exchange.Imports;
import vn.sontm.exchange.MergePlan;
import vn.sontm.exchange.file.Manifest;
import vn.sontm.ledger.Content;
import vn.sontm.store.Difference;
import vn.sontm.workspace.RegisterNames;

/** What a file would bring, changing nothing. */
@CommandLine.Command(name = "inspect")
public final class InspectCommand implements Command {
    @Parameters(index = "0", paramLabel = "${bundle:label.file}", descriptionKey = "sync-file")
    private Path file = Path.of("");

    @Override
    public Answer run(Session session) {
        return session.inWorkspace(workspace -> {
            var plan = new Imports(workspace).plan(file);
            var answer = MergeAnswer.preview(List.of(plan));
            return new Answer(answer.lines(), json(plan), answer.exit());
        });
    }

    private static ObjectNode json(MergePlan plan) {
        var json = MergeAnswer.json(plan);
        json.set("sender", plan.sender().map(InspectCommand::sender).orElse(null));
        json.put("written", plan.file().map(file -> file.manifest().written()).orElse(null));
        json.put("enrolCode", plan.code().orElse(null));
        json.set(
                "remarks",
                Documents.list(
                        plan.remarks(),
                        remark -> Json.object().put("code", remark.code()).put("text", remark.text())));
        return json.set("differences", Documents.list(plan.differences(), InspectCommand::difference));
    }

    private static ObjectNode sender(Manifest.Sender sender) {
        return Json.object()
                .put("unit", sender.unit())
                .put("name", sender.unitName())
                .put("device", sender.device().value());
    }

    private static ObjectNode difference(Difference difference) {
        var json = Json.object()
                .put("register", RegisterNames.name(difference.register()))
                .put("conflict", difference.disputed());
        set(json, "before", difference.before());
        set(json, "after", difference.after());
        return json;
    }

    private static void set(ObjectNode json, String name, Optional<Content> content) {
        content.ifPresentOrElse(said -> json.set(name, said.json()), () -> json.putNull(name));
    }
}
