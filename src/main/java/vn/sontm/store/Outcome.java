package vn.sontm.store;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Predicate;
import vn.sontm.ledger.Change;
import vn.sontm.ledger.Content;
import vn.sontm.ledger.Register;
import vn.sontm.store.Views.Shown;

/**
 * What adding changes did.
 *
 * @param fresh those that were not known before
 * @param known how many were
 * @param trust who is believed once this is committed
 */
record Outcome(List<Change> fresh, int known, Trust trust, Map<Register, Shown> before, Map<Register, Shown> after) {
    MergeCounts counts() {
        var differences = differences();
        return new MergeCounts(
                fresh.size(),
                count(differences, Difference::isNew),
                count(differences, Difference::isChanged),
                count(differences, Difference::disputed),
                withoutEffect().size(),
                known);
    }

    List<Change> withoutEffect() {
        return fresh.stream().filter(change -> !trust.effective(change)).toList();
    }

    /** In register order. */
    List<Difference> differences() {
        var registers = new TreeSet<>(before.keySet());
        registers.addAll(after.keySet());
        return registers.stream()
                .map(this::difference)
                .filter(difference ->
                        difference.disputed() || !difference.before().equals(difference.after()))
                .toList();
    }

    private Difference difference(Register register) {
        var old = Optional.ofNullable(before.get(register));
        var now = Optional.ofNullable(after.get(register));
        return new Difference(
                register,
                old.map(Shown::content).map(Content::new),
                now.map(Shown::content).map(Content::new),
                isDisputed(now) && !isDisputed(old));
    }

    private static boolean isDisputed(Optional<Shown> shown) {
        return shown.filter(Shown::conflicting).isPresent();
    }

    private static int count(Collection<Difference> differences, Predicate<Difference> wanted) {
        return (int) differences.stream().filter(wanted).count();
    }
}
