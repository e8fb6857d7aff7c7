package vn.sontm.ui.reports;

import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.VBox;
import vn.sontm.base.Messages;
import vn.sontm.report.desk.FormOrder;
import vn.sontm.report.desk.PaperHeads;
import vn.sontm.report.form.Paperwork;
import vn.sontm.ui.common.AutoSave;
import vn.sontm.ui.common.DayField;
import vn.sontm.ui.common.Desk;
import vn.sontm.ui.common.Dialogs;
import vn.sontm.ui.common.Parts;
import vn.sontm.workspace.Workspace;

/** Số, nơi, ngày, người ký of one paper; each field saves when it is left, and the pages are shown anew. */
final class PaperHeadForm {
    private static final int AUTHORITY_LINES = 2;

    private final Desk desk;
    private final FormOrder order;
    private final TextField number = new TextField();
    private final DayField date = new DayField("paper-date", Messages.text("reports.head.date"));
    private final VBox view;

    /** One field of a paper put in place of what it was. */
    private interface Field {
        Paperwork put(Paperwork paper, String typed);
    }

    private PaperHeadForm(Desk desk, FormOrder order, Paperwork paper) {
        this.desk = desk;
        this.order = order;
        paper.date().ifPresent(date::setValue);
        date.valueProperty()
                .subscribe((before, day) -> desk.session()
                        .write(workspace -> keep(workspace, old -> old.on(Optional.ofNullable(day))), kept -> {}));
        view = new VBox(8, Parts.wrapped(Messages.text("reports.head.hint"), "muted"));
        add("number", number, paper.number(), Paperwork::numbered);
        view.getChildren().add(Parts.captioned(Messages.text("reports.head.date"), date));
        add("place", new TextField(), paper.place(), Paperwork::at);
        add("authority", Parts.area(AUTHORITY_LINES), String.join("\n", paper.authority()), PaperHeadForm::authorised);
        add("signatory", new TextField(), paper.signatory(), Paperwork::signedBy);
    }

    /** Asks for the head of a paper, as it was left. */
    static void show(Node owner, Desk desk, FormOrder order) {
        desk.session().read(snapshot -> new PaperHeads(snapshot.workspace()).of(order), paper -> {
            var form = new PaperHeadForm(desk, order, paper);
            Dialogs.telling(Messages.text("reports.head.title"), form.view)
                    .focusOn(form.number)
                    .show(owner, () -> {});
        });
    }

    private void add(String name, TextInputControl input, String text, Field field) {
        input.setId("paper-" + name);
        input.setAccessibleText(Messages.text("reports.head." + name));
        var draft = String.join("|", "paper", order.form(), order.period().code(), order.unit(), name);
        var save = AutoSave.on(
                input,
                desk.session(),
                draft,
                (workspace, typed) -> keep(workspace, paper -> field.put(paper, typed.strip())));
        save.show(text, Optional.empty());
        view.getChildren().addAll(Parts.captioned(Messages.text("reports.head." + name), input), save.sentence());
    }

    private boolean keep(Workspace workspace, UnaryOperator<Paperwork> change) {
        var heads = new PaperHeads(workspace);
        heads.keep(order, change.apply(heads.of(order)));
        return true;
    }

    private static Paperwork authorised(Paperwork paper, String typed) {
        return paper.onBehalf(typed.lines().filter(line -> !line.isBlank()).toList());
    }
}
