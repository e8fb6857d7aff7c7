package vn.sontm.report.desk;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import vn.sontm.ledger.Change;
import vn.sontm.report.document.Document;
import vn.sontm.report.form.FormTemplates;
import vn.sontm.workspace.AdaptedForms;
import vn.sontm.workspace.Workspace;

/**
 * Lets an office adapt forms, agencies and signatories. Nothing is kept that does not fill: every version is tried on an
 * order first.
 */
public final class FormEditor {
    private final AdaptedForms forms;
    private final FormDesk desk;

    public FormEditor(Workspace workspace) {
        this.forms = new AdaptedForms(workspace);
        this.desk = new FormDesk(workspace);
    }

    /**
     * The version in force, to begin from. Refuses with {@code FORM_UNKNOWN}.
     *
     * @param item a form's id, or {@link FormTemplates#ISSUERS}
     */
    public JsonNode template(String item) {
        return desk.templates().json(item);
    }

    /** How an order looks by another version; refuses with {@code FORM_INVALID} one that does not fill. */
    public Document preview(String item, JsonNode template, FormOrder order) {
        return desk.make(order, desk.templates().with(item, template));
    }

    /** Puts a version in force that an order can be filled by; refuses as {@link #preview} does. */
    public List<Change> save(String item, JsonNode template, FormOrder trial) {
        preview(item, template, trial);
        return forms.keep(item, template);
    }

    /** Back to the form as shipped; refuses an empty reason with {@code REASON_MISSING}. */
    public List<Change> restore(String item, String reason) {
        return forms.drop(item, reason);
    }
}
