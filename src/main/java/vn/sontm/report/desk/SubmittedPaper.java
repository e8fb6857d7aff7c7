package vn.sontm.report.desk;

import vn.sontm.base.ErrorCode;
import vn.sontm.base.Messages;
import vn.sontm.base.Refusal;
import vn.sontm.exchange.Exports;
import vn.sontm.report.document.Attachment;
import vn.sontm.report.document.Document;
import vn.sontm.workspace.Submissions;
import vn.sontm.workspace.Workspace;

/**
 * A submitted report that carries its figures: the sync file for the office above travels inside the PDF, without
 * evidence and encrypted where the office's PC is known, and the check code is printed. Such a file is merged like any
 * sync file.
 */
public final class SubmittedPaper {
    private final Workspace workspace;

    public SubmittedPaper(Workspace workspace) {
        this.workspace = workspace;
    }

    /**
     * Refuses with {@link ErrorCode#SUBMISSION_MISSING} while this unit has not handed in the period, with
     * {@link ErrorCode#FORM_NOT_HERE} at an office, and as {@link FormDesk#make} does.
     */
    public Document make(FormOrder order) {
        var identity = workspace.identity();
        if (identity.isOffice()) {
            throw new Refusal(ErrorCode.FORM_NOT_HERE, order.form(), Messages.text("report.needs.unit"));
        }
        if (new Submissions(workspace).find(identity.unit(), order.period()).isEmpty()) {
            throw new Refusal(
                    ErrorCode.SUBMISSION_MISSING,
                    identity.unit(),
                    order.period().code());
        }
        var file = new Attachment(
                identity.unit() + "-" + order.period().code() + ".ntm",
                "application/octet-stream",
                Messages.text(
                        "report.carried", identity.unitName(), order.period().label()),
                new Exports(workspace).figures(identity.office()));
        return new FormDesk(workspace).make(order.marked(true)).carrying(file);
    }
}
