package vn.sontm.ui.exchange;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import vn.sontm.base.Messages;
import vn.sontm.exchange.MergePlan;
import vn.sontm.exchange.MergeResult;
import vn.sontm.exchange.Outcome;
import vn.sontm.store.MergeCounts;

/** A file that came: what it would bring, and what became of it. */
final class Received {
    private final MergePlan plan;
    private final BooleanProperty taken = new SimpleBooleanProperty();
    private Optional<MergeResult> result = Optional.empty();

    Received(MergePlan plan) {
        this.plan = plan;
        taken.set(bringsSomething());
    }

    MergePlan plan() {
        return plan;
    }

    /** Whether the person wants it merged. */
    BooleanProperty taken() {
        return taken;
    }

    Optional<MergeResult> result() {
        return result;
    }

    void became(MergeResult outcome) {
        result = Optional.of(outcome);
        taken.set(false);
    }

    /** It may still be merged or held. */
    boolean isOpen() {
        return result.isEmpty() && plan.outcome() != Outcome.REJECTED;
    }

    /** Others lie on the stick from before, such as the file that was sent with it. */
    boolean bringsSomething() {
        return isOpen() && plan.outcome() != Outcome.KNOWN;
    }

    boolean isTaken() {
        return isOpen() && taken.get();
    }

    String sender() {
        return plan.from();
    }

    String state() {
        var done = result.map(known -> "exchange.done." + known.outcome().code());
        return Messages.text(
                done.orElseGet(() -> "exchange.plan.state." + plan.outcome().code()));
    }

    MergeCounts counts() {
        return result.map(MergeResult::counts).orElseGet(plan::counts);
    }

    List<String> sentences() {
        return result.map(MergeResult::sentences).orElseGet(plan::sentences);
    }
}
