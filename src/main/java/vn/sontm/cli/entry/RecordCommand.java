package vn.sontm.cli.entry;

import java.nio.file.Path;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import vn.sontm.base.Messages;
import vn.sontm.cli.frame.Answer;
import vn.sontm.cli.frame.Command;
import vn.sontm.cli.frame.PeriodOption;
import vn.sontm.cli.frame.Session;
import vn.sontm.cli.frame.Written;
import vn.sontm.workspace.Records;

/** Tasks, activities, comments, objectives, difficulties and the like from a JSON file. */
@CommandLine.Command(name = "record")
public final class RecordCommand implements Command {
    @Parameters(index = "0", paramLabel = "${bundle:label.file}", descriptionKey = "record-file")
    private Path file = Path.of("");

    @Mixin
    private final PeriodOption period = new PeriodOption();

    @Override
    public Answer run(Session session) {
        var json = session.readJson(file);
        return session.inWorkspace(workspace -> {
            var changes = new Records(workspace).record(json, period.given());
            return Answer.of(Messages.text("cli.recorded", changes.size()), Written.json(changes));
        });
    }
}
