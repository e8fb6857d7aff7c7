package vn.sontm.report.form;

import java.util.List;
import vn.sontm.programme.check.Finding;

/**
 * A plan that was checked.
 *
 * @param title as a sentence cites it
 * @param findings the gravest first
 */
public record CheckedPlan(String title, List<Finding> findings) {
    public CheckedPlan {
        findings = List.copyOf(findings);
    }
}
