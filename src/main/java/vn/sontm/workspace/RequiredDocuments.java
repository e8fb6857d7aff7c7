package vn.sontm.workspace;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.sontm.base.ErrorCode;
import vn.sontm.base.Json;
import vn.sontm.ledger.Change;
import vn.sontm.programme.register.RegisterKind;
import vn.sontm.programme.register.Statement;

/** Papers that this unit says an indicator needs, and which evidence is which paper. */
public final class RequiredDocuments {
    private final Workspace workspace;

    public RequiredDocuments(Workspace workspace) {
        this.workspace = workspace;
    }

    /**
     * Asks for a paper; an office asks for it in all its units. Refuses a paper without a name with {@link
     * ErrorCode#RECORD_INVALID}.
     *
     * @param indicator set/code; refuses with {@link ErrorCode#INDICATOR_UNKNOWN}
     * @param source who asks for it, such as a decision; may be empty
     */
    public List<Change> ask(
            String indicator, String name, String source, Optional<LocalDate> from, Optional<LocalDate> until) {
        workspace.sets().indicator(indicator);
        var content = Json.object().put("about", indicator).put("name", Typed.required(name, ErrorCode.RECORD_INVALID));
        if (!Typed.text(source).isEmpty()) {
            content.put("source", Typed.text(source));
        }
        from.ifPresent(day -> content.put("from", day.toString()));
        until.ifPresent(day -> content.put("until", day.toString()));
        var item = RandomIds.next(workspace.environment());
        return workspace.append(List.of(statement(RegisterKind.REQUIRED_DOCUMENT, item, content)));
    }

    /** Says that a piece of evidence is a paper; it then serves the paper's indicator as well. */
    public List<Change> file(String evidence, String document, String indicator) {
        var piece = new EvidenceStore(workspace).get(evidence);
        var statements = new ArrayList<Statement>();
        statements.add(statement(RegisterKind.DOCUMENT_FILE, evidence + "|" + document, Json.object()));
        if (!piece.indicators().contains(indicator)) {
            statements.add(statement(RegisterKind.EVIDENCE_LINK, evidence + "|" + indicator, Json.object()));
        }
        return workspace.append(statements);
    }

    private Statement statement(RegisterKind kind, String item, JsonNode content) {
        return Statement.of(kind, workspace.identity().unit(), item, "", content);
    }
}
