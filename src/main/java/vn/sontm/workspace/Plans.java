package vn.sontm.workspace;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.sontm.base.ErrorCode;
import vn.sontm.base.Messages;
import vn.sontm.base.Refusal;
import vn.sontm.ledger.Change;
import vn.sontm.ledger.Content;
import vn.sontm.ledger.Register;
import vn.sontm.programme.calendar.Period;
import vn.sontm.programme.plan.Plan;
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
        var own = workspace.identity().unit();
        if (!plan.head().office().equals(own)) {
            var mistake = Messages.text("plan.office", plan.head().office(), own);
            throw new Refusal(ErrorCode.PLAN_INVALID, List.of(mistake), 1);
        }
        var statements = new ArrayList<>(PlanRegisters.split(file));
        gone(plan.head().id(), statements).forEach(statements::add);
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

    /** What the version that is known states and the new one does not; nothing that another plan states too. */
    private Stream<Statement> gone(String id, List<Statement> statements) {
        var stated = statements.stream().map(Statement::register).collect(Collectors.toSet());
        var removed = new LinkedHashSet<>(PlanRegisters.owned(workspace.registers(), id));
        removed.removeAll(stated);
        if (!removed.isEmpty()) {
            removed.removeAll(ofOtherPlans(id));
        }
        var removal = Content.removal(Messages.text("plan.gone"));
        return removed.stream().map(register -> new Statement(register, removal));
    }

    private Set<Register> ofOtherPlans(String id) {
        return list().stream()
                .map(PlanHead::id)
                .filter(other -> !other.equals(id))
                .flatMap(other -> PlanRegisters.owned(workspace.registers(), other).stream())
                .collect(Collectors.toSet());
    }
}
