package vn.sontm.exchange;

import vn.sontm.base.Messages;

/**
 * One thing that a {@link Verification} looked at.
 *
 * @param code stable name, such as {@code file}, {@code ledger} or {@code paper}
 * @param text a sentence
 */
public record VerifyFinding(String code, Outcome outcome, String text) {
    /** What was found. */
    public enum Outcome {
        AGREES,
        DIFFERS,
        /** Nothing to agree with: a word on how far the look could go. */
        NOTE
    }

    static VerifyFinding of(String code, boolean agrees, Object... arguments) {
        return new VerifyFinding(code, agrees ? Outcome.AGREES : Outcome.DIFFERS, sentence(code, arguments));
    }

    static VerifyFinding note(String code) {
        return new VerifyFinding(code, Outcome.NOTE, sentence(code));
    }

    private static String sentence(String code, Object... arguments) {
        return Messages.text("exchange.verify." + code, arguments);
    }

    /** Whether it is as it should be. */
    public boolean good() {
        return outcome != Outcome.DIFFERS;
    }
}
