package vn.sontm.workspace;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import vn.sontm.base.ErrorCode;
import vn.sontm.base.Messages;
import vn.sontm.base.Refusal;
import vn.sontm.ledger.Change;
import vn.sontm.programme.calendar.Period;
import vn.sontm.programme.plan.Plan;
import vn.sontm.programme.plan.PlanHead;
import vn.sontm.programme.plan.PlanReader;
import vn.sontm.programme.plan.PlanRegisters;

/** The plans that an office takes in, and those that any workspace knows. */
public final class Plans {
    private final Workspace workspace;

    public Plans(Workspace workspace) {
        this.workspace = workspace;
    }

    /** What taking in a plan did; no changes where everything was known. */
    public record Taken(Plan plan, List<Change> changes) {}

    /**
     * Takes in a plan, a new one or another version of a known one: only what is different changes, what the version no
     * longer states is taken away. What the office entered beside the plan stays. Refuses with
     * {@link ErrorCode#PLAN_INVALID}, naming every mistake by its place, also a plan of another office.
     */
    public Taken take(JsonNode file) {
        var plan = PlanReader.read(file);
        var own = workspace.identity().unit();
        if (!plan.head().office().equals(own)) {
            var mistake = Messages.text("plan.office", plan.head().office(), own);
            throw new Refusal(ErrorCode.PLAN_INVALID, List.of(mistake), 1);
        }
        var statements = PlanRegisters.update(workspace.registers(), file, Messages.text("plan.gone"));
        return new Taken(plan, workspace.append(statements));
    }

    public List<PlanHead> list() {
        return Plan.heads(workspace.registers());
    }

    public Optional<Plan> find(String id) {
        return Plan.from(workspace.registers(), id);
    }

    /** The plan that binds this workspace's unit in the year of a period; a department's is that of its office. */
    public Optional<Plan> current(Period period) {
        var registers = workspace.registers();
        var identity = workspace.identity();
        return Plan.of(registers, identity.unit(), period).or(() -> Plan.of(registers, identity.office(), period));
    }
}
