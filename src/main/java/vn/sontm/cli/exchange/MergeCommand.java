package vn.sontm.cli.exchange;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.sontm.cli.frame.Answer;
import vn.sontm.cli.frame.Command;
import vn.sontm.cli.frame.Session;
import vn.sontm.exchange.Imports;
import vn.sontm.exchange.MergeResult;
import vn.sontm.exchange.Outcome;
import vn.sontm.workspace.Submissions;
import vn.sontm.workspace.Workspace;

/** Takes files in, each wholly or not at all; at an office also the day on which they came. */
@CommandLine.Command(name = "merge")
public final class MergeCommand implements Command {
    @Parameters(index = "0..*", arity = "1..*", paramLabel = "${bundle:label.file}", descriptionKey = "merge-files")
    private List<Path> places = List.of();

    @Option(names = "--dry-run")
    private boolean dryRun;

    @Option(names = "--received", paramLabel = "${bundle:label.day}")
    private Optional<LocalDate> received = Optional.empty();

    @Override
    public Answer run(Session session) {
        return session.inWorkspace(this::merge);
    }

    private Answer merge(Workspace workspace) {
        var imports = new Imports(workspace);
        var files =
                places.stream().flatMap(place -> imports.files(place).stream()).toList();
        if (dryRun) {
            return MergeAnswer.preview(files.stream().map(imports::plan).toList());
        }
        var results =
                files.stream().map(file -> imports.apply(imports.plan(file))).toList();
        received.ifPresent(day -> results.forEach(result -> receipts(workspace, result, day)));
        return MergeAnswer.of(results);
    }

    private static void receipts(Workspace workspace, MergeResult result, LocalDate day) {
        if (result.outcome() == Outcome.MERGED || result.outcome() == Outcome.KNOWN) {
            var submissions = new Submissions(workspace);
            result.submissions()
                    .forEach(handedIn -> submissions.receipt(
                            handedIn.unit(), result.sha256(), result.fileName(), handedIn.period(), day));
        }
    }
}
