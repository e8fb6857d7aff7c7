package vn.sontm.ui.planning;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.sontm.base.Refusal;
import vn.sontm.programme.check.Finding;
import vn.sontm.programme.check.FindingPlaces;
import vn.sontm.programme.check.Severity;
import vn.sontm.programme.plan.Plan;
import vn.sontm.programme.plan.PlanPlace;
import vn.sontm.programme.plan.PlanReader;
import vn.sontm.ui.common.Snapshot;
import vn.sontm.workspace.PlanChecks;

/**
 * What is to be looked at in a plan: first what keeps it from being published, then what its check finds.
 *
 * @param where empty for what belongs to no part of the data
 * @param within what this one sums up
 */
record Check(
        Severity severity, String sentence, String where, String quote, Optional<PlanPlace> place, List<Check> within) {
    private static final Pattern ELEMENT = Pattern.compile("^([a-zA-Z]+)\\[(\\d+)]");

    static List<Check> of(Snapshot snapshot, ObjectNode json) {
        var checks = new ArrayList<>(mistakes(json));
        var plan = Plan.draft(json);
        var places = new FindingPlaces(plan);
        PlanChecks.of(snapshot.workspace()).plan(plan).stream()
                .map(finding -> of(finding, places))
                .forEach(checks::add);
        return checks;
    }

    private static Check of(Finding finding, FindingPlaces places) {
        return new Check(
                finding.severity(),
                finding.message(),
                finding.place(),
                finding.quote(),
                places.of(finding),
                finding.within().stream().map(part -> of(part, places)).toList());
    }

    private static List<Check> mistakes(ObjectNode json) {
        try {
            PlanReader.read(json);
            return List.of();
        } catch (Refusal refusal) {
            return refusal.details().stream()
                    .map(mistake -> mistake(json, mistake))
                    .toList();
        }
    }

    /** A mistake begins with its place in the file: {@code tasks[3].text: …}. */
    private static Check mistake(ObjectNode json, String mistake) {
        var match = ELEMENT.matcher(mistake);
        var place = match.find() ? element(json, match.group(1), Integer.parseInt(match.group(2))) : PlanPlace.TOP;
        return new Check(Severity.ERROR, PlanMistakes.sentence(mistake), "", "", Optional.of(place), List.of());
    }

    private static PlanPlace element(ObjectNode json, String part, int index) {
        var element = json.path(part).path(index);
        return new PlanPlace(
                part,
                switch (part) {
                    case "criteria" ->
                        element.path("set").asText() + "/"
                                + element.path("number").asText();
                    case "documents" -> Integer.toString(index);
                    default -> element.path("id").asText();
                });
    }
}
