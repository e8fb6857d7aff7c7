package vn.sontm.cli.exchange;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Parameters;
import vn.sontm.base.Json;
import vn.sontm.base.Messages;
import vn.sontm.cli.frame.Answer;
import vn.sontm.cli.frame.Command;
import vn.sontm.cli.frame.Documents;
import vn.sontm.cli.frame.Exit;
import vn.sontm.cli.frame.Session;
import vn.sontm.exchange.Verification;
import vn.sontm.exchange.VerifyFinding;

/** Whether a sync file is sound, and whether ledger and printed report agree with it. */
@CommandLine.Command(name = "verify")
public final class VerifyCommand implements Command {
    @Parameters(index = "0", paramLabel = "${bundle:label.file}", descriptionKey = "verify-file")
    private Path file = Path.of("");

    @Override
    public Answer run(Session session) {
        return session.inWorkspace(workspace -> answer(new Verification(workspace).verify(file)));
    }

    private static Answer answer(List<VerifyFinding> findings) {
        var good = findings.stream().allMatch(VerifyFinding::good);
        var lines = findings.stream().map(VerifyCommand::line).toList();
        var json = Json.object().put("good", good);
        json.set("findings", Documents.list(findings, VerifyCommand::json));
        return new Answer(lines, json, good ? Exit.OK : Exit.FILE);
    }

    private static String line(VerifyFinding finding) {
        return switch (finding.outcome()) {
            case AGREES -> Messages.text("cli.verify.good", finding.text());
            case DIFFERS -> Messages.text("cli.verify.bad", finding.text());
            case NOTE -> finding.text();
        };
    }

    private static ObjectNode json(VerifyFinding finding) {
        return Json.object()
                .put("code", finding.code())
                .put("good", finding.good())
                .put("text", finding.text());
    }
}
