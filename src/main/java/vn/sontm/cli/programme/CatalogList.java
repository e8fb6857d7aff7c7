package vn.sontm.cli.programme;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine;
import vn.sontm.base.Json;
import vn.sontm.base.Messages;
import vn.sontm.cli.frame.Answer;
import vn.sontm.cli.frame.Command;
import vn.sontm.cli.frame.Documents;
import vn.sontm.cli.frame.Session;
import vn.sontm.cli.frame.Table;
import vn.sontm.programme.catalogue.CriteriaSet;
import vn.sontm.workspace.Catalogues;

/** The criteria sets of the workspace. */
@CommandLine.Command(name = "list")
final class CatalogList implements Command {
    @Override
    public Answer run(Session session) {
        return session.inWorkspace(
                workspace -> answer(new Catalogues(workspace).sets().all()));
    }

    private static Answer answer(List<CriteriaSet> sets) {
        var table = Table.of("cli.column.id", "cli.column.criteria", "cli.column.indicators", "cli.column.title");
        sets.forEach(set ->
                table.row(set.id(), set.criteria().size(), set.indicators().count(), set.title()));
        var json = Json.object();
        json.set("sets", Documents.list(sets, CatalogList::json));
        return Answer.of(sets.isEmpty() ? List.of(Messages.text("cli.catalog.none")) : table.lines(), json);
    }

    static ObjectNode json(CriteriaSet set) {
        return Json.object()
                .put("id", set.id())
                .put("title", set.title())
                .put("decision", set.decision())
                .put("level", set.level())
                .put("scope", set.scope().name().toLowerCase(Locale.ROOT))
                .put("criteria", set.criteria().size())
                .put("indicators", set.indicators().count());
    }
}
