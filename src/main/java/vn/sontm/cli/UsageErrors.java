package vn.sontm.cli;

import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.MutuallyExclusiveArgsException;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;
import vn.sontm.base.Messages;
import vn.sontm.base.Refusal;

/** What is wrong with the words typed, said in Vietnamese: picocli itself speaks English. */
final class UsageErrors {
    private UsageErrors() {}

    static String sentence(ParameterException e) {
        return switch (e) {
            case MissingParameterException missing -> missing(missing.getMissing());
            case UnmatchedArgumentException unmatched -> unmatched(unmatched);
            case OverwrittenOptionException twice -> Messages.text("cli.usage.twice", name(twice.getOverwritten()));
            case MutuallyExclusiveArgsException both -> Messages.text("cli.usage.exclusive");
            default -> value(e);
        };
    }

    private static String missing(List<ArgSpec> missing) {
        return missing.isEmpty()
                ? Messages.text("cli.usage.missing-value")
                : Messages.text(
                        "cli.usage.missing",
                        missing.stream().map(UsageErrors::name).distinct().collect(Collectors.joining(", ")));
    }

    private static String unmatched(UnmatchedArgumentException e) {
        var word = e.getUnmatched().getFirst();
        var near = e.getSuggestions().stream().limit(3).collect(Collectors.joining(", "));
        return near.isEmpty()
                ? Messages.text("cli.usage.unmatched", word)
                : Messages.text("cli.usage.unmatched-near", word, near);
    }

    private static String value(ParameterException e) {
        if (e.getCause() instanceof Refusal refusal) {
            return refusal.getMessage();
        }
        return e.getArgSpec() == null
                ? e.getMessage()
                : Messages.text("cli.usage.value", e.getValue(), name(e.getArgSpec()));
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }
}
