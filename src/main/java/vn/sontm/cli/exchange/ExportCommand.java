package vn.sontm.cli.exchange;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import vn.sontm.base.Json;
import vn.sontm.base.Messages;
import vn.sontm.base.Progress;
import vn.sontm.cli.frame.Addresses;
import vn.sontm.cli.frame.Answer;
import vn.sontm.cli.frame.Command;
import vn.sontm.cli.frame.Documents;
import vn.sontm.cli.frame.Session;
import vn.sontm.exchange.ExportRequest;
import vn.sontm.exchange.Exported;
import vn.sontm.exchange.Exports;
import vn.sontm.workspace.DepartmentCodes;
import vn.sontm.workspace.Workspace;

/** Writes files for other units: below an office for that office, at an office for one unit or for all. */
@CommandLine.Command(name = "export")
public final class ExportCommand implements Command {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(names = "--to", required = true, paramLabel = "${bundle:label.folder}", descriptionKey = "stick")
    private Path to = Path.of("");

    @ArgGroup
    private Recipients recipients = new Recipients();

    @Option(names = "--evidence", descriptionKey = "export-evidence")
    private boolean evidence;

    /** One unit, or all of them, each with its file or the communes with one. */
    static final class Recipients {
        @Option(names = "--unit", paramLabel = "${bundle:label.unit}", descriptionKey = "export-unit")
        private Optional<String> unit = Optional.empty();

        @Option(names = "--all", descriptionKey = "export-all")
        private boolean all;

        @Option(names = "--together", descriptionKey = "export-together")
        private boolean together;
    }

    @Override
    public Answer run(Session session) {
        return session.inWorkspace(this::export);
    }

    private Answer export(Workspace workspace) {
        var exports = new Exports(workspace);
        var files = requests(workspace, exports).stream()
                .map(request -> exports.write(request, to, Progress.NONE))
                .toList();
        var lines = new ArrayList<String>();
        for (var file : files) {
            lines.add(Messages.text(
                    "cli.exported", file.unitName(), file.figures().toString(), file.changes(), file.evidence()));
            file.volumes().forEach(volume -> lines.add("    " + volume));
        }
        var json = Json.object();
        json.set("files", Documents.list(files, ExportCommand::json));
        return Answer.of(lines, json);
    }

    /** One for each unit; together: one for all communes, and one for each of the others. */
    private List<ExportRequest> requests(Workspace workspace, Exports exports) {
        if (!recipients.together) {
            return chosen(workspace, exports.recipients()).stream()
                    .map(unit -> new ExportRequest(unit, evidence))
                    .toList();
        }
        var requests = new ArrayList<>(List.of(ExportRequest.toEveryone()));
        exports.recipients().stream()
                .filter(unit -> !exports.everyone().contains(unit))
                .forEach(unit -> requests.add(new ExportRequest(unit, evidence)));
        return requests;
    }

    private List<String> chosen(Workspace workspace, List<String> known) {
        if (recipients.unit.isPresent()) {
            var typed = new DepartmentCodes(workspace).of(recipients.unit.get());
            return List.of(known.contains(typed) ? typed : new Addresses(workspace).unit(recipients.unit.get()));
        }
        if (known.size() == 1 || recipients.all) {
            return known;
        }
        throw new ParameterException(
                spec.commandLine(), Messages.text("cli.usage.one-of", "--unit, --all, --together"));
    }

    private static ObjectNode json(Exported file) {
        var json = Json.object()
                .put("unit", file.unit())
                .put("name", file.unitName())
                .put("file", file.figures().toString())
                .put("changes", file.changes())
                .put("evidence", file.evidence());
        json.set(
                "volumes",
                Documents.texts(file.volumes().stream().map(Path::toString).toList()));
        return json.put("note", file.note().toString());
    }
}
