package vn.sontm.cli.frame;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import vn.sontm.base.Json;
import vn.sontm.base.Messages;
import vn.sontm.ledger.Change;
import vn.sontm.workspace.RegisterNames;

/** How commands that write tell what they wrote. */
public final class Written {
    private Written() {}

    /** The document of a command that writes: {@code changes[] {register, device, seq, id}}. */
    public static ObjectNode json(List<Change> changes) {
        var json = Json.object();
        changes.forEach(change -> add(json.withArray("changes"), change));
        return changes.isEmpty() ? json.set("changes", Json.array()) : json;
    }

    /** "Đã lưu" with what was said, or that it was known already. */
    public static String line(List<Change> changes, String what) {
        return Messages.text(changes.isEmpty() ? "cli.known" : "cli.saved", what);
    }

    private static void add(ArrayNode list, Change change) {
        list.addObject()
                .put("register", RegisterNames.name(change.register()))
                .put("device", change.device().value())
                .put("seq", change.seq())
                .put("id", change.id().value());
    }
}
