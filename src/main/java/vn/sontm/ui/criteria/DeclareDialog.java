package vn.sontm.ui.criteria;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextArea;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.VBox;
import vn.sontm.base.Messages;
import vn.sontm.programme.assessment.Basis;
import vn.sontm.programme.assessment.Verdict;
import vn.sontm.ui.common.Dialogs;
import vn.sontm.ui.common.Parts;
import vn.sontm.ui.common.Session;
import vn.sontm.ui.common.VerdictMark;

/** The official's own word where a figure does not decide: a verdict (Alt+1, 2, 3) and a reason. */
final class DeclareDialog {
    private static final List<Verdict> WORDS = List.of(Verdict.MET, Verdict.NOT_MET, Verdict.NOT_APPLICABLE);

    private final TextArea reason = Parts.area(3);
    private final ToggleGroup group = new ToggleGroup();
    private final VBox content = new VBox(8);

    private DeclareDialog(EntryRow row) {
        reason.setId("reason");
        reason.setText(row.status().reason());
        content.getChildren().add(Parts.wrapped(row.measure().name(), "muted"));
        content.getChildren()
                .add(Parts.wrapped(
                        Messages.text("criteria.requirement", row.status().requirement())));
        WORDS.forEach(verdict -> content.getChildren().add(choice(verdict, row)));
        content.getChildren().addAll(Parts.label(Messages.text("criteria.declare.reason")), reason);
    }

    static void ask(Node owner, Session session, EntryRow row, EntryCell cell) {
        var dialog = new DeclareDialog(row);
        var title = Messages.text("criteria.declare.title", row.status().code());
        var form = Dialogs.form(title, dialog.content, Messages.text("criteria.declare.verb"))
                .onlyWith(dialog.reason.textProperty().map(text -> !text.isBlank()))
                .focusOn(dialog.reason);
        if (row.status().basis() == Basis.DECLARED) {
            form.also(
                    Messages.text("criteria.undeclare"),
                    () -> session.write(
                            workspace -> {
                                cell.undeclare(workspace, Messages.text("criteria.undeclare.reason"));
                                return true;
                            },
                            done -> {}));
        }
        form.show(
                owner,
                () -> session.write(
                        workspace -> {
                            cell.declare(workspace, dialog.verdict(), dialog.reason.getText());
                            return true;
                        },
                        done -> {}));
    }

    private Verdict verdict() {
        return WORDS.get(group.getToggles().indexOf(group.getSelectedToggle()));
    }

    private RadioButton choice(Verdict verdict, EntryRow row) {
        var place = WORDS.indexOf(verdict) + 1;
        var choice = new RadioButton("_" + place + "  " + VerdictMark.word(verdict));
        choice.setMnemonicParsing(true);
        choice.setId("declare-" + verdict.code());
        choice.setToggleGroup(group);
        var declared = row.status().basis() == Basis.DECLARED;
        choice.setSelected(declared ? row.status().verdict() == verdict : verdict == Verdict.MET);
        return choice;
    }
}
