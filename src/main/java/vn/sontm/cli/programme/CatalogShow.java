package vn.sontm.cli.programme;

import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Parameters;
import vn.sontm.base.Messages;
import vn.sontm.cli.frame.Answer;
import vn.sontm.cli.frame.Command;
import vn.sontm.cli.frame.Session;
import vn.sontm.programme.catalogue.CriteriaSet;
import vn.sontm.workspace.Catalogues;

/** One criteria set; as JSON, the file that it was taken from. */
@CommandLine.Command(name = "show")
final class CatalogShow implements Command {
    @Parameters(index = "0", paramLabel = "${bundle:label.set}", descriptionKey = "set-id")
    private String id = "";

    @Override
    public Answer run(Session session) {
        return session.inWorkspace(workspace -> {
            var catalogues = new Catalogues(workspace);
            return Answer.of(lines(catalogues.sets().get(id)), catalogues.file(id));
        });
    }

    private static List<String> lines(CriteriaSet set) {
        var lines = new ArrayList<>(List.of(set.title(), set.decision()));
        for (var criterion : set.criteria()) {
            lines.add("");
            lines.add(Messages.text("cli.catalog.criterion", criterion.number(), criterion.name()));
            criterion.indicators().forEach(indicator -> lines.add("  " + indicator.code() + "  " + indicator.name()));
        }
        return lines;
    }
}
