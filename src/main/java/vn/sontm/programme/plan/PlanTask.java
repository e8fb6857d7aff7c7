package vn.sontm.programme.plan;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import vn.sontm.base.Json;
import vn.sontm.base.Place;

/**
 * nhiệm vụ, công trình: something to be done.
 *
 * @param id that progress is reported under
 * @param kind such as {@code work} for a building work or {@code task}: data
 * @param criteria that it serves, as {@code set/number}
 * @param units whom it names; empty where it concerns everybody
 * @param lead ids of agencies, as are those who help
 * @param field the chosen field of a model commune; empty elsewhere
 * @param contents its parts, one by one, where the plan lists them
 */
public record PlanTask(
        String id,
        String kind,
        String text,
        List<String> criteria,
        List<String> units,
        Optional<Quantity> quantity,
        List<Deadline> deadlines,
        List<String> lead,
        List<String> coordinating,
        String field,
        List<String> contents,
        List<FundingShare> funding,
        Optional<Quotation> source) {
    public PlanTask {
        criteria = List.copyOf(criteria);
        units = List.copyOf(units);
        deadlines = List.copyOf(deadlines);
        lead = List.copyOf(lead);
        coordinating = List.copyOf(coordinating);
        contents = List.copyOf(contents);
        funding = List.copyOf(funding);
    }

    public boolean serves(PlanCriterion criterion) {
        return criteria.contains(criterion.item());
    }

    static PlanTask read(Place place) {
        return new PlanTask(
                place.field("id").identifier(),
                PlanJson.text(place, "kind"),
                place.field("text").name(),
                PlanJson.texts(place, "criteria"),
                PlanJson.texts(place, "units"),
                place.optional("quantity").filter(Place::isObject).map(Quantity::read),
                PlanJson.list(place, "deadlines", Deadline::read),
                PlanJson.texts(place, "lead"),
                PlanJson.texts(place, "coordinating"),
                PlanJson.text(place, "field"),
                PlanJson.texts(place, "contents"),
                PlanJson.list(place, "funding", FundingShare::read),
                place.optional("source").filter(Place::isObject).map(Quotation::read));
    }

    ObjectNode write() {
        var json = Json.object().put("id", id);
        PlanJson.put(json, "kind", kind);
        json.put("text", text);
        PlanJson.put(json, "criteria", criteria);
        PlanJson.put(json, "units", units);
        quantity.ifPresent(amount -> amount.write(json.putObject("quantity")));
        PlanJson.put(json, "deadlines", deadlines, Deadline::write);
        PlanJson.put(json, "lead", lead);
        PlanJson.put(json, "coordinating", coordinating);
        PlanJson.put(json, "field", field);
        PlanJson.put(json, "contents", contents);
        PlanJson.put(json, "funding", funding, FundingShare::write);
        source.ifPresent(quotation -> json.set("source", quotation.write()));
        return json;
    }
}
