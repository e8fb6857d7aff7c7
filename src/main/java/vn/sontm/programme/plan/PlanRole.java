package vn.sontm.programme.plan;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** chủ trì / phối hợp: the part that an agency has in a criterion or a task, the first before the second. */
public enum PlanRole {
    LEAD,
    COORDINATING;

    /** The field of the plan's JSON that lists the agencies. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<PlanRole> of(String code) {
        return Arrays.stream(values()).filter(role -> role.code().equals(code)).findFirst();
    }
}
