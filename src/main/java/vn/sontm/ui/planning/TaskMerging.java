package vn.sontm.ui.planning;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import vn.sontm.base.Messages;
import vn.sontm.base.VietnameseText;
import vn.sontm.ledger.Register;
import vn.sontm.ui.common.Parts;
import vn.sontm.ui.records.MergeDialogs;
import vn.sontm.ui.records.MergeDialogs.Item;

/** Gộp hai mục for tasks of the plan in force: two of them are the same work, with what communes reported on either. */
final class TaskMerging {
    private final DraftDesk draft;
    private final Button merge = Parts.button(Messages.text("records.merge"), this::merge);
    private final Button separate = Parts.button(Messages.text("records.separate"), this::separate);
    private Optional<Register> chosen = Optional.empty();

    TaskMerging(DraftDesk draft) {
        this.draft = draft;
        merge.setId("merge-task");
        separate.setId("separate-task");
        separate.managedProperty().bind(separate.visibleProperty());
        choose(Optional.empty());
    }

    List<Node> buttons() {
        return List.of(merge, separate);
    }

    /** @param id of a task of the draft */
    void choose(Optional<String> id) {
        var tasks = draft.facts().tasks();
        chosen = id.flatMap(wanted -> tasks.registers().stream()
                .filter(register -> register.item().equals(wanted))
                .findFirst());
        merge.setDisable(chosen.isEmpty() || tasks.registers().size() < 2);
        separate.setVisible(chosen.filter(tasks.standing()::contains).isPresent());
    }

    private void merge() {
        var kept = item(chosen.orElseThrow());
        var key = VietnameseText.searchKey(kept.name());
        MergeDialogs.merge(
                draft.desk(),
                merge,
                kept,
                draft.facts().tasks().registers().stream()
                        .map(this::item)
                        .filter(other -> !other.equals(kept))
                        .sorted(Comparator.comparing(
                                other -> !VietnameseText.searchKey(other.name()).equals(key)))
                        .toList());
    }

    private Item item(Register register) {
        return new Item(
                register,
                draft.facts().plan().tasks().stream()
                        .filter(task -> task.id().equals(register.item()))
                        .findFirst()
                        .map(task -> task.text())
                        .orElse(register.item()));
    }

    private void separate() {
        MergeDialogs.separate(draft.desk(), merge, chosen.orElseThrow());
    }
}
