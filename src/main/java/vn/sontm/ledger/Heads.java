package vn.sontm.ledger;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * A register's surviving changes, in {@link Change#ORDER}. More than one content means that people disagree and
 * someone must choose.
 */
public record Heads(List<Change> changes) {
    private static final Comparator<Change> EDIT_BEFORE_REMOVAL = Comparator.comparing(
                    (Change change) -> !change.content().isRemoval())
            .thenComparing(Change.ORDER);

    public Heads {
        changes = changes.stream().sorted(Change.ORDER).toList();
    }

    /**
     * The effective changes of one register that no other effective change has seen, be it directly or through changes
     * without effect.
     *
     * @param register all known changes of the register, effective or not
     */
    public static Heads of(Collection<Change> register, Predicate<Change> effective) {
        var byId = new HashMap<ChangeId, Change>();
        register.forEach(change -> byId.put(change.id(), change));
        var candidates = byId.values().stream().filter(effective).toList();
        var seen = new HashSet<ChangeId>();
        var waiting = new ArrayDeque<ChangeId>();
        candidates.forEach(change -> waiting.addAll(change.parents()));
        while (!waiting.isEmpty()) {
            var id = waiting.pop();
            var parent = byId.get(id);
            if (seen.add(id) && parent != null) {
                waiting.addAll(parent.parents());
            }
        }
        return new Heads(candidates.stream()
                .filter(change -> !seen.contains(change.id()))
                .toList());
    }

    public boolean isEmpty() {
        return changes.isEmpty();
    }

    /** The value shown until someone resolves: greatest in {@link Change#ORDER}, an edit before a removal. */
    public Optional<Change> provisional() {
        return changes.stream().max(EDIT_BEFORE_REMOVAL);
    }

    public boolean conflicting() {
        return changes.stream().map(Change::content).distinct().count() > 1;
    }
}
