package vn.sontm.cli.entry;

import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import vn.sontm.base.Json;
import vn.sontm.base.Messages;
import vn.sontm.cli.frame.Addresses;
import vn.sontm.cli.frame.Answer;
import vn.sontm.cli.frame.Command;
import vn.sontm.cli.frame.RequiredPeriod;
import vn.sontm.cli.frame.Session;
import vn.sontm.workspace.Submissions;
import vn.sontm.workspace.Workspace;

/** Closes a period of a unit as it was handed in. */
@CommandLine.Command(name = "lock")
public final class LockCommand implements Command {
    @Parameters(index = "0", paramLabel = "${bundle:label.unit}", descriptionKey = "unit")
    private String unit = "";

    @Mixin
    private final RequiredPeriod period = new RequiredPeriod();

    @Override
    public Answer run(Session session) {
        return session.inWorkspace(this::lock);
    }

    private Answer lock(Workspace workspace) {
        var addresses = new Addresses(workspace);
        var code = addresses.unit(unit);
        var submissions = new Submissions(workspace);
        var lock = submissions.lock(code, period.get());
        var matches = submissions.matches(lock.submission());
        var json = Json.object()
                .put("unit", code)
                .put("period", period.get().code())
                .put("checkCode", lock.submission().checkCode())
                .put("matches", matches);
        var key = matches ? "cli.locked" : "cli.locked.differs";
        return Answer.of(
                Messages.text(
                        key,
                        addresses.name(code),
                        period.get().label(),
                        lock.submission().checkCode()),
                json);
    }
}
