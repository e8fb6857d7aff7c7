package vn.sontm.ui.planning;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import vn.sontm.base.Messages;
import vn.sontm.programme.plan.PlanEdits;
import vn.sontm.programme.plan.PlanPlace;
import vn.sontm.ui.common.AutoSave;
import vn.sontm.ui.common.Desk;
import vn.sontm.ui.common.Parts;
import vn.sontm.workspace.PlanDrafts;
import vn.sontm.workspace.Workspace;

/** The draft that all parts of the screen work on: what it says, and the one way to change it. */
final class DraftDesk {
    static final String TYPED = "plan-field:";

    private final Desk desk;
    private final Consumer<PlanPlace> lead;
    private final DraftHistory history = new DraftHistory();
    private DraftFacts facts = DraftFacts.NONE;
    private String wanted = "";

    /** @param lead opens the part of the screen where a place of the plan is edited */
    DraftDesk(Desk desk, Consumer<PlanPlace> lead) {
        this.desk = desk;
        this.lead = lead;
    }

    Desk desk() {
        return desk;
    }

    DraftFacts facts() {
        return facts;
    }

    /** Reads again; {@code shown} is told when the facts are there. */
    void refresh(Runnable shown) {
        var id = wanted;
        desk.session().read(snapshot -> DraftFacts.of(snapshot, id), next -> {
            facts = next;
            shown.run();
        });
    }

    /** From now on this plan is the one to write. */
    void choose(String id) {
        if (!wanted.equals(id)) {
            wanted = id;
            desk.session().changed();
        }
    }

    void open(PlanPlace place) {
        lead.accept(place);
    }

    /** What a part shows where something is to be written elsewhere before it has anything to say. */
    Node instead(String sentence, String verb, PlanPlace place) {
        return Parts.empty(Messages.text(sentence), Parts.button(Messages.text(verb), () -> open(place)));
    }

    /** The set of criteria that is worked on. */
    String set() {
        return desk.session().set().get();
    }

    /** Id of the plan; empty while there is none. */
    String id() {
        return facts.chosen().map(PlanDrafts.Known::id).orElse("");
    }

    /** Changes the draft, off the window's thread. */
    void edit(Consumer<ObjectNode> change) {
        var id = id();
        desk.session().write(workspace -> edit(workspace, id, change), done -> {});
    }

    /** Changes paragraphs on criteria of the set, as far as the plan has them. */
    void edit(Map<Integer, Set<String>> cells, BiConsumer<ObjectNode, String> change) {
        var set = set();
        if (!cells.isEmpty()) {
            edit(plan -> cells.forEach((number, codes) -> PlanEdits.findCriterion(plan, set, number)
                    .ifPresent(criterion -> codes.forEach(code -> change.accept(criterion, code)))));
        }
    }

    private ObjectNode edit(Workspace workspace, String plan, Consumer<ObjectNode> change) {
        var edited = new PlanDrafts(workspace).change(plan, change);
        if (!edited.before().equals(edited.after())) {
            history.changed(plan, edited.before());
        }
        return edited.after();
    }

    /** Does something to a plan's draft that can be undone; off the window's thread. */
    <T> T changing(Workspace workspace, String plan, Function<PlanDrafts, T> change) {
        var drafts = new PlanDrafts(workspace);
        var before = drafts.find(plan);
        var changed = change.apply(drafts);
        before.filter(known -> !drafts.find(plan).equals(Optional.of(known)))
                .ifPresent(known -> history.changed(plan, known));
        return changed;
    }

    boolean canUndo() {
        return history.has(id());
    }

    /** Takes the latest change in this window back. */
    void undo() {
        var id = id();
        history.take(id)
                .ifPresent(before -> desk.session()
                        .write(
                                workspace -> new PlanDrafts(workspace).keep(id, before),
                                done -> desk.notices().say(Messages.text("draft.undone"))));
    }

    /** There is nothing to undo any more. */
    void settled(String plan) {
        history.forget(plan);
    }

    /** A change that a typed text means; refuses what means nothing. */
    interface Typing {
        void put(ObjectNode plan, String text);
    }

    /** The name under which a text is kept until it is saved. */
    String key(String part, String element, String field) {
        return TYPED + String.join(":", id(), part, element, field);
    }

    /** A field whose text changes the draft when it is left. */
    AutoSave field(TextInputControl input, String key, Typing typing) {
        var id = id();
        return AutoSave.on(
                input, desk.session(), key, (workspace, text) -> edit(workspace, id, plan -> typing.put(plan, text)));
    }

    Optional<String> typed(String key) {
        return facts.typed(key);
    }
}
