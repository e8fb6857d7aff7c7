package vn.sontm.cli.entry;

import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import vn.sontm.cli.frame.Addresses;
import vn.sontm.cli.frame.Answer;
import vn.sontm.cli.frame.Command;
import vn.sontm.cli.frame.PeriodOption;
import vn.sontm.cli.frame.Session;
import vn.sontm.cli.frame.SetOption;
import vn.sontm.cli.frame.SubjectOption;
import vn.sontm.exchange.OwnEnrolment;
import vn.sontm.ledger.Role;
import vn.sontm.programme.assessment.Assessments;
import vn.sontm.programme.calendar.Period;
import vn.sontm.programme.objective.ObjectiveCounts;
import vn.sontm.programme.objective.ObjectiveResults;
import vn.sontm.programme.plan.Plan;
import vn.sontm.workspace.Workspace;

/** How a unit stands or, where none is named, all units of an office, or all that a department is in charge of. */
@CommandLine.Command(name = "status")
public final class StatusCommand implements Command {
    @Mixin
    private final SetOption set = new SetOption();

    @Mixin
    private final SubjectOption subject = new SubjectOption();

    @Mixin
    private final PeriodOption period = new PeriodOption();

    @Override
    public Answer run(Session session) {
        return session.inWorkspace(this::status);
    }

    private Answer status(Workspace workspace) {
        var addresses = new Addresses(workspace);
        var chosen = new Choice(
                set.given().map(id -> addresses.set(Optional.of(id)).id()),
                subject.given().map(addresses::subject));
        var of = period.in(workspace);
        if (chosen.subject().isPresent()) {
            return unit(workspace, of, chosen, addresses.own());
        }
        return switch (workspace.identity().role()) {
            case OFFICE, HIGHER -> office(workspace, of, chosen);
            case DEPARTMENT -> department(workspace, of, chosen);
            case COMMUNE -> unit(workspace, of, chosen, addresses.own());
        };
    }

    private static Answer department(Workspace workspace, Period period, Choice chosen) {
        var identity = workspace.identity();
        var registers = workspace.periods().ofAll(period);
        var slice = new OwnEnrolment(workspace).slice(period.lastDay());
        var status = DepartmentStatus.of(
                registers,
                identity.unit(),
                chosen.of(slice.of(Assessments.of(registers).office(identity.office(), period))));
        return Answer.of(status.lines(), status.json());
    }

    private static Answer office(Workspace workspace, Period period, Choice chosen) {
        var registers = workspace.periods().ofAll(period);
        var unit = workspace.identity().unit();
        var all = Assessments.of(registers).office(unit, period);
        var objectives = Plan.of(registers, unit, period)
                .map(plan -> ObjectiveCounts.of(new ObjectiveResults(registers, all).of(plan)));
        var status = chosen.of(all);
        return Answer.of(StatusText.office(status, objectives), StatusJson.office(status, objectives));
    }

    private static Answer unit(Workspace workspace, Period period, Choice chosen, String own) {
        var unit = chosen.unit().orElse(own);
        var registers = workspace.periods().ofUnit(unit, period);
        var all = Assessments.of(registers).unit(unit, period);
        var status = chosen.of(
                workspace.identity().role() == Role.DEPARTMENT
                        ? new OwnEnrolment(workspace).slice(period.lastDay()).of(all)
                        : all);
        return Answer.of(StatusText.unit(status), StatusJson.unit(status));
    }
}
