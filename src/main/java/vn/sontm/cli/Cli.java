package vn.sontm.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import vn.sontm.base.ErrorCode;
import vn.sontm.base.Json;
import vn.sontm.base.Messages;
import vn.sontm.base.Refusal;
import vn.sontm.base.VietnameseText;
import vn.sontm.cli.frame.Answer;
import vn.sontm.cli.frame.Command;
import vn.sontm.cli.frame.Exit;
import vn.sontm.cli.frame.Session;
import vn.sontm.workspace.Environment;

/**
 * Runs one command line: finds the command, lets it run in its session, prints its answer or the sentence of its refusal.
 * Whatever happens, people see sentences and programs one JSON document; never a stack trace.
 */
public final class Cli {
    private final Surroundings surroundings;
    private final PrintWriter out;
    private final PrintWriter err;

    public Cli(Surroundings surroundings, PrintWriter out, PrintWriter err) {
        this.surroundings = surroundings;
        this.out = out;
        this.err = err;
    }

    /** Returns the exit code, one of {@link Exit}. */
    public int run(String... words) {
        return isForWindow(words) ? window(words) : command(words);
    }

    /** No word, or the sync file that a person double-clicked. */
    private static boolean isForWindow(String... words) {
        return words.length == 0 || words.length == 1 && words[0].endsWith(".ntm");
    }

    /** Past the parser of commands, which takes a fifth of the time until the window is there. */
    private int window(String... words) {
        var unasked = new SoNtm();
        try {
            var file = Stream.of(words).map(Path::of).findFirst();
            surroundings.window().open(directory(unasked), () -> environment(unasked), file);
            return Exit.OK;
        } catch (Refusal e) {
            var exit = refused(e, false);
            err.flush();
            return exit;
        }
    }

    private int command(String... words) {
        var asJson = List.of(words).contains("--json");
        var root = new SoNtm();
        var line = Commands.line(root, List.of(words)).setOut(out).setErr(err);
        line.setExecutionStrategy(parsed -> guarded(line, root, parsed, asJson));
        line.setParameterExceptionHandler((e, given) -> misunderstood(e, asJson));
        var exit = line.execute(words);
        out.flush();
        err.flush();
        return exit;
    }

    private int guarded(CommandLine line, SoNtm root, ParseResult parsed, boolean asJson) {
        try {
            return perform(line, root, parsed);
        } catch (ParameterException e) {
            throw e; // for the handler above
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError | LinkageError e) {
            return refused(Refusal.of(e), asJson);
        }
    }

    private int perform(CommandLine line, SoNtm root, ParseResult parsed) {
        if (CommandLine.printHelpIfRequested(parsed)) {
            return Exit.OK;
        }
        var leaf = last(parsed).commandSpec().commandLine();
        if (leaf.getCommand() instanceof Command command) {
            var answer = command.run(session(root));
            print(answer, root.json());
            return answer.exit();
        }
        if (leaf == line && !root.json()) {
            surroundings.window().open(directory(root), () -> environment(root), Optional.empty());
            return Exit.OK;
        }
        throw new ParameterException(leaf, Messages.text("cli.usage.command"));
    }

    private static ParseResult last(ParseResult parsed) {
        var last = parsed;
        while (last.hasSubcommand()) {
            last = last.subcommand();
        }
        return last;
    }

    private Session session(SoNtm root) {
        var pad = Optional.of(surroundings.pad()).filter(open -> root.pin());
        return new Session(directory(root), environment(root), pad, sentence -> {
            err.println(sentence);
            err.flush();
        });
    }

    private Path directory(SoNtm root) {
        return root.workspace().orElse(surroundings.folders().workspace());
    }

    private Environment environment(SoNtm root) {
        return surroundings.environment(
                VietnameseText.nfc(root.author().orElse(surroundings.user())).strip(),
                root.workspace().isPresent());
    }

    private void print(Answer answer, boolean asJson) {
        out.print(answer.text(asJson));
    }

    private int misunderstood(ParameterException e, boolean asJson) {
        var name = e.getCommandLine().getCommandSpec().qualifiedName();
        var exit = refused(new Refusal(ErrorCode.USAGE, UsageErrors.sentence(e)), asJson);
        err.println(Messages.text("cli.usage.hint", name));
        return exit;
    }

    private int refused(Refusal refusal, boolean asJson) {
        err.println(refusal.sentence());
        refusal.details().stream().filter(detail -> !asJson).forEach(detail -> err.println("  " + detail));
        if (asJson) {
            var error = Json.object().put("code", refusal.code().code()).put("message", refusal.getMessage());
            refusal.details().forEach(error.putArray("details")::add);
            out.println(Json.pretty(Json.object().set("error", error)));
        }
        return Exit.of(refusal.code());
    }
}
