package vn.sontm.ui.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import vn.sontm.ui.common.Parts;

/** The months of a year as upright lines, quarters stronger, and the day as of which things are judged; rows draw on it. */
class TimelineChart extends Region {
    private static final double LINE = 1;
    private static final double DAY_LINE = 2;
    private static final int QUARTER = 3;

    private record Upright(Region line, double place) {}

    private final List<Upright> uprights = new ArrayList<>();
    final Timescale scale;

    TimelineChart(Timescale scale, LocalDate asOf) {
        this.scale = scale;
        for (var month = 1; month <= 13; month++) {
            upright(month % QUARTER == 1 ? "quarter-line" : "month-line", scale.month(month));
        }
        if (scale.holds(asOf)) {
            upright("as-of-line", scale.end(asOf));
        }
    }

    private void upright(String style, double place) {
        var line = Parts.mark(style);
        line.setMouseTransparent(true);
        uprights.add(new Upright(line, place));
        getChildren().add(line);
    }

    final double at(double place) {
        return snapPositionX(place * getWidth());
    }

    @Override
    protected void layoutChildren() {
        for (var upright : uprights) {
            var width = upright.line().getStyleClass().contains("as-of-line") ? DAY_LINE : LINE;
            upright.line().resizeRelocate(Math.min(at(upright.place()), getWidth() - width), 0, width, getHeight());
        }
    }

    /** Puts a label at its own size as near to a place as the chart has room for it. */
    final void put(Label label, double right, double top) {
        var width = Math.min(label.prefWidth(-1), getWidth());
        var left = Math.clamp(right - width, 0, Math.max(0, getWidth() - width));
        label.resizeRelocate(snapPositionX(left), top, width, label.prefHeight(width));
    }
}
