package vn.sontm.workspace;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import vn.sontm.base.ErrorCode;
import vn.sontm.ledger.Change;
import vn.sontm.ledger.Content;
import vn.sontm.ledger.Register;
import vn.sontm.programme.register.Decimals;
import vn.sontm.programme.register.RegisterKind;
import vn.sontm.programme.register.Statement;

/** An office's own versions of forms, which travel to the units below with its other words. */
public final class AdaptedForms {
    private final Workspace workspace;

    public AdaptedForms(Workspace workspace) {
        this.workspace = workspace;
    }

    /**
     * Puts a version in force. Whether it fills is for the caller to try.
     *
     * @param item id of a form, or the name under which agencies and signatories are kept
     */
    public List<Change> keep(String item, JsonNode template) {
        return append(item, Content.of(Decimals.pack(Typed.composed(template))));
    }

    /** Back to the form as shipped. Refuses an empty reason with {@link ErrorCode#REASON_MISSING}. */
    public List<Change> drop(String item, String reason) {
        return append(item, Content.removal(Typed.required(reason, ErrorCode.REASON_MISSING)));
    }

    private List<Change> append(String item, Content content) {
        var register =
                new Register(RegisterKind.FORM.code(), workspace.identity().unit(), item, "");
        return workspace.append(List.of(new Statement(register, content)));
    }
}
