package vn.sontm.ui.planning;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.sontm.base.Json;
import vn.sontm.base.Messages;
import vn.sontm.programme.plan.PlanWords;
import vn.sontm.ui.records.FieldText;

/** The documents that the plan cites: they have no ids, so each is told by its place in the list. */
final class DocumentList {
    private DocumentList() {}

    static PlanList list() {
        return new PlanList(
                "documents",
                Optional.empty(),
                Json.object().put("kind", "").put("number", ""),
                List.of(
                        new PlanList.Column("document", 220, DocumentList::name),
                        new PlanList.Column(
                                "document-date",
                                85,
                                (words, json) -> FieldText.day(json.path("date").asText())),
                        PlanList.Column.word("document-title", 220, "title")),
                List.of(
                        Fields.required("kind", "document-kind", 1),
                        Fields.required("number", "number", 1),
                        Fields.day("date", "document-date"),
                        Fields.text("issuer", "issuer", 1),
                        Fields.text("title", "document-title", 3),
                        new Field.Said("cited", Fields.caption("cited"), DocumentList::cited)));
    }

    private static String name(PlanWords words, JsonNode document) {
        return (document.path("kind").asText() + " " + document.path("number").asText()).strip();
    }

    /** Every line of the plan's text that names it by its number. */
    private static String cited(DraftFacts facts, JsonNode document) {
        var number = document.path("number").asText().strip();
        var text = facts.plan().text();
        if (text.isEmpty() || number.isEmpty()) {
            return Messages.text("draft.cited.no-text");
        }
        var places = new ArrayList<String>();
        text.forEach(section -> section.lines().stream()
                .filter(line -> line.text().contains(number))
                .forEach(line -> places.add(
                        section.heading().isEmpty()
                                ? Messages.text("draft.cited.line", Integer.toString(line.number()))
                                : Messages.text(
                                        "draft.cited.section",
                                        section.section(),
                                        section.heading(),
                                        Integer.toString(line.number())))));
        return places.isEmpty() ? Messages.text("draft.cited.nowhere") : String.join("\n", places);
    }
}
