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
import vn.sontm.exchange.Receipts;
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
        var plans = places.stream()
                .flatMap(place -> imports.files(place).stream())
                .map(imports::plan)
                .toList();
        if (dryRun) {
            return MergeAnswer.preview(plans);
        }
        received.ifPresent(day -> workspace.prove()); // a receipt bears the name of whoever confirms it
        var results = imports.applyAll(plans);
        received.ifPresent(day -> new Receipts(workspace).record(results, day));
        return MergeAnswer.of(results);
    }
}
