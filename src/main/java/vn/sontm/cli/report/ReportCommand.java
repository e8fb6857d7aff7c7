package vn.sontm.cli.report;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import vn.sontm.base.Json;
import vn.sontm.base.Messages;
import vn.sontm.base.Refusal;
import vn.sontm.cli.frame.Addresses;
import vn.sontm.cli.frame.Answer;
import vn.sontm.cli.frame.Command;
import vn.sontm.cli.frame.PeriodOption;
import vn.sontm.cli.frame.Session;
import vn.sontm.cli.frame.SetOption;
import vn.sontm.cli.frame.SubjectOption;
import vn.sontm.report.ReportFormat;
import vn.sontm.report.desk.FormDesk;
import vn.sontm.report.desk.FormOrder;
import vn.sontm.report.desk.PaperHeads;
import vn.sontm.report.desk.SubmittedPaper;
import vn.sontm.workspace.Workspace;

/** Fills a form and writes it as a file of the kind that its name ends in. */
@CommandLine.Command(
        name = "report",
        synopsisSubcommandLabel = "[list | set]",
        subcommands = {ReportList.class, ReportSet.class})
public final class ReportCommand implements Command {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    // not required as picocli understands it: "report list" and "report set" have none of them
    @Parameters(index = "0", arity = "0..1", paramLabel = "${bundle:label.form}", descriptionKey = "form")
    private Optional<String> form = Optional.empty();

    @Option(names = "--out", paramLabel = "${bundle:label.file}")
    private Optional<Path> out = Optional.empty();

    @Option(names = "--criterion", paramLabel = "${bundle:label.number}", descriptionKey = "report-criterion")
    private Optional<Integer> criterion = Optional.empty();

    @Option(names = "--receipt", paramLabel = "SHA256")
    private Optional<String> receipt = Optional.empty();

    @Option(names = "--with-figures", descriptionKey = "with-figures")
    private boolean withFigures;

    @Mixin
    private final HeadOptions head = new HeadOptions();

    @Mixin
    private final SetOption set = new SetOption();

    @Mixin
    private final SubjectOption subject = new SubjectOption();

    @Mixin
    private final PeriodOption period = new PeriodOption();

    @Override
    public Answer run(Session session) {
        var id = form.orElseThrow(() -> missing(Messages.text("cli.help.label.form")));
        var file = out.orElseThrow(() -> missing("--out"));
        var format = ReportFormat.of(file.getFileName().toString());
        return session.inWorkspace(workspace -> print(workspace, id, file, format));
    }

    private ParameterException missing(String argument) {
        return new ParameterException(spec.commandLine(), Messages.text("cli.usage.missing", argument));
    }

    private Answer print(Workspace workspace, String id, Path file, ReportFormat format) {
        var of = period.in(workspace);
        var order = signed(order(FormOrder.of(id, of), new Addresses(workspace)), new PaperHeads(workspace));
        var document = withFigures ? new SubmittedPaper(workspace).make(order) : new FormDesk(workspace).make(order);
        var bytes = format.render(document);
        try {
            workspace.environment().disk().writeSafely(file.toAbsolutePath(), bytes);
        } catch (IOException e) {
            throw Refusal.disk(e);
        }
        order.paperwork().ifPresent(paper -> new PaperHeads(workspace).keep(order, paper));
        return Answer.of(
                Messages.text("cli.report.written", document.properties().title(), file.toString()),
                Json.object()
                        .put("form", id)
                        .put("period", of.code())
                        .put("title", document.properties().title())
                        .put("file", file.toString())
                        .put("size", bytes.length));
    }

    private FormOrder signed(FormOrder order, PaperHeads heads) {
        return head.given() ? order.signed(head.on(heads.of(order))) : order;
    }

    private FormOrder order(FormOrder plain, Addresses addresses) {
        var order = plain;
        if (subject.given().isPresent()) {
            order = order.unit(addresses.unit(subject.given().get()));
        }
        if (set.given().isPresent()) {
            order = order.set(addresses.set(set.given()).id());
        }
        if (criterion.isPresent()) {
            order = order.criterion(criterion.get());
        }
        return receipt.isPresent() ? order.receipt(receipt.get()) : order;
    }
}
