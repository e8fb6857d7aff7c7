package vn.sontm.cli.programme;

import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.TypeConversionException;
import vn.sontm.base.Messages;
import vn.sontm.cli.frame.Addresses;
import vn.sontm.cli.frame.Answer;
import vn.sontm.cli.frame.Command;
import vn.sontm.cli.frame.PeriodOption;
import vn.sontm.cli.frame.Session;
import vn.sontm.cli.frame.SetOption;
import vn.sontm.cli.frame.Written;
import vn.sontm.programme.plan.StartState;
import vn.sontm.programme.plan.StatedStart;
import vn.sontm.workspace.StartStates;
import vn.sontm.workspace.Workspace;

/** trạng thái đầu năm of a subject on a criterion. */
@CommandLine.Command(name = "start")
public final class StartCommand implements Command {
    @Parameters(index = "0", paramLabel = "${bundle:label.subject}", descriptionKey = "subject-code")
    private String subject = "";

    @Parameters(index = "1", paramLabel = "${bundle:label.criterion}", descriptionKey = "criterion")
    private String criterion = "";

    @Parameters(
            index = "2",
            paramLabel = "met|consolidate|not-met",
            descriptionKey = "start-state",
            converter = Word.class)
    private StartState state = StartState.UNKNOWN;

    @Mixin
    private final SetOption set = new SetOption();

    @Mixin
    private final PeriodOption period = new PeriodOption();

    /** A state as typed. */
    static final class Word implements ITypeConverter<StartState> {
        @Override
        public StartState convert(String typed) {
            return StartState.of(typed).orElseThrow(() -> new TypeConversionException(typed));
        }
    }

    @Override
    public Answer run(Session session) {
        return session.inWorkspace(this::enter);
    }

    private Answer enter(Workspace workspace) {
        var addresses = new Addresses(workspace);
        var about = addresses.subject(subject);
        var code = addresses.criterion(criterion, set.given());
        var year = period.in(workspace).year();
        var changes = new StartStates(workspace).enter(year, List.of(new StatedStart(about, code, state)));
        var said = Messages.text(
                "cli.start",
                Integer.toString(year),
                code,
                addresses.name(about),
                Messages.text("cli.start." + state.code()));
        return Answer.of(
                Written.line(changes, said),
                Written.json(changes)
                        .put("subject", about)
                        .put("criterion", code)
                        .put("year", year)
                        .put("state", state.code()));
    }
}
