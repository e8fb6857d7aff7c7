package vn.sontm.ui.units;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import vn.sontm.base.Messages;
import vn.sontm.base.Refusal;
import vn.sontm.base.VietnameseText;
import vn.sontm.programme.reform.Drop;
import vn.sontm.programme.reform.End;
import vn.sontm.programme.reform.Found;
import vn.sontm.programme.reform.Hold;
import vn.sontm.programme.reform.Move;
import vn.sontm.programme.reform.Recode;
import vn.sontm.programme.reform.Reform;
import vn.sontm.programme.reform.Rename;
import vn.sontm.programme.reform.Undo;
import vn.sontm.programme.unit.Attribute;
import vn.sontm.programme.unit.Formation;
import vn.sontm.programme.unit.Unit;
import vn.sontm.ui.common.AttributeWords;
import vn.sontm.ui.common.Desk;
import vn.sontm.ui.common.Dialogs;
import vn.sontm.ui.common.Parts;
import vn.sontm.workspace.Reforms;

/** The decisions that take one dialog each. */
final class UnitActs {
    private final Desk desk;
    private final Node owner;

    UnitActs(Desk desk, Node owner) {
        this.desk = desk;
        this.owner = owner;
    }

    void rename(UnitFacts facts, Unit unit) {
        var act = new ActFields();
        var name = field("rename-name", "units.new.name", unit.nameOn(facts.day()));
        var title = field("rename-title", "units.new.title", unit.titleOn(facts.day()));
        var level = UnitWords.levels(facts.units());
        level.setId("rename-level");
        level.setValue(unit.levelOn(facts.day()));
        var grid = new GridPane(8, 6);
        grid.addRow(0, ActFields.caption("units.new.name"), name);
        grid.addRow(1, ActFields.caption("units.new.title"), title);
        grid.addRow(2, ActFields.caption("units.new.level"), level);
        show(
                "rename",
                unit,
                new VBox(8, act.view(), grid),
                act,
                () -> new Rename(unit.code(), text(name), text(title), level.getValue(), act.act()));
    }

    void recode(Unit unit) {
        var act = new ActFields();
        var code = field("recode-code", "units.new.code", "");
        show(
                "recode",
                unit,
                new VBox(8, act.view(), ActFields.row("units.new.code", code)),
                act,
                () -> new Recode(unit.code(), text(code), act.act()));
    }

    void move(UnitFacts facts, Unit unit) {
        var act = new ActFields();
        var parent = NewUnitFields.parents(facts);
        show(
                "move",
                unit,
                new VBox(8, act.view(), ActFields.row("units.new.parent", parent)),
                act,
                () -> new Move(
                        unit.code(), Optional.ofNullable(parent.getValue()).orElse(""), act.act()));
    }

    void end(Unit unit) {
        var act = new ActFields();
        show("end", unit, act.view(), act, () -> new End(unit.code(), act.act()));
    }

    void found(UnitFacts facts, Unit like) {
        var act = new ActFields();
        var fields = new NewUnitFields(facts, like, like.parentOn(facts.day()));
        form("found", "", new VBox(8, act.view(), fields.view()), both(act.complete(), fields.complete()))
                .focusOn(act.first())
                .show(owner, () -> decide(() -> new Found(fields.unit(), act.act()), "found"));
    }

    /** Units that stand already. */
    void list(UnitFacts facts) {
        var form = new RollForm(facts);
        form("list", "", form.view(), form.complete())
                .focusOn(form.first())
                .show(owner, () -> decide(form::listed, "list"));
    }

    /** Something that holds from a day on: khu vực, biên giới, the threshold lists. */
    void hold(UnitFacts facts, Unit unit) {
        var act = new ActFields();
        var fields = new AttributeFields(facts, unit);
        show(
                "hold",
                unit,
                new VBox(8, act.view(), fields.view()),
                act,
                () -> new Hold(unit.code(), fields.name(), fields.value(), act.act()));
    }

    void drop(UnitFacts facts, Unit unit, Attribute attribute) {
        var what = AttributeWords.pair(attribute.name(), UnitWords.value(attribute, facts.units()));
        Dialogs.ask(
                owner,
                Messages.text("units.act.drop"),
                Messages.text("units.act.drop.ask", what, unit.fullNameOn(facts.day())),
                Messages.text("units.act.drop"),
                () -> decide(() -> new Drop(unit.code(), attribute), "drop"));
    }

    void undo(UnitFacts facts, Unit unit) {
        var verb = Messages.text("units.act.undo");
        Dialogs.reason(
                owner,
                verb,
                Messages.text("units.act.undo.ask", unit.fullNameOn(facts.day())),
                verb,
                reason -> decide(
                        () -> new Undo(unit.code(), VietnameseText.nfc(reason).strip()), "undo"));
    }

    /** How figures combine, answered anew. */
    void ways(UnitFacts facts, Formation formation) {
        var form = new WaysForm(facts, formation);
        Dialogs.form(Messages.text("units.act.ways"), form.view(), Messages.text("units.ways.keep"))
                .wide()
                .show(owner, () -> answer(formation, form));
    }

    private void answer(Formation formation, WaysForm form) {
        try {
            var answers = form.answers();
            desk.session()
                    .write(
                            workspace -> new Reforms(workspace).answer(formation, answers),
                            changes -> desk.notices().say(Messages.text("units.done.ways")));
        } catch (Refusal refusal) {
            desk.notices().refused(refusal);
        }
    }

    private void show(String kind, Unit unit, Node content, ActFields act, Supplier<Reform> reform) {
        form(kind, unit.name(), content, act.complete()).focusOn(act.first()).show(owner, () -> decide(reform, kind));
    }

    private static Dialogs.Form form(String kind, String about, Node content, ObservableValue<Boolean> complete) {
        var verb = Messages.text("units.act." + kind);
        var hint = Parts.wrapped(Messages.text("units.act." + kind + ".hint"), "muted", "unit-hint");
        return Dialogs.form((verb + " " + about).strip(), new VBox(10, hint, content), verb)
                .onlyWith(complete);
    }

    /** Writes a decision and says so; a refusal is shown in the window. */
    void decide(Supplier<Reform> reform, String kind) {
        try {
            var decided = reform.get();
            desk.session()
                    .write(
                            workspace -> new Reforms(workspace).decide(decided),
                            changes -> desk.notices().say(Messages.text("units.done." + kind)));
        } catch (Refusal refusal) {
            desk.notices().refused(refusal);
        }
    }

    static ObservableValue<Boolean> both(ObservableValue<Boolean> one, ObservableValue<Boolean> other) {
        return Bindings.createBooleanBinding(() -> one.getValue() && other.getValue(), one, other);
    }

    private static TextField field(String id, String key, String text) {
        var field = new TextField(text);
        field.setId(id);
        field.setAccessibleText(Messages.text(key));
        field.setPromptText(Messages.text(key));
        field.setPrefColumnCount(24);
        return field;
    }

    private static String text(TextField field) {
        return VietnameseText.nfc(field.getText()).strip();
    }

    /** What the list of attributes says. */
    static List<Attribute> dated(Unit unit) {
        return unit.attributes().stream()
                .filter(attribute -> !attribute.name().equals("printed"))
                .toList();
    }
}
