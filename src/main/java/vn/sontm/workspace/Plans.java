package vn.sontm.workspace;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import vn.sontm.base.ErrorCode;
import vn.sontm.base.Messages;
import vn.sontm.base.Refusal;
import vn.sontm.ledger.Change;
import vn.sontm.programme.calendar.Period;
import vn.sontm.programme.plan.Plan;
import vn.sontm.programme.plan.PlanEdits;
import vn.sontm.programme.plan.PlanHead;
import vn.sontm.programme.plan.PlanReader;
import vn.sontm.programme.plan.PlanRegisters;
import vn.sontm.programme.register.Statement;

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
        ours(plan.head());
        return new Taken(plan, workspace.append(version((ObjectNode) file)));
    }

    /** Refuses with {@link ErrorCode#PLAN_INVALID} a plan of another office. */
    void ours(PlanHead head) {
        var own = workspace.identity().unit();
        if (!head.office().equals(own)) {
            throw new Refusal(ErrorCode.PLAN_INVALID, List.of(Messages.text("plan.office", head.office(), own)), 1);
        }
    }

    /** A version that says something new has the next number; one that says nothing new makes no change. */
    private List<Statement> version(ObjectNode file) {
        var registers = workspace.registers();
        var gone = Messages.text("plan.gone");
        var known = find(file.path("id").asText())
                .map(plan -> plan.head().version())
                .orElse(0);
        var same = PlanRegisters.update(registers, PlanEdits.numbered(file, Math.max(1, known)), gone);
        var news = same.stream().anyMatch(statement -> !registers.says(statement));
        return known > 0 && news ? PlanRegisters.update(registers, PlanEdits.numbered(file, known + 1), gone) : same;
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
