package vn.sontm.programme.plan;

import java.util.Arrays;
import java.util.Optional;

/** trạng thái đầu năm: entered by the office for a subject and a criterion; UNKNOWN until then. */
public enum StartState {
    MET("met"),
    CONSOLIDATE("consolidate"),
    NOT_MET("not-met"),
    UNKNOWN("unknown");

    private final String code;

    StartState(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    /** A state that somebody can state: any but {@link #UNKNOWN}. */
    public static Optional<StartState> of(String code) {
        return Arrays.stream(values())
                .filter(state -> state != UNKNOWN && state.code.equals(code))
                .findFirst();
    }
}
