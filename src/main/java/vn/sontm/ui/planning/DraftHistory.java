package vn.sontm.ui.planning;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/** What drafts said before each change in this window, the latest first. Changes are written off the window's thread. */
final class DraftHistory {
    private static final int MOST = 100;

    private record Step(String plan, ObjectNode before) {}

    private final Deque<Step> steps = new ArrayDeque<>();

    synchronized void changed(String plan, ObjectNode before) {
        steps.push(new Step(plan, before));
        if (steps.size() > MOST) {
            steps.removeLast();
        }
    }

    synchronized boolean has(String plan) {
        return steps.stream().anyMatch(step -> step.plan().equals(plan));
    }

    /** Takes the latest step of a plan out. */
    synchronized Optional<ObjectNode> take(String plan) {
        var last = steps.stream().filter(step -> step.plan().equals(plan)).findFirst();
        last.ifPresent(steps::removeFirstOccurrence);
        return last.map(Step::before);
    }

    /** What is published or given up is no matter of the draft any more. */
    synchronized void forget(String plan) {
        steps.removeIf(step -> step.plan().equals(plan));
    }
}
