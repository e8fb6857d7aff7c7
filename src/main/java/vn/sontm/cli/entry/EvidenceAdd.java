package vn.sontm.cli.entry;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.sontm.base.Messages;
import vn.sontm.cli.frame.Addresses;
import vn.sontm.cli.frame.Answer;
import vn.sontm.cli.frame.Command;
import vn.sontm.cli.frame.Session;
import vn.sontm.cli.frame.SetOption;
import vn.sontm.workspace.EvidenceStore;
import vn.sontm.workspace.Workspace;

/** Takes a copy of a file as evidence for one or more indicators. */
@CommandLine.Command(name = "add")
final class EvidenceAdd implements Command {
    @Parameters(index = "0", paramLabel = "${bundle:label.file}", descriptionKey = "evidence-file")
    private Path file = Path.of("");

    @Option(names = "--indicator", required = true, paramLabel = "${bundle:label.indicator}")
    private List<String> indicators = List.of();

    @Option(names = "--date", paramLabel = "${bundle:label.day}")
    private Optional<LocalDate> date = Optional.empty();

    @Option(names = "--expires", paramLabel = "${bundle:label.day}")
    private Optional<LocalDate> expires = Optional.empty();

    @Mixin
    private final SetOption set = new SetOption();

    @Override
    public Answer run(Session session) {
        return session.inWorkspace(this::add);
    }

    private Answer add(Workspace workspace) {
        workspace.prove();
        var addresses = new Addresses(workspace);
        var sets = workspace.sets();
        var codes = indicators.stream()
                .map(indicator -> addresses.indicator(indicator, set.given()))
                .toList();
        codes.forEach(sets::indicator);
        var piece = new EvidenceStore(workspace).add(file, codes, date, expires);
        return Answer.of(
                Messages.text("cli.evidence.added", piece.name(), String.join(", ", piece.indicators()), piece.id()),
                EvidenceList.json(piece));
    }
}
