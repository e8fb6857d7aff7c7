package vn.sontm.workspace;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.sontm.ledger.Change;
import vn.sontm.ledger.Register;
import vn.sontm.programme.plan.Plan;
import vn.sontm.programme.plan.PlanDiff;
import vn.sontm.programme.plan.PlanDifference;
import vn.sontm.programme.plan.PlanNow;
import vn.sontm.programme.register.ReadOnce;
import vn.sontm.programme.register.RegisterKind;

/** The versions of a plan that were published, as the ledger tells: each ends with a change of the plan's head. */
public final class PlanVersions {
    private final Workspace workspace;

    public PlanVersions(Workspace workspace) {
        this.workspace = workspace;
    }

    /**
     * @param at wall clock of the PC that published it
     * @param changes against the version before; none for the first
     */
    public record Version(int number, String at, String author, List<PlanDifference> changes) {
        public Version {
            changes = List.copyOf(changes);
        }
    }

    /** The newest first. */
    public List<Version> of(String id) {
        var versions = new ArrayList<Version>();
        var before = Optional.<Plan>empty();
        for (var change : published(id)) {
            var plan = PlanNow.of(new ReadOnce(workspace.store().registersUntil(change.lamport())), id)
                    .map(Plan::draft);
            if (plan.isPresent()) {
                versions.addFirst(version(change, before, plan.get()));
                before = plan;
            }
        }
        return versions;
    }

    private static Version version(Change change, Optional<Plan> before, Plan plan) {
        return new Version(
                plan.head().version(),
                change.at(),
                change.author(),
                before.map(known -> PlanDiff.between(known, plan)).orElseGet(List::of));
    }

    private List<Change> published(String id) {
        var head = new Register(RegisterKind.PLAN.code(), workspace.identity().unit(), id, "");
        return workspace.store().history(head).stream()
                .filter(change -> !change.content().isRemoval())
                .filter(workspace.store()::isEffective)
                .toList();
    }
}
