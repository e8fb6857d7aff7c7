package vn.sontm.ui.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Label;
import vn.sontm.base.Messages;
import vn.sontm.base.VietnameseNumbers;
import vn.sontm.programme.calendar.Period;
import vn.sontm.ui.common.Parts;

/** Quarters, months and the day of judgement above the rows. */
final class TimelineHead extends TimelineChart {
    private static final int MONTHS = 12;

    private final List<Label> quarters = new ArrayList<>();
    private final List<Label> months = new ArrayList<>();
    private final Label day;
    private final LocalDate asOf;

    TimelineHead(Timescale scale, LocalDate asOf) {
        super(scale, asOf);
        this.asOf = asOf;
        day = Parts.label(Messages.text("plan.timeline.as-of", VietnameseNumbers.format(asOf)), "as-of-label");
        day.setVisible(scale.holds(asOf));
        Period.ofYear(Period.Kind.QUARTER, scale.year())
                .forEach(quarter -> quarters.add(Parts.label(quarter.label(), "medium")));
        for (var month = 1; month <= MONTHS; month++) {
            months.add(Parts.label(Messages.text("plan.timeline.month", month), "caption"));
        }
        getChildren().addAll(quarters);
        getChildren().addAll(months);
        getChildren().add(day);
        setMinHeight(USE_PREF_SIZE);
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        var second = quarters.getFirst().prefHeight(-1);
        for (var place = 0; place < quarters.size(); place++) {
            centre(quarters.get(place), scale.month(place * 3 + 1), scale.month(place * 3 + 4), 0);
        }
        for (var place = 0; place < MONTHS; place++) {
            centre(months.get(place), scale.month(place + 1), scale.month(place + 2), second);
        }
        put(day, at(scale.end(asOf)), second + months.getFirst().prefHeight(-1));
    }

    private void centre(Label label, double from, double to, double top) {
        var width = Math.min(label.prefWidth(-1), at(to) - at(from));
        label.resizeRelocate((at(from) + at(to) - width) / 2, top, width, label.prefHeight(width));
    }

    @Override
    protected double computePrefHeight(double width) {
        return quarters.getFirst().prefHeight(-1) + months.getFirst().prefHeight(-1) + day.prefHeight(-1);
    }
}
