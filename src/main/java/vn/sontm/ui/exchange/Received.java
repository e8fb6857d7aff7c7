package vn.sontm.ui.exchange;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import vn.sontm.base.ErrorCode;
import vn.sontm.base.Messages;
import vn.sontm.base.Refusal;
import vn.sontm.exchange.HandedIn;
import vn.sontm.exchange.MergePlan;
import vn.sontm.exchange.MergeResult;
import vn.sontm.exchange.Outcome;
import vn.sontm.exchange.Remark;
import vn.sontm.store.MergeCounts;

/** A file that came: what it would bring, and what became of it. */
final class Received {
    /** Remarks about chains. */
    private static final Set<String> BROKEN = Set.of("gap", "fork", "broken", "jump");

    /** Remarks that ask nobody to look closer. */
    private static final Set<String> ASIDE = Set.of("asks", "own-matter");

    private final MergePlan plan;
    private final BooleanProperty taken = new SimpleBooleanProperty();
    private Optional<MergeResult> result = Optional.empty();
    private boolean putOff;

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

    /** A copy lies in the workspace until somebody decides. */
    void putOff() {
        putOff = true;
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

    /** "Tháng 6/2024", or several; empty where nobody handed in anything. */
    String periods() {
        return handedIn(submission -> submission.period().label());
    }

    String checkCodes() {
        return handedIn(HandedIn::checkCode);
    }

    private String handedIn(Function<HandedIn, String> words) {
        return plan.handedIn().stream().map(words).distinct().collect(Collectors.joining(", "));
    }

    /** In a few words: the code of a refusal, or whether signatures and chains are sound, and what else to look at. */
    String check() {
        if (plan.outcome() == Outcome.REJECTED) {
            return plan.refusal().map(Refusal::code).map(ErrorCode::code).orElse("");
        }
        if (outcome() == Outcome.HELD) {
            return Messages.text("exchange.brief.held");
        }
        var remarks = plan.remarks().stream()
                .map(Remark::code)
                .filter(code -> !ASIDE.contains(code))
                .distinct()
                .map(code -> Messages.text("exchange.brief." + code));
        return Stream.concat(isSound() ? Stream.of(Messages.text("exchange.brief.sound")) : Stream.of(), remarks)
                .collect(Collectors.joining(", "));
    }

    /** Every signature was checked when the file was read; nothing is missing in the chains or twice. */
    boolean isSound() {
        return outcome().isTaken() && plan.remarks().stream().map(Remark::code).noneMatch(BROKEN::contains);
    }

    /** What became of it; until then what the file would become. */
    private Outcome outcome() {
        return result.map(MergeResult::outcome).orElseGet(plan::outcome);
    }

    String state() {
        if (putOff && result.isEmpty()) {
            return Messages.text("exchange.done.put-off");
        }
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
