package vn.sontm.workspace;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.sontm.base.ErrorCode;
import vn.sontm.base.Json;
import vn.sontm.base.Refusal;
import vn.sontm.ledger.Change;
import vn.sontm.ledger.Register;
import vn.sontm.programme.catalogue.CatalogueReader;
import vn.sontm.programme.catalogue.CriteriaSet;
import vn.sontm.programme.catalogue.CriteriaSets;
import vn.sontm.programme.register.Decimals;
import vn.sontm.programme.register.RegisterKind;
import vn.sontm.programme.register.Statement;

/** Criteria sets as the office takes them in, and the documents by which it confirms their thresholds. */
public final class Catalogues {
    private final Workspace workspace;

    public Catalogues(Workspace workspace) {
        this.workspace = workspace;
    }

    public CriteriaSets sets() {
        return workspace.sets();
    }

    /** A set as its file said it; refuses with {@link ErrorCode#SET_UNKNOWN}. */
    public JsonNode file(String set) {
        return workspace.registers().all(RegisterKind.CATALOGUE).stream()
                .filter(entry -> entry.register().item().equals(set))
                .findFirst()
                .map(entry -> Decimals.unpack(entry.content()))
                .orElseThrow(() -> new Refusal(ErrorCode.SET_UNKNOWN, set));
    }

    /**
     * Takes in a set from a file in the catalogue format, a new one or another version of a known one. Refuses with
     * {@link ErrorCode#CATALOGUE_INVALID}, naming every mistake by its place.
     */
    public CriteriaSet take(JsonNode file) {
        var set = CatalogueReader.read(file);
        append(RegisterKind.CATALOGUE, set.id(), Decimals.pack(file));
        return set;
    }

    /**
     * A new set that begins as a copy of a known one under another decision. Its thresholds are those of the old decision, so
     * all of them wait to be confirmed. Refuses with {@link ErrorCode#SET_UNKNOWN}, {@link ErrorCode#SET_EXISTS},
     * {@link ErrorCode#DOCUMENT_MISSING} or, where a word cannot be, {@link ErrorCode#CATALOGUE_INVALID}.
     *
     * @param id of the new set
     */
    public CriteriaSet copy(String set, String id, String title, String decision, String period) {
        var begun = Typed.text(id);
        if (sets().find(begun).isPresent()) {
            throw new Refusal(ErrorCode.SET_EXISTS, begun);
        }
        var file = ((ObjectNode) file(set).deepCopy())
                .put("id", begun)
                .put("title", Typed.text(title))
                .put("decision", Typed.required(decision, ErrorCode.DOCUMENT_MISSING))
                .put("period", Typed.text(period));
        file.path("criteria")
                .forEach(criterion -> criterion.path("indicators").forEach(indicator -> {
                    ((ObjectNode) indicator).put("review_required", true);
                    if (indicator
                            .path("formula")
                            .path("base")
                            .path("catalogue")
                            .asText()
                            .equals(set)) {
                        ((ObjectNode) indicator.path("formula").path("base")).put("catalogue", begun);
                    }
                }));
        return take(file);
    }

    /**
     * Confirms the thresholds of a whole set, or of one indicator, by the document that states them; a threshold that the
     * office has stated itself stays. Refuses with
     * {@link ErrorCode#SET_UNKNOWN}, {@link ErrorCode#INDICATOR_UNKNOWN} or {@link ErrorCode#DOCUMENT_MISSING}.
     */
    public List<Change> confirm(String set, Optional<String> code, String document) {
        return confirm(set, code, document, Optional.empty());
    }

    /** The same, with the day of the document. */
    public List<Change> confirm(String set, Optional<String> code, String document, Optional<LocalDate> date) {
        var title = Typed.required(document, ErrorCode.DOCUMENT_MISSING);
        sets().get(set);
        code.ifPresent(known -> sets().indicator(set + "/" + known));
        var item = code.map(known -> set + "/" + known).orElse(set);
        var content = Json.object().put("document", title);
        date.ifPresent(day -> content.put("date", day.toString()));
        stated(item).ifPresent(threshold -> content.set("threshold", threshold));
        return append(RegisterKind.CONFIRMATION, item, content);
    }

    private Optional<JsonNode> stated(String item) {
        var register = new Register(
                RegisterKind.CONFIRMATION.code(), workspace.identity().unit(), item, "");
        return workspace
                .registers()
                .find(register)
                .map(entry -> entry.content().path("threshold"))
                .filter(threshold -> !threshold.isMissingNode());
    }

    private List<Change> append(RegisterKind kind, String item, JsonNode content) {
        return workspace.append(List.of(Statement.of(kind, workspace.identity().unit(), item, "", content)));
    }
}
