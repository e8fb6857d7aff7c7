package vn.sontm.workspace;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import vn.sontm.base.ErrorCode;
import vn.sontm.base.Json;
import vn.sontm.base.Refusal;
import vn.sontm.ledger.Change;
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
     * Confirms the thresholds of a whole set, or of one indicator, by the document that states them. Refuses with
     * {@link ErrorCode#SET_UNKNOWN}, {@link ErrorCode#INDICATOR_UNKNOWN} or {@link ErrorCode#DOCUMENT_MISSING}.
     */
    public List<Change> confirm(String set, Optional<String> code, String document) {
        var title = Typed.required(document, ErrorCode.DOCUMENT_MISSING);
        sets().get(set);
        code.ifPresent(known -> sets().indicator(set + "/" + known));
        var item = code.map(known -> set + "/" + known).orElse(set);
        return append(RegisterKind.CONFIRMATION, item, Json.object().put("document", title));
    }

    private List<Change> append(RegisterKind kind, String item, JsonNode content) {
        return workspace.append(List.of(Statement.of(kind, workspace.identity().unit(), item, "", content)));
    }
}
