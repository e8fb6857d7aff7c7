package vn.sontm.workspace;

import vn.sontm.base.ErrorCode;
import vn.sontm.base.Refusal;
import vn.sontm.ledger.Register;

/** A register as one word that can be shown, typed and read back: {@code kind:subject:item:period}. */
public final class RegisterNames {
    private static final int PARTS = 4;

    private RegisterNames() {}

    public static String name(Register register) {
        return String.join(":", register.kind(), register.subject(), register.item(), register.period());
    }

    /** Refuses with {@link ErrorCode#REGISTER_UNKNOWN} what is no such word. */
    public static Register parse(String name) {
        var parts = name.split(":", PARTS);
        if (parts.length != PARTS || parts[0].isEmpty()) {
            throw new Refusal(ErrorCode.REGISTER_UNKNOWN, name);
        }
        return new Register(parts[0], parts[1], parts[2], parts[3]);
    }
}
