package vn.sontm.ui.criteria;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import vn.sontm.base.Messages;
import vn.sontm.ui.common.Dialogs;
import vn.sontm.ui.common.Parts;
import vn.sontm.ui.common.Tables;

/** Shows where each pasted figure would go before one is entered; then enters those that can be. */
final class PasteDialog {
    private PasteDialog() {}

    static void ask(Node owner, Undoing undoing, PastePlan plan) {
        var good = plan.good();
        var table = Tables.<PastePlan.Line>of(Messages.text("criteria.paste.nothing"));
        table.getColumns()
                .add(Tables.text(
                        Messages.text("criteria.column.code"),
                        70,
                        line -> line.row().status().code()));
        table.getColumns()
                .add(Tables.text(
                        Messages.text("criteria.column.name"),
                        260,
                        line -> line.row().measure().name()));
        table.getColumns()
                .add(Tables.figure(
                        Messages.text("criteria.paste.now"),
                        90,
                        line -> line.row().figure()));
        table.getColumns().add(Tables.figure(Messages.text("criteria.paste.new"), 90, PastePlan.Line::typed));
        table.getColumns().add(Tables.text(Messages.text("criteria.paste.problem"), 300, PastePlan.Line::problem));
        table.getItems().setAll(plan.lines());
        table.setPrefHeight(360);
        table.setId("paste");
        var refused = plan.lines().size() - good.size();
        var content = new VBox(8, Parts.wrapped(Messages.text("criteria.paste.sentence", good.size(), refused)), table);
        Dialogs.form(Messages.text("criteria.paste.title"), content, Messages.text("criteria.paste.verb", good.size()))
                .wide()
                .show(owner, () -> enter(undoing, good));
    }

    private static void enter(Undoing undoing, List<PastePlan.Line> good) {
        undoing.enter(
                good.stream().map(line -> line.row().cell().orElseThrow()).toList(),
                workspace ->
                        good.forEach(line -> line.row().cell().orElseThrow().save(workspace, line.typed())),
                "criteria.paste.done");
    }
}
