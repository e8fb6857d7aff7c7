package vn.sontm.ui.plan;

import java.time.LocalDate;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import vn.sontm.base.Messages;
import vn.sontm.ui.common.Parts;

/** One work on the chart: a bar from start to deadline, filled as far as it has come, and over it the words. */
final class TimelineRow extends TimelineChart {
    private static final double BAR = 0.26; // of the row's height
    private static final double GAP = 4;

    private final Work work;
    private final Timescale.Span span;
    private final Region bar = Parts.mark("work-bar");
    private final Region done = Parts.mark("work-done");
    private final List<Region> deadlines;
    private final Label words = Parts.label("", "work-words");

    TimelineRow(Timescale scale, Work work, LocalDate asOf) {
        super(scale, asOf);
        this.work = work;
        span = scale.span(work.start(), work.latest());
        var state = work.state(asOf);
        bar.getStyleClass().add(style(work, state));
        deadlines = work.deadlines().stream()
                .flatMap(deadline -> deadline.latest().stream())
                .filter(scale::holds)
                .map(day -> {
                    var mark = Parts.mark("deadline-mark");
                    mark.setUserData(scale.end(day));
                    return mark;
                })
                .toList();
        words.setText(words(work, state));
        if (state == Work.State.OVERDUE) {
            words.setGraphic(Parts.mark("overdue-mark"));
            words.getStyleClass().add("wrong");
        }
        getChildren().addAll(bar, done);
        getChildren().addAll(deadlines);
        getChildren().add(words);
    }

    private static String style(Work work, Work.State state) {
        if (work.latest().isEmpty()) {
            return "undated";
        }
        return state == Work.State.OVERDUE ? "overdue" : "planned";
    }

    /** "Quá hạn · 60 % · trước tháng 11/2024"; what is not known is left out. */
    private static String words(Work work, Work.State state) {
        var deadline = work.deadlines().isEmpty() ? Messages.text("plan.timeline.undated") : work.printed();
        var said = work.said().isEmpty() ? deadline : Messages.text("plan.timeline.said", work.said(), deadline);
        return switch (state) {
            case OVERDUE -> Messages.text("plan.timeline.overdue", said);
            case DONE -> Messages.text("plan.timeline.done", said);
            case OPEN -> said;
        };
    }

    String said() {
        return words.getText();
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        var height = Math.round(getHeight() * BAR);
        var top = getHeight() - height - GAP;
        var left = at(span.from());
        var width = Math.max(height, at(span.to()) - left);
        bar.resizeRelocate(left, top, width, height);
        done.resizeRelocate(left, top, snapSizeX(width * work.share()), height);
        done.setVisible(work.share() > 0);
        for (var mark : deadlines) {
            var place = at((Double) mark.getUserData());
            mark.resizeRelocate(place - 2, top - 3, 3, height + 6);
        }
        put(words, Math.max(left + width, 0), Math.max(0, top - words.prefHeight(-1) - 1));
    }
}
