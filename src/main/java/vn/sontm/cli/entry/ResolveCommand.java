package vn.sontm.cli.entry;

import java.util.List;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.sontm.base.Json;
import vn.sontm.cli.frame.Answer;
import vn.sontm.cli.frame.Command;
import vn.sontm.cli.frame.Session;
import vn.sontm.cli.frame.Written;
import vn.sontm.ledger.Change;
import vn.sontm.ledger.Register;
import vn.sontm.workspace.Conflicts;
import vn.sontm.workspace.RegisterNames;

/** Ends a disagreement: with one of its choices, or with another value. */
@CommandLine.Command(name = "resolve")
public final class ResolveCommand implements Command {
    @Parameters(index = "0", paramLabel = "${bundle:label.register}", descriptionKey = "register")
    private String register = "";

    @ArgGroup(exclusive = true, multiplicity = "1")
    private Decision decision = new Decision();

    /** Either of the two. */
    private static final class Decision {
        @Option(names = "--take", required = true, paramLabel = "${bundle:label.number}")
        private Optional<Integer> take = Optional.empty();

        @Option(names = "--value", required = true, paramLabel = "${bundle:label.value}")
        private Optional<String> value = Optional.empty();
    }

    @Override
    public Answer run(Session session) {
        var about = RegisterNames.parse(register);
        return session.inWorkspace(workspace -> {
            var changes = decide(new Conflicts(workspace), about);
            return Answer.of(
                    Written.line(changes, register), Written.json(changes).put("register", register));
        });
    }

    private List<Change> decide(Conflicts conflicts, Register about) {
        if (decision.take.isPresent()) {
            return conflicts.take(about, decision.take.get());
        }
        var typed = decision.value.orElse("").strip();
        return typed.startsWith("{") ? conflicts.decide(about, Json.parse(typed)) : conflicts.figure(about, typed);
    }
}
