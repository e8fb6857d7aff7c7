package vn.sontm.cli.programme;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine;
import picocli.CommandLine.Parameters;
import vn.sontm.base.Json;
import vn.sontm.base.Messages;
import vn.sontm.cli.frame.Answer;
import vn.sontm.cli.frame.Command;
import vn.sontm.cli.frame.Documents;
import vn.sontm.cli.frame.Session;
import vn.sontm.programme.check.Finding;
import vn.sontm.programme.check.PlanCheck;

/** Recomputes everything that a plan states and lists each contradiction. */
@CommandLine.Command(name = "check")
final class PlanCheckCommand implements Command {
    @Parameters(index = "0", paramLabel = "${bundle:label.file}", descriptionKey = "plan-file")
    private Path file = Path.of("");

    @Override
    public Answer run(Session session) {
        return answer(PlanCheck.check(new String(session.read(file), StandardCharsets.UTF_8)));
    }

    private static Answer answer(List<Finding> findings) {
        var lines = new ArrayList<String>();
        lines.add(Messages.text("cli.plan-check.count", findings.size()));
        for (var finding : findings) {
            lines.add(Messages.text(
                    "cli.plan-check.finding",
                    Messages.text("cli.plan-check." + code(finding)),
                    finding.place(),
                    finding.code()));
            lines.add("    " + finding.message());
        }
        var json = Json.object();
        json.set("findings", Documents.list(findings, PlanCheckCommand::json));
        return Answer.of(lines, json);
    }

    private static ObjectNode json(Finding finding) {
        return Json.object()
                .put("code", finding.code())
                .put("severity", code(finding))
                .put("place", finding.place())
                .put("quote", finding.quote())
                .put("printed", finding.printed())
                .put("computed", finding.computed())
                .put("message", finding.message())
                .put("suggestion", finding.suggestion());
    }

    private static String code(Finding finding) {
        return finding.severity().name().toLowerCase(Locale.ROOT);
    }
}
