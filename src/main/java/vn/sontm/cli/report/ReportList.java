package vn.sontm.cli.report;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import picocli.CommandLine;
import vn.sontm.base.Json;
import vn.sontm.base.Messages;
import vn.sontm.cli.frame.Answer;
import vn.sontm.cli.frame.Command;
import vn.sontm.cli.frame.Documents;
import vn.sontm.cli.frame.Session;
import vn.sontm.cli.frame.Table;
import vn.sontm.report.form.FormInfo;
import vn.sontm.report.form.Forms;

/** All forms that can be printed. */
@CommandLine.Command(name = "list")
final class ReportList implements Command {
    @Override
    public Answer run(Session session) {
        return answer(Forms.list());
    }

    private static Answer answer(List<FormInfo> forms) {
        var table = Table.of("cli.column.id", "cli.column.audience", "cli.column.title");
        forms.forEach(form -> table.row(form.id(), audience(form), form.title()));
        var json = Json.object();
        json.set("forms", Documents.list(forms, ReportList::json));
        return Answer.of(table.lines(), json);
    }

    private static String audience(FormInfo form) {
        return form.audience().stream()
                .map(who -> Messages.text("cli.audience." + who))
                .collect(Collectors.joining(", "));
    }

    private static ObjectNode json(FormInfo form) {
        var json = Json.object()
                .put("id", form.id())
                .put("title", form.title())
                .put("orientation", form.orientation().name().toLowerCase(Locale.ROOT));
        return json.set("audience", Documents.texts(form.audience()));
    }
}
