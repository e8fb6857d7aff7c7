package vn.sontm.sample;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.sontm.exchange.MergeResult;
import vn.sontm.exchange.Receipts;
import vn.sontm.programme.assessment.Verdict;
import vn.sontm.programme.calendar.Period;
import vn.sontm.programme.plan.Plan;
import vn.sontm.programme.plan.PlanCriterion;
import vn.sontm.programme.plan.PlanSet;
import vn.sontm.programme.plan.StartState;
import vn.sontm.programme.plan.StatedStart;
import vn.sontm.workspace.Conclusions;
import vn.sontm.workspace.Plans;
import vn.sontm.workspace.Records;
import vn.sontm.workspace.StartStates;
import vn.sontm.workspace.Submissions;
import vn.sontm.workspace.Workspace;

/** The specialist of the office: starting states at first, conclusions, locks and questions at last. */
final class SampleOffice {
    private final SampleData data;
    private final Workspace workspace;
    private final SampleClock clock;

    SampleOffice(SampleData data, Workspace workspace, SampleClock clock) {
        this.data = data;
        this.workspace = workspace;
        this.clock = clock;
    }

    /** Enters starting states by which the plan's counts come true when every target is reached. */
    void start() {
        var plan = new Plans(workspace).find(data.plan()).orElseThrow();
        var starts = new ArrayList<StatedStart>();
        for (var set : plan.sets()) {
            plan.criteria(set.id()).forEach(criterion -> starts.addAll(starts(plan, set, criterion)));
        }
        new StartStates(workspace).enter(plan.head().year(), starts);
    }

    /** Who is to attain or consolidate has not met it; of the others as many have as the plan counts on. */
    private List<StatedStart> starts(Plan plan, PlanSet set, PlanCriterion criterion) {
        var starts = new ArrayList<StatedStart>();
        criterion.attain().forEach(unit -> starts.add(start(unit, criterion, StartState.NOT_MET)));
        criterion.consolidate().stream()
                .filter(unit -> !criterion.attain().contains(unit))
                .forEach(unit -> starts.add(start(unit, criterion, StartState.CONSOLIDATE)));
        var rest = new ArrayList<>(set.units());
        rest.removeAll(criterion.attain());
        rest.removeAll(criterion.consolidate());
        var likely = rest.stream()
                .sorted((one, other) -> rank(plan, one) - rank(plan, other))
                .toList();
        var met = criterion
                .target()
                .filter(target -> target.count().isPresent())
                .map(target -> target.count().getAsInt() - starts.size())
                .orElse(rest.size());
        for (var i = 0; i < likely.size(); i++) {
            starts.add(start(likely.get(i), criterion, i < met ? StartState.MET : StartState.NOT_MET));
        }
        return starts;
    }

    /** The communes of the sample first, whose goals need it, then who holds a title: they have met most. */
    private int rank(Plan plan, String unit) {
        if (data.communes().stream().anyMatch(sample -> sample.code().equals(unit))) {
            return 0;
        }
        return plan.recognitions().stream().anyMatch(title -> title.subject().equals(unit)) ? 1 : 2;
    }

    private static StatedStart start(String subject, PlanCriterion criterion, StartState state) {
        return new StatedStart(subject, criterion.item(), state);
    }

    /** Confirms the day on which the files came. */
    void receive(Collection<MergeResult> results) {
        for (var result : results) {
            var day = data.office().path("received").path(result.unit()).asText();
            if (!day.isEmpty()) {
                clock.turnTo(LocalDate.parse(day));
                new Receipts(workspace).record(List.of(result), LocalDate.parse(day));
            }
        }
    }

    /** Concludes on what came in from these communes, asks back, and closes the last month. */
    void decide(Collection<String> communes) {
        var month = Period.parse(data.office().path("lock").asText());
        clock.turnTo(month.lastDay());
        var conclusions = new Conclusions(workspace);
        of(communes, "conclusions")
                .forEach(said -> conclusions.conclude(
                        text(said, "subject"),
                        text(said, "criterion"),
                        month,
                        Verdict.of(text(said, "verdict")),
                        text(said, "note")));
        of(communes, "questions").forEach(question -> new Records(workspace).record(question, Optional.of(month)));
        new Submissions(workspace).lock(communes, month);
    }

    private Stream<JsonNode> of(Collection<String> communes, String kind) {
        return SampleData.each(data.office().path(kind)).filter(said -> communes.contains(text(said, "subject")));
    }

    private static String text(JsonNode json, String field) {
        return json.path(field).asText();
    }
}
