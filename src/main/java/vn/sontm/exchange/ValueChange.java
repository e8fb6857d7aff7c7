package vn.sontm.exchange;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.sontm.base.Messages;
import vn.sontm.ledger.Change;
import vn.sontm.ledger.Heads;
import vn.sontm.ledger.Register;
import vn.sontm.store.Difference;
import vn.sontm.store.MergePreview;
import vn.sontm.workspace.RegisterWords;

/**
 * A fact that a file changes, in words.
 *
 * @param before empty where nothing was shown
 * @param after empty where nothing is shown any more
 * @param choices what people would say who disagree, each with its author; empty where they agree
 */
public record ValueChange(
        Register register, String name, Optional<String> before, Optional<String> after, List<String> choices) {
    public ValueChange {
        choices = List.copyOf(choices);
    }

    /** In register order. */
    static List<ValueChange> of(MergePreview preview, RegisterWords words) {
        var conflicts = preview.conflicts().stream()
                .collect(Collectors.toMap(heads -> heads.changes().getFirst().register(), Heads::changes));
        return preview.differences().stream()
                .map(difference -> of(difference, conflicts.getOrDefault(difference.register(), List.of()), words))
                .toList();
    }

    private static ValueChange of(Difference difference, Collection<Change> heads, RegisterWords words) {
        var register = difference.register();
        return new ValueChange(
                register,
                words.name(register),
                difference.before().map(content -> words.value(register, content)),
                difference.after().map(content -> words.value(register, content)),
                heads.stream()
                        .map(head -> Messages.text(
                                "exchange.value.choice", words.value(register, head.content()), head.author()))
                        .toList());
    }

    /** Such as "Số liệu 2.1 Đường xã…, Tháng 6/2024: 45 % → 46 %". */
    public String line() {
        if (!choices.isEmpty()) {
            return Messages.text("exchange.value.disputed", name, String.join("; ", choices));
        }
        var none = Messages.text("exchange.value.none");
        return before.isEmpty()
                ? Messages.text("exchange.value.new", name, after.orElse(none))
                : Messages.text("exchange.value.changed", name, before.get(), after.orElse(none));
    }
}
