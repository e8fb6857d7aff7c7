package vn.sontm.programme.plan;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.sontm.base.Json;
import vn.sontm.base.Place;

/**
 * What the plan says on one criterion of a set. The lists hold codes of units or of subjects inside units; one that is
 * named twice is a contradiction of the plan, not of its file.
 *
 * @param name as the plan calls the criterion
 * @param attain đạt thêm: who is to meet it anew
 * @param consolidate củng cố: who is to consolidate it
 * @param maintain duy trì: who is to keep it, as far as named
 * @param lead ids of the agencies in charge, as are those who help
 * @param assignments where the agencies differ between units
 */
public record PlanCriterion(
        String set,
        int number,
        String name,
        Optional<TargetCount> target,
        List<String> attain,
        List<String> consolidate,
        List<String> maintain,
        List<Deadline> deadlines,
        List<String> lead,
        List<String> coordinating,
        List<Assignment> assignments,
        Optional<Quotation> source) {
    public PlanCriterion {
        attain = List.copyOf(attain);
        consolidate = List.copyOf(consolidate);
        maintain = List.copyOf(maintain);
        deadlines = List.copyOf(deadlines);
        lead = List.copyOf(lead);
        coordinating = List.copyOf(coordinating);
        assignments = List.copyOf(assignments);
    }

    /** {@code set/number}, as registers name a criterion. */
    public String item() {
        return set + "/" + number;
    }

    /** Who has a target, in the plan's order. */
    public List<String> of(Target asked) {
        return switch (asked) {
            case ATTAIN -> attain;
            case CONSOLIDATE -> consolidate;
            case MAINTAIN -> maintain;
        };
    }

    /** Who has any target. */
    public Set<String> asked() {
        var asked = new LinkedHashSet<String>();
        Stream.of(Target.values()).forEach(target -> asked.addAll(of(target)));
        return asked;
    }

    /** What is asked of a subject; of one that has two targets, the most. */
    public Optional<Target> target(String subject) {
        return Stream.of(Target.values())
                .filter(asked -> of(asked).contains(subject))
                .findFirst();
    }

    /** The part of an agency where the plan names the same ones for all units. */
    public Optional<PlanRole> role(String agency) {
        if (lead.contains(agency)) {
            return Optional.of(PlanRole.LEAD);
        }
        return coordinating.contains(agency) ? Optional.of(PlanRole.COORDINATING) : Optional.empty();
    }

    public PlanCriterion withTarget(Optional<TargetCount> total) {
        return new PlanCriterion(
                set,
                number,
                name,
                total,
                attain,
                consolidate,
                maintain,
                deadlines,
                lead,
                coordinating,
                assignments,
                source);
    }

    static PlanCriterion read(Place place) {
        return new PlanCriterion(
                place.field("set").identifier(),
                place.field("number").integer(1).orElse(0),
                PlanJson.text(place, "name"),
                place.optional("target").filter(Place::isObject).map(TargetCount::read),
                PlanJson.texts(place, Target.ATTAIN.code()),
                PlanJson.texts(place, Target.CONSOLIDATE.code()),
                PlanJson.texts(place, Target.MAINTAIN.code()),
                PlanJson.list(place, "deadlines", Deadline::read),
                PlanJson.texts(place, "lead"),
                PlanJson.texts(place, "coordinating"),
                PlanJson.list(place, "assignments", Assignment::read),
                place.optional("source").filter(Place::isObject).map(Quotation::read));
    }

    ObjectNode write() {
        var json = Json.object().put("set", set).put("number", number);
        PlanJson.put(json, "name", name);
        target.ifPresent(count -> json.set("target", count.write()));
        PlanJson.put(json, Target.ATTAIN.code(), attain);
        PlanJson.put(json, Target.CONSOLIDATE.code(), consolidate);
        PlanJson.put(json, Target.MAINTAIN.code(), maintain);
        PlanJson.put(json, "deadlines", deadlines, Deadline::write);
        PlanJson.put(json, "lead", lead);
        PlanJson.put(json, "coordinating", coordinating);
        PlanJson.put(json, "assignments", assignments, Assignment::write);
        source.ifPresent(quotation -> json.set("source", quotation.write()));
        return json;
    }
}
