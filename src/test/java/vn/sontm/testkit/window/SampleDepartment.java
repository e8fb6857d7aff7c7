package vn.sontm.testkit.window;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import vn.sontm.exchange.Enrolments;
import vn.sontm.exchange.ExportRequest;
import vn.sontm.exchange.Exports;
import vn.sontm.exchange.Imports;
import vn.sontm.exchange.Inbox;
import vn.sontm.exchange.InvitationRequest;
import vn.sontm.exchange.Invitations;
import vn.sontm.exchange.Joining;
import vn.sontm.exchange.drive.Progress;
import vn.sontm.programme.plan.PlanCriterion;
import vn.sontm.workspace.Environment;
import vn.sontm.workspace.Plans;
import vn.sontm.workspace.WorkingPeriod;
import vn.sontm.workspace.Workspace;

/** The PC of the department that leads most criteria of an office's plan, invited, enrolled and with its slice. */
final class SampleDepartment {
    private SampleDepartment() {}

    static void make(Path officeFolder, Path folder, Path stick, Environment pc) {
        try (var office = Workspace.open(officeFolder, pc)) {
            var plan = new Plans(office).current(WorkingPeriod.of(office)).orElseThrow();
            var leads = plan.criteria().stream()
                    .filter(criterion -> !criterion.lead().isEmpty())
                    .collect(Collectors.groupingBy(
                            criterion -> criterion.lead().getFirst(),
                            Collectors.mapping(PlanCriterion::item, Collectors.toList())));
            var most = leads.entrySet().stream()
                    .max((one, other) -> Integer.compare(
                            one.getValue().size(), other.getValue().size()))
                    .orElseThrow();
            var request = InvitationRequest.department(most.getKey(), List.of(), List.of(), most.getValue());
            var invitation = new Invitations(office).write(request, stick);
            try (var department = Joining.from(invitation, folder, pc)) {
                var asked = new Exports(department)
                        .write(ExportRequest.to(office.identity().unit()), stick, Progress.NONE);
                new Inbox(office)
                        .enrol(
                                asked.figures(),
                                new Enrolments(department).ownCode().orElseThrow());
                var answer = new Exports(office).write(ExportRequest.to(most.getKey()), stick, Progress.NONE);
                var imports = new Imports(department);
                imports.apply(imports.plan(answer.figures()));
            }
        }
    }
}
