package vn.sontm.cli.exchange;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Parameters;
import vn.sontm.base.Json;
import vn.sontm.cli.frame.Answer;
import vn.sontm.cli.frame.Command;
import vn.sontm.cli.frame.Documents;
import vn.sontm.cli.frame.Session;
import vn.sontm.exchange.Imports;
import vn.sontm.exchange.MergePlan;
import vn.sontm.exchange.ValueChange;
import vn.sontm.exchange.file.Manifest;
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
            var lines = new ArrayList<>(answer.lines());
            plan.values().forEach(value -> lines.add("    " + value.line()));
            return new Answer(lines, json(plan), answer.exit());
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
        return json.set("values", Documents.list(plan.values(), InspectCommand::value));
    }

    private static ObjectNode sender(Manifest.Sender sender) {
        return Json.object()
                .put("unit", sender.unit())
                .put("name", sender.unitName())
                .put("device", sender.device().value());
    }

    private static ObjectNode value(ValueChange change) {
        var json = Json.object()
                .put("register", RegisterNames.name(change.register()))
                .put("name", change.name())
                .put("before", change.before().orElse(null))
                .put("after", change.after().orElse(null));
        return json.set("choices", Documents.texts(change.choices()));
    }
}
