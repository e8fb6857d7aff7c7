package vn.sontm.programme.check;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import vn.sontm.programme.plan.Plan;
import vn.sontm.programme.plan.PlanPlace;
import vn.sontm.programme.plan.Quotation;

/** Which part of a plan's data a finding is about, so that a person can be led there. */
public final class FindingPlaces {
    private static final Pattern LINE = Pattern.compile("\\d{1,6}$");

    private final Map<String, PlanPlace> byWords = new HashMap<>();
    private final Map<Integer, String> sections = new HashMap<>();
    private final Map<String, TreeMap<Integer, PlanPlace>> byLine = new HashMap<>();

    public FindingPlaces(Plan plan) {
        plan.text().forEach(section -> section.lines().forEach(line -> sections.put(line.number(), section.section())));
        var documents = plan.head().documents();
        for (var place = 0; place < documents.size(); place++) {
            var document = documents.get(place);
            byWords.putIfAbsent(
                    FactPlace.of(document.source(), "documents " + document.number(), "")
                            .place(),
                    new PlanPlace("documents", Integer.toString(place)));
        }
        plan.sets().forEach(set -> add("sets", set.id(), Optional.empty()));
        plan.criteria().forEach(criterion -> add("criteria", criterion.item(), criterion.source()));
        plan.objectives().forEach(objective -> add("objectives", objective.id(), objective.source()));
        plan.tasks().forEach(task -> add("tasks", task.id(), task.source()));
        plan.duties().forEach(duty -> add("duties", duty.id(), duty.source()));
    }

    private void add(String part, String key, Optional<Quotation> source) {
        var place = new PlanPlace(part, key);
        byWords.putIfAbsent(FactPlace.of(source, part + " " + key, "").place(), place);
        source.ifPresent(quotation -> byLine.computeIfAbsent(quotation.section(), section -> new TreeMap<>())
                .putIfAbsent(quotation.line(), place));
    }

    /** Of a finding in the printed text, what the data says there or right before; empty where the data says nothing. */
    public Optional<PlanPlace> of(Finding finding) {
        return Optional.ofNullable(byWords.get(finding.place())).or(() -> near(finding.place()));
    }

    private Optional<PlanPlace> near(String words) {
        var number = LINE.matcher(words);
        if (!number.find()) {
            return Optional.empty();
        }
        var line = Integer.parseInt(number.group());
        return Optional.ofNullable(sections.get(line))
                .map(byLine::get)
                .map(places -> places.floorEntry(line))
                .map(Map.Entry::getValue);
    }
}
