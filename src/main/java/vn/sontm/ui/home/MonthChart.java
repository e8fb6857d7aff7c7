package vn.sontm.ui.home;

import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import vn.sontm.base.Messages;
import vn.sontm.programme.calendar.Period;
import vn.sontm.ui.common.Appearance;
import vn.sontm.ui.common.Parts;

/** Criteria met month by month as bars with their figures; a bar opens its month. */
final class MonthChart {
    private static final double HEIGHT = 84;

    private MonthChart() {}

    static Node of(List<MonthCount> months, Appearance appearance, Consumer<Period> open) {
        var bars = new HBox(6);
        bars.setAlignment(Pos.BOTTOM_LEFT);
        months.forEach(month -> {
            var bar = bar(month, appearance, open);
            HBox.setHgrow(bar, Priority.ALWAYS);
            bars.getChildren().add(bar);
        });
        return bars;
    }

    private static Button bar(MonthCount month, Appearance appearance, Consumer<Period> open) {
        var column = Parts.mark("bar");
        column.setMinHeight(appearance.px(HEIGHT) * month.met() / Math.max(1, month.of()) + 2);
        var content = new VBox(
                2,
                Parts.label(Long.toString(month.met()), "bar-figure"),
                column,
                Parts.label(
                        Messages.text("home.months.label", month.month().last().getMonthValue()), "caption"));
        content.setAlignment(Pos.BOTTOM_CENTER);
        column.setMaxWidth(appearance.px(34));
        var button = Parts.button("", () -> open.accept(month.month()));
        button.setGraphic(content);
        button.getStyleClass().setAll("bar-button");
        button.setMaxWidth(appearance.px(64));
        return Parts.named(
                button, Messages.text("home.months.sentence", month.month().label(), month.met(), month.of()));
    }
}
