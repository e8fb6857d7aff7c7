package vn.sontm.cli.safety;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine;
import vn.sontm.base.Json;
import vn.sontm.base.Messages;
import vn.sontm.cli.frame.Answer;
import vn.sontm.cli.frame.Command;
import vn.sontm.cli.frame.Documents;
import vn.sontm.cli.frame.Exit;
import vn.sontm.cli.frame.Session;
import vn.sontm.safety.HealthCheck;
import vn.sontm.safety.HealthFinding;
import vn.sontm.safety.HealthFinding.Severity;

/** Looks at everything that can go wrong with a workspace; refuses (exit 1) when something is bad. */
@CommandLine.Command(name = "check")
public final class CheckCommand implements Command {
    @Override
    public Answer run(Session session) {
        return session.inWorkspace(workspace -> answer(new HealthCheck(workspace).run()));
    }

    private static Answer answer(List<HealthFinding> findings) {
        var lines = new ArrayList<String>();
        for (var finding : findings) {
            lines.add(Messages.text("cli.check." + code(finding.severity()), finding.message()));
            if (!finding.fix().isEmpty()) {
                lines.add("    " + finding.fix());
            }
        }
        var bad = findings.stream().anyMatch(finding -> finding.severity() == Severity.BAD);
        var json = Json.object().put("sound", !bad);
        json.set("findings", Documents.list(findings, CheckCommand::json));
        return new Answer(lines, json, bad ? Exit.REFUSED : Exit.OK);
    }

    private static ObjectNode json(HealthFinding finding) {
        return Json.object()
                .put("code", finding.code())
                .put("severity", code(finding.severity()))
                .put("message", finding.message())
                .put("fix", finding.fix());
    }

    private static String code(Severity severity) {
        return severity.name().toLowerCase(Locale.ROOT);
    }
}
