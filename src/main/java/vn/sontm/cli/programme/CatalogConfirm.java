package vn.sontm.cli.programme;

import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.sontm.base.Messages;
import vn.sontm.cli.frame.Answer;
import vn.sontm.cli.frame.Command;
import vn.sontm.cli.frame.Session;
import vn.sontm.cli.frame.Written;
import vn.sontm.workspace.Catalogues;

/** Confirms the thresholds of a set, or of one indicator, by the document that states them. */
@CommandLine.Command(name = "confirm")
final class CatalogConfirm implements Command {
    @Parameters(index = "0", paramLabel = "${bundle:label.set}", descriptionKey = "set-id")
    private String id = "";

    @Parameters(index = "1", arity = "0..1", paramLabel = "${bundle:label.indicator}", descriptionKey = "indicator")
    private Optional<String> indicator = Optional.empty();

    @Option(names = "--document", required = true, paramLabel = "${bundle:label.text}")
    private String document = "";

    @Override
    public Answer run(Session session) {
        return session.inWorkspace(workspace -> {
            var changes = new Catalogues(workspace).confirm(id, indicator, document);
            var what = indicator.map(code -> id + "/" + code).orElse(id);
            return Answer.of(
                    Written.line(changes, Messages.text("cli.catalog.confirmed", what, document)),
                    Written.json(changes));
        });
    }
}
