package vn.sontm.programme.plan;

import java.util.Arrays;
import java.util.Optional;

/** phấn đấu đạt thêm / củng cố / duy trì: what the plan asks of a subject for a criterion in its year; the most first. */
public enum Target {
    ATTAIN("attain"),
    CONSOLIDATE("consolidate"),
    MAINTAIN("maintain");

    private final String code;

    Target(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    /** What is asked next of whoever had this target: what is met is kept, what is not stays to be done. */
    public Target next(StartState start) {
        if (start == StartState.MET) {
            return MAINTAIN;
        }
        return this == MAINTAIN && start != StartState.UNKNOWN ? CONSOLIDATE : this;
    }

    public static Optional<Target> of(String code) {
        return Arrays.stream(values())
                .filter(target -> target.code.equals(code))
                .findFirst();
    }
}
