package vn.sontm.cli.entry;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import vn.sontm.base.Json;
import vn.sontm.base.Messages;
import vn.sontm.cli.frame.Addresses;
import vn.sontm.cli.frame.Answer;
import vn.sontm.cli.frame.Command;
import vn.sontm.cli.frame.Documents;
import vn.sontm.cli.frame.Session;
import vn.sontm.cli.frame.SubjectOption;
import vn.sontm.cli.frame.Table;
import vn.sontm.workspace.Evidence;
import vn.sontm.workspace.EvidenceStore;
import vn.sontm.workspace.Workspace;

/** All evidence known here, or that of one unit. */
@CommandLine.Command(name = "list")
final class EvidenceList implements Command {
    @Mixin
    private final SubjectOption subject = new SubjectOption();

    @Override
    public Answer run(Session session) {
        return session.inWorkspace(this::list);
    }

    private Answer list(Workspace workspace) {
        var store = new EvidenceStore(workspace);
        var pieces = subject.given()
                .map(new Addresses(workspace)::subject)
                .map(store::ofUnit)
                .orElseGet(store::list);
        var json = Json.object();
        json.set("evidence", Documents.list(pieces, EvidenceList::json));
        return Answer.of(pieces.isEmpty() ? List.of(Messages.text("cli.evidence.none")) : table(pieces), json);
    }

    private static List<String> table(List<Evidence> pieces) {
        var table = Table.of(
                "cli.column.id", "cli.column.unit", "cli.column.file", "cli.column.indicators", "cli.column.state");
        pieces.forEach(piece -> table.row(
                piece.id(),
                piece.unit(),
                piece.name(),
                String.join(", ", piece.indicators()),
                Messages.text(piece.here() ? "cli.evidence.here" : "cli.evidence.missing")));
        return table.lines();
    }

    static ObjectNode json(Evidence piece) {
        var json = Json.object()
                .put("id", piece.id())
                .put("unit", piece.unit())
                .put("name", piece.name())
                .put("size", piece.size())
                .put("sha256", piece.sha256())
                .put("type", piece.type())
                .put("date", piece.date().map(Object::toString).orElse(null))
                .put("expires", piece.expires().map(Object::toString).orElse(null))
                .put("here", piece.here())
                .put("author", piece.author());
        return json.set("indicators", Documents.texts(piece.indicators()));
    }
}
