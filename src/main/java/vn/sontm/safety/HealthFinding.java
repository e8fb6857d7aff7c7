package vn.sontm.safety;

/**
 * One row of a health check.
 *
 * @param code stable, such as {@code chain.fork}
 * @param message what was found
 * @param fix what a person can do about it; empty where nothing is to be done
 */
public record HealthFinding(String code, Severity severity, String message, String fix) {
    /** How much it matters. */
    public enum Severity {
        GOOD,
        WARNING,
        BAD
    }
}
