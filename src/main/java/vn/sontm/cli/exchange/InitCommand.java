package vn.sontm.cli.exchange;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import vn.sontm.base.ErrorCode;
import vn.sontm.base.Json;
import vn.sontm.base.Messages;
import vn.sontm.base.Refusal;
import vn.sontm.cli.frame.Answer;
import vn.sontm.cli.frame.Command;
import vn.sontm.cli.frame.Session;
import vn.sontm.exchange.Adoptions;
import vn.sontm.exchange.Joining;
import vn.sontm.exchange.JoiningAnew;
import vn.sontm.exchange.OwnEnrolment;
import vn.sontm.workspace.NewOffices;
import vn.sontm.workspace.Plans;
import vn.sontm.workspace.Workspace;

/**
 * Makes a workspace: from an office's invitation, or a new office with its plan. Where an office has one already, takes the
 * inviting office as the one above it.
 */
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

    @Option(names = "--code", paramLabel = "${bundle:label.number}", descriptionKey = "init-code")
    private Optional<String> code = Optional.empty();

    @Option(names = "--anew", descriptionKey = "init-anew")
    private boolean anew;

    @Override
    public Answer run(Session session) {
        if (anew && invitation.isPresent() && Workspace.exists(session.directory())) {
            return anew(session, invitation.get());
        }
        if (invitation.isPresent() && !office && Workspace.exists(session.directory())) {
            return session.inWorkspace(workspace -> join(workspace, invitation.get()));
        }
        try (var workspace = make(session)) {
            return answer(
                    workspace,
                    Messages.text(
                            "cli.init.made",
                            workspace.identity().unitName(),
                            workspace.directory().toString()));
        }
    }

    /** The old workspace is kept; the answer says where. */
    private static Answer anew(Session session, Path file) {
        var made = JoiningAnew.from(file, session.directory(), session.environment());
        try (var workspace = made.workspace()) {
            var kept = made.kept().toString();
            var done = Messages.text(
                    "cli.init.anew",
                    workspace.identity().unitName(),
                    workspace.directory().toString(),
                    kept);
            return Answer.of(lines(workspace, done), json(workspace).put("kept", kept));
        }
    }

    /** An office that has a workspace of its own takes the inviting one as the one above. */
    private Answer join(Workspace workspace, Path file) {
        var adoptions = new Adoptions(workspace);
        if (!adoptions.possible()) {
            throw new Refusal(
                    ErrorCode.WORKSPACE_NOT_EMPTY,
                    List.of(Messages.text("cli.init.anew.hint")),
                    workspace.directory().toString());
        }
        var above = adoptions.offer(file).name();
        var digits = code.orElseThrow(
                () -> new ParameterException(spec.commandLine(), Messages.text("cli.init.adopt", above)));
        return answer(workspace, adoptions.sentence(adoptions.adopt(file, digits)));
    }

    private Workspace make(Session session) {
        if (invitation.isPresent() == office) {
            throw new ParameterException(spec.commandLine(), Messages.text("cli.usage.one-of", "--from, --office"));
        }
        if (invitation.isPresent()) {
            return Joining.from(invitation.get(), session.directory(), session.environment());
        }
        var unitCode = unit.orElseThrow(
                () -> new ParameterException(spec.commandLine(), Messages.text("cli.usage.missing", "--unit")));
        return NewOffices.make(session.directory(), unitCode, plan.map(session::readJson), session.environment());
    }

    private static Answer answer(Workspace workspace, String done) {
        return Answer.of(lines(workspace, done), json(workspace));
    }

    private static ObjectNode json(Workspace workspace) {
        var identity = workspace.identity();
        return Json.object()
                .put("workspace", workspace.directory().toString())
                .put("unit", identity.unit())
                .put("name", identity.unitName())
                .put("device", identity.device().value())
                .put("code", new OwnEnrolment(workspace).askingCode().orElse(null));
    }

    private static List<String> lines(Workspace workspace, String done) {
        var lines = new ArrayList<>(List.of(done));
        new OwnEnrolment(workspace)
                .askingCode()
                .map(digits -> Messages.text("cli.init.code", digits))
                .ifPresent(lines::add);
        if (workspace.identity().isOffice() && new Plans(workspace).list().isEmpty()) {
            lines.add(Messages.text("cli.init.next"));
        }
        return lines;
    }
}
