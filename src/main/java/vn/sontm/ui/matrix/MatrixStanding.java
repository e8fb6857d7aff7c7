package vn.sontm.ui.matrix;

import java.math.BigDecimal;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.layout.FlowPane;
import vn.sontm.base.Messages;
import vn.sontm.base.VietnameseNumbers;
import vn.sontm.ui.common.Parts;

/** Above the table: the average against the plan's objective, and how many units are at which level. Each opens. */
final class MatrixStanding {
    private static final double GAP = 8;

    private final FlowPane view = new FlowPane(GAP, 0);
    private final Runnable all;
    private final Consumer<String> level;

    /**
     * @param all the average was clicked
     * @param level a level was clicked, by its name
     */
    MatrixStanding(Runnable all, Consumer<String> level) {
        this.all = all;
        this.level = level;
        view.setId("matrix-standing");
        view.setRowValignment(VPos.CENTER);
        view.setAlignment(Pos.CENTER_LEFT);
        view.managedProperty().bind(view.visibleProperty());
    }

    Node view() {
        return view;
    }

    void show(MatrixFacts facts) {
        view.getChildren().clear();
        facts.average().ifPresent(average -> {
            view.getChildren().add(Parts.link(words(facts, average), all));
            view.getChildren().add(Parts.label(Messages.text("matrix.levels"), "muted"));
            facts.levels().forEach(at -> view.getChildren().add(count(at)));
        });
    }

    private static String words(MatrixFacts facts, BigDecimal average) {
        var now = VietnameseNumbers.format(average);
        var plan = facts.planned().map(VietnameseNumbers::format);
        if (plan.isEmpty()) {
            return Messages.text("matrix.average", now);
        }
        return facts.shortfall()
                .map(missing ->
                        Messages.text("matrix.average.short", now, plan.get(), VietnameseNumbers.format(missing)))
                .orElseGet(() -> Messages.text("matrix.average.reached", now, plan.get()));
    }

    private Node count(MatrixLevel at) {
        var words = Messages.text("matrix.level", at.name(), at.lines().size());
        return at.lines().isEmpty() ? Parts.label(words, "muted") : Parts.link(words, () -> level.accept(at.name()));
    }
}
