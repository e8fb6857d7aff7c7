package vn.sontm.cli.entry;

import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.sontm.base.Messages;
import vn.sontm.cli.frame.Addresses;
import vn.sontm.cli.frame.Answer;
import vn.sontm.cli.frame.Command;
import vn.sontm.cli.frame.RequiredPeriod;
import vn.sontm.cli.frame.Session;
import vn.sontm.cli.frame.Written;
import vn.sontm.workspace.Submissions;

/** Opens a closed period again, with a reason. */
@CommandLine.Command(name = "unlock")
public final class UnlockCommand implements Command {
    @Parameters(index = "0", paramLabel = "${bundle:label.unit}", descriptionKey = "unit")
    private String unit = "";

    @Mixin
    private final RequiredPeriod period = new RequiredPeriod();

    @Option(names = "--reason", required = true, paramLabel = "${bundle:label.text}")
    private String reason = "";

    @Override
    public Answer run(Session session) {
        return session.inWorkspace(workspace -> {
            var addresses = new Addresses(workspace);
            var code = addresses.unit(unit);
            var changes = new Submissions(workspace).unlock(code, period.get(), reason);
            return Answer.of(
                    Messages.text(
                            "cli.unlocked", addresses.name(code), period.get().label()),
                    Written.json(changes)
                            .put("unit", code)
                            .put("period", period.get().code()));
        });
    }
}
