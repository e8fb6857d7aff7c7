package vn.sontm.cli.exchange;

import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.sontm.base.Json;
import vn.sontm.base.Messages;
import vn.sontm.cli.frame.Addresses;
import vn.sontm.cli.frame.Answer;
import vn.sontm.cli.frame.Command;
import vn.sontm.cli.frame.Session;
import vn.sontm.exchange.InvitationRequest;
import vn.sontm.exchange.Invitations;
import vn.sontm.workspace.Workspace;

/**
 * Writes an invitation: for a commune, for a lower office with all that lies below it, for another PC of the own office,
 * or for a department with its sets and criteria.
 */
@CommandLine.Command(name = "invite")
public final class InviteCommand implements Command {
    @Parameters(index = "0", paramLabel = "${bundle:label.unit}", descriptionKey = "unit")
    private String unit = "";

    @Option(names = "--to", required = true, paramLabel = "${bundle:label.folder}", descriptionKey = "stick")
    private Path to = Path.of("");

    @Option(names = "--department", descriptionKey = "invite-department")
    private boolean department;

    @Option(names = "--set", paramLabel = "${bundle:label.set}", descriptionKey = "invite-set")
    private List<String> sets = List.of();

    @Option(names = "--criterion", paramLabel = "${bundle:label.criterion}", descriptionKey = "invite-criterion")
    private List<String> criteria = List.of();

    @Override
    public Answer run(Session session) {
        return session.inWorkspace(workspace -> {
            var request = request(workspace);
            var file = new Invitations(workspace).write(request, to);
            var name = new Addresses(workspace).name(request.unit());
            return Answer.of(
                    Messages.text("cli.invited", name, file.toString()),
                    Json.object().put("unit", request.unit()).put("file", file.toString()));
        });
    }

    private InvitationRequest request(Workspace workspace) {
        var invitations = new Invitations(workspace);
        if (department) {
            return invitations.department(unit, List.of(), sets, criteria);
        }
        return invitations.request(new Addresses(workspace).unit(unit));
    }
}
