package vn.sontm.ui.reports;

import java.util.Optional;
import vn.sontm.base.Refusal;
import vn.sontm.report.desk.FormDesk;
import vn.sontm.report.desk.FormOrder;
import vn.sontm.workspace.Workspace;

/**
 * A form as it will be printed, or why it cannot be made here.
 *
 * @param refusal empty where it was made
 */
record Preview(FormOrder order, Optional<Paper> paper, String refusal) {
    static Preview of(Workspace workspace, FormOrder order) {
        try {
            return new Preview(order, Optional.of(Paper.of(() -> new FormDesk(workspace).make(order), order)), "");
        } catch (Refusal refusal) {
            return new Preview(order, Optional.empty(), refusal.sentence());
        }
    }

    /** ASCII, as any stick keeps it: {@code bieu-03-2024-06-cao-lau}. */
    String fileStem() {
        var parts = new StringBuilder(order.form())
                .append('-')
                .append(order.period().code());
        for (var part : new String[] {order.unit(), order.set()}) {
            parts.append(part.isEmpty() ? "" : "-" + part);
        }
        order.criterion().ifPresent(number -> parts.append("-tc").append(number));
        return parts.toString();
    }
}
