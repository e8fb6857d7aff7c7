package vn.sontm.cli.exchange;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import vn.sontm.base.Json;
import vn.sontm.base.Messages;
import vn.sontm.cli.frame.Answer;
import vn.sontm.cli.frame.Command;
import vn.sontm.cli.frame.Session;
import vn.sontm.exchange.Enrolments;
import vn.sontm.exchange.Joining;
import vn.sontm.workspace.NewOffices;
import vn.sontm.workspace.Plans;
import vn.sontm.workspace.Workspace;

/** Makes a workspace: from an office's invitation, or a new office with its plan. */
@CommandLine.Command(name = "init")
public final class InitCommand implements Command {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(names = "--from", paramLabel = "${bundle:label.file}")
    private Optional<Path> invitation = Optional.empty();

    @Option(names = "--office")
    private boolean office;

    @Option(names = "--unit", paramLabel = "${bundle:label.unit}", descriptionKey = "office-unit")
    private Optional<String> unit = Optional.empty();

    @Option(names = "--plan", paramLabel = "${bundle:label.file}", descriptionKey = "office-plan")
    private Optional<Path> plan = Optional.empty();

    @Override
    public Answer run(Session session) {
        try (var workspace = make(session)) {
            return answer(workspace);
        }
    }

    private Workspace make(Session session) {
        if (invitation.isPresent() == office) {
            throw new ParameterException(spec.commandLine(), Messages.text("cli.usage.one-of", "--from, --office"));
        }
        if (invitation.isPresent()) {
            return Joining.from(invitation.get(), session.directory(), session.environment());
        }
        var code = unit.orElseThrow(
                () -> new ParameterException(spec.commandLine(), Messages.text("cli.usage.missing", "--unit")));
        return NewOffices.make(session.directory(), code, plan.map(session::readJson), session.environment());
    }

    private static Answer answer(Workspace workspace) {
        var identity = workspace.identity();
        var code = new Enrolments(workspace).ownCode();
        var json = Json.object()
                .put("workspace", workspace.directory().toString())
                .put("unit", identity.unit())
                .put("name", identity.unitName())
                .put("device", identity.device().value())
                .put("code", code.orElse(null));
        var made = Messages.text(
                "cli.init.made", identity.unitName(), workspace.directory().toString());
        var lines = new ArrayList<>(List.of(made));
        code.map(digits -> Messages.text("cli.init.code", digits)).ifPresent(lines::add);
        if (identity.isOffice() && new Plans(workspace).list().isEmpty()) {
            lines.add(Messages.text("cli.init.next"));
        }
        return Answer.of(lines, json);
    }
}
