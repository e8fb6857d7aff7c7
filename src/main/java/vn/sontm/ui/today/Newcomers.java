package vn.sontm.ui.today;

import java.util.List;
import java.util.stream.Stream;
import vn.sontm.base.Messages;
import vn.sontm.exchange.Enrolments;
import vn.sontm.programme.check.FindingPlaces;
import vn.sontm.programme.check.PlanCheck;
import vn.sontm.programme.plan.Plan;
import vn.sontm.ui.common.Snapshot;

/** Where units that came out of others are not yet at home: in the plan's totals, with the departments in charge. */
record Newcomers(Snapshot snapshot) {
    /** Nothing in nearly every month, and then there is no card. */
    Stream<Topic> topic() {
        var lines = Stream.concat(uncounted().stream(), departments().stream()).toList();
        return lines.isEmpty() ? Stream.empty() : Stream.of(Topic.of("newcomers", "units", "", lines, line -> line));
    }

    private List<Line> uncounted() {
        return Plan.stated(snapshot.registers(), snapshot.identity().unit(), snapshot.period()).stream()
                .flatMap(plan -> uncounted(plan))
                .toList();
    }

    private Stream<Line> uncounted(Plan plan) {
        var places = new FindingPlaces(plan);
        return PlanCheck.uncounted(plan, snapshot.sets(), snapshot.units()).stream()
                .map(finding -> new Line(
                        Messages.text("today.newcomers.plan", finding.printed()),
                        Messages.text("today.newcomers.plan.look"),
                        true,
                        "planning",
                        places.of(finding)
                                .map(place -> place.part() + ":" + place.key())
                                .orElse("")));
    }

    private List<Line> departments() {
        return new Enrolments(snapshot.workspace())
                .departmentsToWiden().entrySet().stream()
                        .map(department -> new Line(
                                Messages.text(
                                        "today.newcomers.department",
                                        snapshot.title(department.getKey()),
                                        String.join(", ", department.getValue())),
                                Messages.text("today.newcomers.department.look"),
                                true,
                                "exchange",
                                "devices"))
                        .toList();
    }
}
