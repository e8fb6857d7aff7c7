package vn.sontm.cli.report;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.ArrayList;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vn.sontm.base.Json;
import vn.sontm.base.Messages;
import vn.sontm.cli.frame.Answer;
import vn.sontm.cli.frame.Command;
import vn.sontm.cli.frame.Documents;
import vn.sontm.cli.frame.RequiredPeriod;
import vn.sontm.cli.frame.Session;
import vn.sontm.report.desk.PeriodSet;
import vn.sontm.report.form.MadeFile;

/** Makes the whole set of a period, of an office for all its units, into a folder with an index. */
@CommandLine.Command(name = "set")
final class ReportSet implements Command {
    @Mixin
    private final RequiredPeriod period = new RequiredPeriod();

    @Option(names = "--to", required = true, paramLabel = "${bundle:label.folder}")
    private Path to = Path.of("");

    @Override
    public Answer run(Session session) {
        return answer(session.inWorkspace(workspace -> new PeriodSet(workspace)
                .make(period.get(), to, (done, all, title) -> {
                    session.aside().accept(Messages.text("cli.report.set.step", done + 1, all, title));
                    return true;
                })));
    }

    private static Answer answer(PeriodSet.Made made) {
        var lines = new ArrayList<String>();
        lines.add(
                Messages.text("cli.report.set.made", made.count(), made.folder().toString()));
        made.files().stream()
                .filter(file -> !file.problem().isEmpty())
                .map(file -> Messages.text("cli.report.set.left", file.title(), file.about(), file.problem()))
                .forEach(lines::add);
        var json = Json.object().put("folder", made.folder().toString()).put("count", made.count());
        json.set("files", Documents.list(made.files(), ReportSet::json));
        return Answer.of(lines, json);
    }

    private static ObjectNode json(MadeFile file) {
        var json = Json.object().put("about", file.about()).put("title", file.title());
        return file.problem().isEmpty() ? json.put("file", file.name()) : json.put("problem", file.problem());
    }
}
