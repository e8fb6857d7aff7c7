package vn.sontm.cli.entry;

import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.sontm.base.Messages;
import vn.sontm.cli.frame.Addresses;
import vn.sontm.cli.frame.Answer;
import vn.sontm.cli.frame.Command;
import vn.sontm.cli.frame.PeriodOption;
import vn.sontm.cli.frame.Session;
import vn.sontm.cli.frame.SetOption;
import vn.sontm.cli.frame.Written;
import vn.sontm.programme.assessment.Verdict;
import vn.sontm.workspace.Conclusions;
import vn.sontm.workspace.Workspace;

/** xác nhận, thẩm tra, thẩm định: what an office or a department concludes on a criterion. */
@CommandLine.Command(name = "conclude")
public final class ConcludeCommand implements Command {
    @Parameters(index = "0", paramLabel = "${bundle:label.subject}", descriptionKey = "subject")
    private String subject = "";

    @Parameters(index = "1", paramLabel = "${bundle:label.criterion}", descriptionKey = "criterion")
    private String criterion = "";

    @Parameters(index = "2", paramLabel = "met|not-met", descriptionKey = "concluded", converter = VerdictWord.class)
    private Verdict verdict = Verdict.NO_DATA;

    @Option(names = "--note", paramLabel = "${bundle:label.text}")
    private String note = "";

    @Mixin
    private final SetOption set = new SetOption();

    @Mixin
    private final PeriodOption period = new PeriodOption();

    @Override
    public Answer run(Session session) {
        return session.inWorkspace(this::conclude);
    }

    private Answer conclude(Workspace workspace) {
        var addresses = new Addresses(workspace);
        var about = addresses.subject(subject);
        var code = addresses.criterion(criterion, set.given());
        var of = period.in(workspace);
        var conclusions = new Conclusions(workspace);
        var changes = conclusions.conclude(about, code, of, verdict, note);
        var said = Messages.text(
                "cli.concluded", conclusions.word(), code, addresses.name(about), of.label(), Words.verdict(verdict));
        return Answer.of(
                Written.line(changes, said),
                Written.json(changes)
                        .put("subject", about)
                        .put("criterion", code)
                        .put("period", of.code())
                        .put("verdict", verdict.code())
                        .put("word", conclusions.word()));
    }
}
