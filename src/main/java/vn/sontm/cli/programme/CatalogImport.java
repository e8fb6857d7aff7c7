package vn.sontm.cli.programme;

import java.nio.file.Path;
import picocli.CommandLine;
import picocli.CommandLine.Parameters;
import vn.sontm.base.Messages;
import vn.sontm.cli.frame.Answer;
import vn.sontm.cli.frame.Command;
import vn.sontm.cli.frame.Session;
import vn.sontm.workspace.Catalogues;

/** Takes in a criteria set from a file. */
@CommandLine.Command(name = "import")
final class CatalogImport implements Command {
    @Parameters(index = "0", paramLabel = "${bundle:label.file}", descriptionKey = "catalog-file")
    private Path file = Path.of("");

    @Override
    public Answer run(Session session) {
        var json = session.readJson(file);
        return session.inWorkspace(workspace -> {
            var set = new Catalogues(workspace).take(json);
            return Answer.of(
                    Messages.text(
                            "cli.catalog.taken",
                            set.title(),
                            set.criteria().size(),
                            set.indicators().count()),
                    CatalogList.json(set));
        });
    }
}
