package vn.sontm.ui.records;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import vn.sontm.base.Messages;
import vn.sontm.ledger.Register;
import vn.sontm.ui.common.Choices;
import vn.sontm.ui.common.Desk;
import vn.sontm.ui.common.Dialogs;
import vn.sontm.ui.common.Parts;
import vn.sontm.workspace.Mergings;

/** Gộp hai mục, and taking it back. */
public final class MergeDialogs {
    private static final double WIDEST = 420;

    private MergeDialogs() {}

    /** Something that may have been made twice. */
    public record Item(Register register, String name) {}

    /** One stays; the other one is chosen among the rest, the likeliest first. */
    public static void merge(Desk desk, Node owner, Item kept, List<Item> others) {
        var other = Choices.of(Item::name, others.toArray(Item[]::new));
        other.setId("merged-item");
        other.setAccessibleText(Messages.text("records.merge.other"));
        other.setMaxWidth(desk.appearance().px(WIDEST));
        Dialogs.form(
                        Messages.text("records.merge"),
                        new VBox(
                                8,
                                Parts.wrapped(Messages.text("records.merge.why", kept.name())),
                                Parts.label(Messages.text("records.merge.other"), "muted"),
                                other),
                        Messages.text("records.merge.verb"))
                .focusOn(other)
                .show(
                        owner,
                        () -> desk.session()
                                .write(
                                        workspace -> new Mergings(workspace)
                                                .merge(
                                                        kept.register(),
                                                        other.getValue().register()),
                                        changes -> desk.notices().say(Messages.text("records.merged", kept.name()))));
    }

    /** Shows again what one stands for, with a reason. */
    public static void separate(Desk desk, Node owner, Register kept) {
        Dialogs.reason(
                owner,
                Messages.text("records.separate"),
                Messages.text("records.separate.why"),
                Messages.text("records.separate"),
                reason -> desk.session()
                        .write(
                                workspace -> new Mergings(workspace).separate(kept, reason),
                                changes -> desk.notices().say(Messages.text("records.separated"))));
    }
}
