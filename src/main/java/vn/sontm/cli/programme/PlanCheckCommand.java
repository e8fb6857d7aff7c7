package vn.sontm.cli.programme;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import vn.sontm.base.Json;
import vn.sontm.base.Messages;
import vn.sontm.cli.frame.Answer;
import vn.sontm.cli.frame.Command;
import vn.sontm.cli.frame.Documents;
import vn.sontm.cli.frame.PeriodOption;
import vn.sontm.cli.frame.Session;
import vn.sontm.programme.check.Finding;
import vn.sontm.workspace.PlanChecks;

/** Recomputes everything that a plan states, in the workspace or in a file, and lists each contradiction. */
@CommandLine.Command(name = "check")
final class PlanCheckCommand implements Command {
    private static final String STEP = "    ";

    @Parameters(index = "0", arity = "0..1", paramLabel = "${bundle:label.file}", descriptionKey = "plan-file")
    private Optional<Path> file = Optional.empty();

    @Mixin
    private final PeriodOption period = new PeriodOption();

    @Override
    public Answer run(Session session) {
        return answer(file.map(path -> PlanChecks.standard().file(session.read(path)))
                .orElseGet(() -> session.inWorkspace(
                        workspace -> PlanChecks.of(workspace).plan(PlanShow.find(workspace, period.given())))));
    }

    private static Answer answer(List<Finding> findings) {
        var json = Json.object();
        json.set("findings", Documents.list(findings, PlanCheckCommand::json));
        return Answer.of(lines(findings), json);
    }

    static List<String> lines(List<Finding> findings) {
        var lines = new ArrayList<>(List.of(Messages.text("cli.plan-check.count", findings.size())));
        findings.forEach(finding -> say(finding, "", lines));
        return lines;
    }

    private static void say(Finding finding, String before, List<String> lines) {
        lines.add(before
                + Messages.text(
                        "cli.plan-check.finding",
                        Messages.text("cli.plan-check." + code(finding)),
                        finding.place(),
                        finding.code()));
        lines.add(before + STEP + finding.message());
        finding.within().forEach(part -> say(part, before + STEP, lines));
    }

    private static ObjectNode json(Finding finding) {
        var json = Json.object()
                .put("code", finding.code())
                .put("severity", code(finding))
                .put("place", finding.place())
                .put("quote", finding.quote())
                .put("printed", finding.printed())
                .put("computed", finding.computed())
                .put("message", finding.message())
                .put("suggestion", finding.suggestion());
        if (!finding.within().isEmpty()) {
            json.set("within", Documents.list(finding.within(), PlanCheckCommand::json));
        }
        return json;
    }

    private static String code(Finding finding) {
        return finding.severity().name().toLowerCase(Locale.ROOT);
    }
}
