package vn.sontm.ui.reports;

import java.util.Optional;
import vn.sontm.base.Refusal;
import vn.sontm.report.ReportFormat;
import vn.sontm.report.desk.FormDesk;
import vn.sontm.report.desk.FormOrder;
import vn.sontm.report.document.Document;
import vn.sontm.report.pdf.PdfPages;
import vn.sontm.workspace.Workspace;

/**
 * A form as it will be printed, or why it cannot be made here.
 *
 * @param refusal empty where it was made
 */
record Preview(FormOrder order, Optional<Paper> paper, String refusal) {
    /** @param pages of the PDF; used on the session's reading thread only */
    record Paper(Document document, byte[] pdf, PdfPages pages) {
        String title() {
            return document.properties().title();
        }
    }

    static Preview of(Workspace workspace, FormOrder order) {
        try {
            var document = new FormDesk(workspace).make(order);
            var pdf = ReportFormat.PDF.render(document);
            return new Preview(order, Optional.of(new Paper(document, pdf, PdfPages.of(pdf))), "");
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
