package vn.sontm.programme.plan;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import vn.sontm.base.Json;
import vn.sontm.base.Place;

/**
 * What stands at the head and the foot of a plan.
 *
 * @param version counts from 1 how often the office has issued it
 * @param title as a sentence cites it
 * @param number as printed, with what was left blank
 * @param date as printed, with what was left blank
 * @param office code of the unit whose office consolidates
 * @param issuer whose plan it is, as printed
 * @param signer who signed it, as printed
 * @param consolidateCountsAsMet whether a criterion that only wants consolidating counts as met before it is concluded
 *     met in the year
 */
public record PlanHead(
        String id,
        int version,
        String title,
        int year,
        String office,
        String number,
        String date,
        String issuer,
        String signer,
        boolean consolidateCountsAsMet,
        List<CitedDocument> documents) {
    private static final int EARLIEST = 1000;

    public PlanHead {
        documents = List.copyOf(documents);
    }

    static PlanHead read(Place place) {
        return new PlanHead(
                place.field("id").identifier(),
                place.optional("version")
                        .map(number -> number.integer(1).orElse(1))
                        .orElse(1),
                place.field("title").name(),
                place.field("year").integer(EARLIEST).orElse(EARLIEST),
                place.field("office").identifier(),
                PlanJson.text(place, "number"),
                PlanJson.text(place, "date"),
                PlanJson.text(place, "issuer"),
                PlanJson.text(place, "signer"),
                place.optional("consolidateCountsAsMet").map(Place::truth).orElse(false),
                PlanJson.list(place, "documents", CitedDocument::read));
    }

    ObjectNode write() {
        var json = Json.object()
                .put("id", id)
                .put("title", title)
                .put("year", year)
                .put("office", office);
        if (version > 1) {
            json.put("version", version);
        }
        PlanJson.put(json, "number", number);
        PlanJson.put(json, "date", date);
        PlanJson.put(json, "issuer", issuer);
        PlanJson.put(json, "signer", signer);
        json.put("consolidateCountsAsMet", consolidateCountsAsMet);
        PlanJson.put(json, "documents", documents, CitedDocument::write);
        return json;
    }
}
