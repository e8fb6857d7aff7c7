package vn.sontm.programme.plan;

/**
 * A place in a plan that a person can be led to.
 *
 * @param part the list in the plan's JSON, such as {@code tasks}, or {@link #HEAD}
 * @param key of the element in its list: its id, or {@code set/number} of a criterion; may be empty
 */
public record PlanPlace(String part, String key) {
    public static final String HEAD = "head";

    public static final PlanPlace TOP = new PlanPlace(HEAD, "");
}
