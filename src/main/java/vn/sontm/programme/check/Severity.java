package vn.sontm.programme.check;

/** How sure a finding is that the plan is wrong. */
public enum Severity {
    /** Impossible, or two statements that cannot both hold. */
    ERROR,
    /** Very likely a slip. */
    WARNING,
    /** Missing, unclear, or true only under a condition that the plan does not state. */
    NOTE
}
