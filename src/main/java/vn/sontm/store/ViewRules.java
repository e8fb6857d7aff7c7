package vn.sontm.store;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import vn.sontm.programme.register.RegisterKind;

/**
 * By which rules the stored views were derived, a local fact. A program keeps what it does not understand without effect;
 * one that understands it has to derive the views anew, once.
 */
final class ViewRules {
    private static final String FACT = "views.rules";

    /** Raised whenever the same changes may imply other views than before: who is believed, who may write, what is a head. */
    private static final String NUMBER = "2";

    private final LocalFacts facts;

    ViewRules(Handle handle) {
        this.facts = new LocalFacts(handle);
    }

    boolean areCurrent() {
        return facts.setting(FACT).filter(current()::equals).isPresent();
    }

    void followed() {
        facts.setting(FACT, current());
    }

    /** Kinds of register come and go with the program, so they need no new number. */
    private static String current() {
        return Arrays.stream(RegisterKind.values())
                .map(kind -> kind.code() + "=" + kind.owner())
                .sorted()
                .collect(Collectors.joining(" ", NUMBER + " ", ""));
    }
}
