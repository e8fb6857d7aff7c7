package vn.sontm.cli.entry;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine;
import vn.sontm.base.Json;
import vn.sontm.base.Messages;
import vn.sontm.cli.frame.Answer;
import vn.sontm.cli.frame.Command;
import vn.sontm.cli.frame.Documents;
import vn.sontm.cli.frame.Session;
import vn.sontm.ledger.Change;
import vn.sontm.workspace.Conflicts;
import vn.sontm.workspace.Conflicts.Conflict;

/** The facts about which people disagree, each with its choices. */
@CommandLine.Command(name = "conflicts")
public final class ConflictsCommand implements Command {
    @Override
    public Answer run(Session session) {
        return session.inWorkspace(workspace -> answer(new Conflicts(workspace).list()));
    }

    private static Answer answer(List<Conflict> conflicts) {
        var lines = new ArrayList<String>();
        if (conflicts.isEmpty()) {
            lines.add(Messages.text("cli.conflicts.none"));
        }
        for (var conflict : conflicts) {
            lines.add(conflict.name());
            for (var at = 0; at < conflict.choices().size(); at++) {
                lines.add(line(at + 1, conflict.choices().get(at)));
            }
        }
        var json = Json.object();
        json.set("conflicts", Documents.list(conflicts, ConflictsCommand::json));
        return Answer.of(lines, json);
    }

    private static String line(int number, Change change) {
        return Messages.text("cli.conflicts.choice", number, said(change), change.author(), change.at());
    }

    /** The plain value where the content has one, else the content as it is. */
    private static String said(Change change) {
        var content = change.content();
        if (content.isRemoval()) {
            return Messages.text("cli.conflicts.removed");
        }
        var value = content.json().path("value");
        return value.isValueNode() ? value.asText() : content.json().toString();
    }

    private static ObjectNode json(Conflict conflict) {
        var json = Json.object().put("register", conflict.name());
        var choices = json.putArray("choices");
        for (var change : conflict.choices()) {
            choices.addObject()
                    .put("number", choices.size())
                    .put("device", change.device().value())
                    .put("author", change.author())
                    .put("at", change.at())
                    .put("removal", change.content().isRemoval())
                    .set("content", change.content().json());
        }
        return json;
    }
}
