package vn.sontm.workspace;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import vn.sontm.ledger.Change;
import vn.sontm.ledger.Content;
import vn.sontm.ledger.Heads;
import vn.sontm.ledger.Register;
import vn.sontm.programme.register.Entry;
import vn.sontm.programme.register.Statement;

/**
 * Hoàn tác: what several registers said before something was entered in one go, and the way to say it again. Nothing is
 * erased: taking back is one more change of each.
 */
public final class Undo {
    private record Step(Register register, Optional<Content> before, Heads after) {}

    private final List<Step> steps;

    private Undo(List<Step> steps) {
        this.steps = List.copyOf(steps);
    }

    /**
     * Does something and remembers how to take it back.
     *
     * @param registers all that it may change
     */
    public static Undo of(Workspace workspace, Collection<Register> registers, Runnable act) {
        var before =
                registers.stream().map(register -> step(workspace, register)).toList();
        act.run();
        return new Undo(before.stream()
                .map(step -> new Step(
                        step.register(), step.before(), workspace.store().heads(step.register())))
                .filter(step -> !before.contains(step)) // it says now what it said before
                .toList());
    }

    private static Step step(Workspace workspace, Register register) {
        return new Step(
                register,
                workspace.registers().find(register).map(Entry::content).map(Content::of),
                workspace.store().heads(register));
    }

    /** How many registers were changed. */
    public int size() {
        return steps.size();
    }

    /** All at once; what somebody has changed again since stays as it is. */
    public List<Change> takeBack(Workspace workspace, String reason) {
        return workspace.append(steps.stream()
                .filter(step -> workspace.store().heads(step.register()).equals(step.after()))
                .map(step -> new Statement(step.register(), step.before().orElseGet(() -> Content.removal(reason))))
                .toList());
    }
}
