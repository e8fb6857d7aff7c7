package vn.sontm.report.document;

/**
 * Where a figure on paper comes from. It is told when somebody asks and no sooner, so that a form of thousands of units carries
 * little more than without; no format prints it.
 */
@FunctionalInterface
public interface Origin {
    Trace trace();
}
