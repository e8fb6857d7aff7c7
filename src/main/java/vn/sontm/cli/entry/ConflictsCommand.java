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
import vn.sontm.workspace.RegisterWords;

/** The facts about which people disagree, each with its choices. */
@CommandLine.Command(name = "conflicts")
public final class ConflictsCommand implements Command {
    @Override
    public Answer run(Session session) {
        return session.inWorkspace(
                workspace -> answer(new Conflicts(workspace).list(), new RegisterWords(workspace.registers())));
    }

    private static Answer answer(List<Conflict> conflicts, RegisterWords words) {
        var lines = new ArrayList<String>();
        if (conflicts.isEmpty()) {
            lines.add(Messages.text("cli.conflicts.none"));
        }
        for (var conflict : conflicts) {
            lines.add(words.name(conflict.register()));
            lines.add("  " + conflict.name());
            for (var at = 0; at < conflict.choices().size(); at++) {
                lines.add(line(at + 1, conflict.choices().get(at), words));
            }
        }
        var json = Json.object();
        json.set("conflicts", Documents.list(conflicts, conflict -> json(conflict, words)));
        return Answer.of(lines, json);
    }

    private static String line(int number, Change change, RegisterWords words) {
        var said = words.value(change.register(), change.content());
        return Messages.text("cli.conflicts.choice", number, said, change.author(), change.at());
    }

    private static ObjectNode json(Conflict conflict, RegisterWords words) {
        var json = Json.object().put("register", conflict.name()).put("name", words.name(conflict.register()));
        var choices = json.putArray("choices");
        for (var change : conflict.choices()) {
            choices.addObject()
                    .put("number", choices.size())
                    .put("said", words.value(change.register(), change.content()))
                    .put("device", change.device().value())
                    .put("author", change.author())
                    .put("at", change.at())
                    .put("removal", change.content().isRemoval())
                    .set("content", change.content().json());
        }
        return json;
    }
}
