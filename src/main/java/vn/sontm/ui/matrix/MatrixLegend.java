package vn.sontm.ui.matrix;

import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import vn.sontm.base.Messages;
import vn.sontm.programme.assessment.Verdict;
import vn.sontm.ui.common.Parts;
import vn.sontm.ui.common.VerdictMark;

/** What letters and marks mean, beneath the table; trends only while two periods are compared. */
final class MatrixLegend {
    private final FlowPane view = new FlowPane(12, 4);
    private final Label trend = Parts.label(Messages.text("matrix.legend.trend"), "caption");

    MatrixLegend() {
        view.getStyleClass().add("legend");
        Stream.of(Verdict.values()).forEach(verdict -> add(VerdictMark.brief(verdict), VerdictMark.word(verdict)));
        Stream.of("attain", "consolidate", "differs", "conflict")
                .forEach(mark -> add(Parts.mark("mark-" + mark), Messages.text("matrix.legend." + mark)));
        trend.managedProperty().bind(trend.visibleProperty());
        view.getChildren().add(trend);
    }

    Node view() {
        return view;
    }

    void show(MatrixFacts facts) {
        trend.setVisible(facts.compared().isPresent());
    }

    private void add(Node mark, String meaning) {
        var key = new HBox(4, mark, Parts.label(meaning, "caption"));
        key.setAlignment(Pos.CENTER_LEFT);
        view.getChildren().add(key);
    }
}
