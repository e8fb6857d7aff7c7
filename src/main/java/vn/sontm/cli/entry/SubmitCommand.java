package vn.sontm.cli.entry;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vn.sontm.base.Messages;
import vn.sontm.base.VietnameseNumbers;
import vn.sontm.cli.frame.Answer;
import vn.sontm.cli.frame.Command;
import vn.sontm.cli.frame.RequiredPeriod;
import vn.sontm.cli.frame.Session;
import vn.sontm.cli.frame.Written;
import vn.sontm.workspace.Submission;
import vn.sontm.workspace.Submissions;
import vn.sontm.workspace.Workspace;

/** Hands in a period. */
@CommandLine.Command(name = "submit")
public final class SubmitCommand implements Command {
    @Mixin
    private final RequiredPeriod period = new RequiredPeriod();

    @Option(names = "--as-of", paramLabel = "${bundle:label.day}")
    private Optional<LocalDate> asOf = Optional.empty();

    @Override
    public Answer run(Session session) {
        return session.inWorkspace(this::submit);
    }

    private Answer submit(Workspace workspace) {
        var day = asOf.orElse(period.get().lastDay());
        return answer(
                new Submissions(workspace).submit(period.get(), day),
                workspace.identity().unitName(),
                day);
    }

    private static Answer answer(Submission submission, String unitName, LocalDate asOf) {
        var json = Written.json(List.of(submission.change()))
                .put("unit", submission.unit())
                .put("period", submission.period().code())
                .put("asOf", asOf.toString())
                .put("checkCode", submission.checkCode());
        var text = Messages.text(
                "cli.submitted",
                unitName,
                submission.period().label(),
                VietnameseNumbers.format(asOf),
                submission.checkCode());
        return Answer.of(text, json);
    }
}
