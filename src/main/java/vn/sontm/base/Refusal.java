package vn.sontm.base;

import java.io.IOException;
import java.util.List;

/**
 * The program declines and changes nothing. Carries a stable code and one Vietnamese sentence for the person;
 * {@link #details()} lists every single mistake with its place where there are several.
 */
public final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final ErrorCode code;
    private final transient List<String> details;

    public Refusal(ErrorCode code, Object... arguments) {
        this(code, List.of(), arguments);
    }

    public Refusal(ErrorCode code, List<String> details, Object... arguments) {
        super(Messages.text("error." + code.code(), arguments));
        this.code = code;
        this.details = List.copyOf(details);
    }

    /** The disk failed; says why in words of the person as far as that is understood. */
    public static Refusal disk(IOException failure) {
        return new Refusal(ErrorCode.DISK_FAILED, DiskTrouble.words(failure));
    }

    /** What a person is told of any failure: a refusal itself, of anything else that nobody expected it. */
    public static Refusal of(Throwable failure) {
        return failure instanceof Refusal refusal ? refusal : new Refusal(ErrorCode.UNEXPECTED, brief(failure));
    }

    /** The kind of failure and what it says, on one line, for whoever is called about it. */
    private static String brief(Throwable failure) {
        var said = String.valueOf(failure.getMessage()).lines().findFirst().orElse("");
        return failure.getClass().getSimpleName() + ": " + said;
    }

    public ErrorCode code() {
        return code;
    }

    public List<String> details() {
        return details;
    }

    /** The sentence followed by its code: what a window or a terminal shows. */
    public String sentence() {
        return getMessage() + " (" + code.code() + ")";
    }
}
