package vn.sontm.ui.criteria;

import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.util.StringConverter;
import vn.sontm.base.Messages;
import vn.sontm.programme.assessment.SubjectStatus;

/** Which residential area, which garden; takes no room where there is nothing to choose. */
final class SubjectChooser {
    private final ComboBox<SubjectStatus> view = new ComboBox<>();
    private boolean filling;

    SubjectChooser(Consumer<String> choose) {
        view.setId("subject");
        view.setMaxWidth(Double.MAX_VALUE);
        view.setAccessibleText(Messages.text("criteria.subject"));
        view.setConverter(new StringConverter<>() {
            @Override
            public String toString(SubjectStatus subject) {
                return subject == null
                        ? ""
                        : Messages.text("criteria.subject.line", subject.name(), subject.met(), subject.required());
            }

            @Override
            public SubjectStatus fromString(String text) {
                return view.getValue();
            }
        });
        view.valueProperty().subscribe((before, chosen) -> {
            if (!filling && chosen != null) {
                choose.accept(chosen.subject());
            }
        });
    }

    Node view() {
        return view;
    }

    void show(CriteriaFacts facts) {
        filling = true;
        view.getItems().setAll(facts.subjects());
        view.setValue(facts.subject());
        filling = false;
        var several = facts.subjects().size() > 1 || facts.subject().subject().contains("/");
        view.setVisible(several);
        view.setManaged(several);
    }
}
