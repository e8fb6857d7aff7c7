package vn.sontm.cli.safety;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.sontm.base.Json;
import vn.sontm.base.Messages;
import vn.sontm.cli.frame.Answer;
import vn.sontm.cli.frame.Command;
import vn.sontm.cli.frame.Session;
import vn.sontm.safety.update.UpdateOffer;
import vn.sontm.safety.update.UpdateOutcome;
import vn.sontm.safety.update.Updates;

/** Shows what a signed update file brings and, confirmed, installs it; or goes back to the version before. */
@CommandLine.Command(name = "update")
public final class UpdateCommand implements Command {
    @ArgGroup(multiplicity = "1")
    private Way way = new Way();

    @Option(names = "--yes", descriptionKey = "update-yes")
    private boolean confirmed;

    /** Forwards with a file or back without one. */
    static final class Way {
        @Parameters(index = "0", paramLabel = "${bundle:label.file}", descriptionKey = "update-file")
        private Optional<Path> file = Optional.empty();

        @Option(names = "--back")
        private boolean back;
    }

    @Override
    public Answer run(Session session) {
        var updates = Updates.ofRunningProgram(session.environment().disk());
        return way.file
                .map(file -> confirmed ? done(updates.install(file)) : shown(updates.inspect(file)))
                .orElseGet(() -> done(updates.back()));
    }

    private static Answer shown(UpdateOffer offer) {
        var lines = new ArrayList<String>();
        lines.add(Messages.text(
                "update.offer", offer.offered().toString(), offer.running().toString()));
        offer.notes().forEach(note -> lines.add("  - " + note));
        lines.add(Messages.text("cli.update.confirm"));
        var json = Json.object()
                .put("running", offer.running().toString())
                .put("offered", offer.offered().toString())
                .put("installed", false);
        offer.notes().forEach(json.putArray("notes")::add);
        return Answer.of(lines, json);
    }

    private static Answer done(UpdateOutcome outcome) {
        return Answer.of(
                outcome.sentence(), Json.object().put("installed", true).put("message", outcome.sentence()));
    }
}
