package vn.sontm.testkit.window;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import vn.sontm.base.Progress;
import vn.sontm.exchange.ExportRequest;
import vn.sontm.exchange.Exports;
import vn.sontm.exchange.Imports;
import vn.sontm.exchange.Inbox;
import vn.sontm.exchange.Invitations;
import vn.sontm.exchange.Joining;
import vn.sontm.exchange.OwnEnrolment;
import vn.sontm.programme.plan.Agency;
import vn.sontm.programme.plan.Plan;
import vn.sontm.programme.plan.PlanCriterion;
import vn.sontm.workspace.Environment;
import vn.sontm.workspace.Plans;
import vn.sontm.workspace.WorkingPeriod;
import vn.sontm.workspace.Workspace;

/** The PC of a department of an office, invited, enrolled and with its slice. */
public final class SampleDepartment {
    private SampleDepartment() {}

    /** The department that leads most criteria of the office's plan. */
    public static void make(Path officeFolder, Path folder, Path stick, Environment pc) {
        try (var office = Workspace.open(officeFolder, pc)) {
            var plan = new Plans(office).current(WorkingPeriod.of(office)).orElseThrow();
            var agency = plan.agencies().stream()
                    .filter(known -> known.kind().equals("department"))
                    .map(Agency::id)
                    .max(Comparator.comparing(id -> leads(plan, id).size()))
                    .orElseThrow();
            join(office, agency, leads(plan, agency), folder, stick, pc).close();
        }
    }

    /**
     * From the invitation to the first file back, over a stick.
     *
     * @param criteria that the department is in charge of, each as {@code set/number}
     */
    public static Workspace join(
            Workspace office, String agency, List<String> criteria, Path folder, Path stick, Environment pc) {
        return join(office, agency, List.of(), criteria, folder, stick, pc);
    }

    /** @param units that the department sees; none for all */
    public static Workspace join(
            Workspace office,
            String agency,
            List<String> units,
            List<String> criteria,
            Path folder,
            Path stick,
            Environment pc) {
        var invitations = new Invitations(office);
        var request = invitations.department(agency, units, List.of(), criteria);
        var department = Joining.from(invitations.write(request, stick), folder, pc);
        var asked =
                new Exports(department).write(ExportRequest.to(office.identity().unit()), stick, Progress.NONE);
        var digits = new OwnEnrolment(department).ownCode().orElseThrow();
        new Inbox(office).enrol(asked.figures(), digits);
        var answer = new Exports(office).write(ExportRequest.to(agency), stick, Progress.NONE);
        var imports = new Imports(department);
        imports.apply(imports.plan(answer.figures()));
        return department;
    }

    private static List<String> leads(Plan plan, String agency) {
        return plan.criteria().stream()
                .filter(criterion -> criterion.lead().contains(agency))
                .map(PlanCriterion::item)
                .toList();
    }
}
