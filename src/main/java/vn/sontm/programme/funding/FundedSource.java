package vn.sontm.programme.funding;

/**
 * What one source gives for one task.
 *
 * @param source id as forms list it, such as {@code central} or {@code people}
 */
public record FundedSource(String task, String source, Money money) {}
