package vn.sontm.ui.decisions;

import java.util.List;
import java.util.Map;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.controlsfx.control.SearchableComboBox;
import vn.sontm.base.Messages;
import vn.sontm.ui.common.Choices;
import vn.sontm.ui.common.Desk;
import vn.sontm.ui.common.Dialogs;
import vn.sontm.ui.common.Parts;
import vn.sontm.workspace.Titles;

/** Who is recognised, under which set, by which decision. */
final class TitleDialog {
    private final Desk desk;
    private final TitlesPart.Facts facts;
    private final SearchableComboBox<String> holder;
    private final SearchableComboBox<String> set;
    private final DocumentFields document = new DocumentFields(Messages.text("decisions.titles.document"));

    TitleDialog(Desk desk, TitlesPart.Facts facts) {
        this.desk = desk;
        this.facts = facts;
        this.holder = choice("title-holder", "decisions.titles.holder", facts.holders());
        this.set = choice("title-set", "decisions.titles.set", facts.sets());
    }

    void show(Node owner) {
        var form = new VBox(
                6,
                Parts.label(Messages.text("decisions.titles.holder")),
                holder,
                Parts.label(Messages.text("decisions.titles.set")),
                set,
                document.view());
        var complete = Bindings.createBooleanBinding(
                () -> holder.getValue() != null
                        && set.getValue() != null
                        && document.complete().getValue(),
                holder.valueProperty(),
                set.valueProperty(),
                document.complete());
        Dialogs.form(Messages.text("decisions.titles.give.title"), form, Messages.text("decisions.titles.give.verb"))
                .onlyWith(complete)
                .focusOn(holder)
                .show(owner, this::give);
    }

    private void give() {
        var whom = holder.getValue();
        var under = set.getValue();
        var decision = document.document();
        var date = document.date();
        desk.session()
                .write(
                        workspace -> new Titles(workspace).recognise(whom, under, decision, date),
                        changes -> desk.notices()
                                .say(Messages.text(
                                        "decisions.titles.given",
                                        facts.holders().get(whom))));
    }

    private static SearchableComboBox<String> choice(String id, String key, Map<String, String> names) {
        return Choices.searchable(id, key, code -> names.getOrDefault(code, code), List.copyOf(names.keySet()));
    }
}
