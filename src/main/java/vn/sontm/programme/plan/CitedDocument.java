package vn.sontm.programme.plan;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.Optional;
import vn.sontm.base.Json;
import vn.sontm.base.Place;

/**
 * A document that the plan cites.
 *
 * @param kind such as "Nghị quyết"
 * @param title trích yếu: what it is about; empty where nobody has written it
 * @param date as cited at this place
 */
public record CitedDocument(
        String kind, String number, String issuer, String title, Optional<LocalDate> date, Optional<Quotation> source) {
    /** Cited by another plan. */
    public CitedDocument withoutSource() {
        return new CitedDocument(kind, number, issuer, title, date, Optional.empty());
    }

    /** "Kế hoạch 348/KH-UBND". */
    public String name() {
        return (kind + " " + number).strip();
    }

    static CitedDocument read(Place place) {
        return new CitedDocument(
                place.field("kind").name(),
                place.field("number").name(),
                PlanJson.text(place, "issuer"),
                PlanJson.text(place, "title"),
                place.optional("date").flatMap(Place::day),
                place.optional("source").filter(Place::isObject).map(Quotation::read));
    }

    ObjectNode write() {
        var json = Json.object().put("kind", kind).put("number", number);
        PlanJson.put(json, "issuer", issuer);
        PlanJson.put(json, "title", title);
        date.ifPresent(day -> json.put("date", day.toString()));
        source.ifPresent(quotation -> json.set("source", quotation.write()));
        return json;
    }
}
