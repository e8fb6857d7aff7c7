package vn.sontm.ui.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.application.Platform;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.controlsfx.control.PopOver;
import org.kordamp.ikonli.feather.Feather;
import vn.sontm.base.Messages;
import vn.sontm.programme.calendar.Period;
import vn.sontm.programme.calendar.Period.Kind;
import vn.sontm.ui.common.Parts;
import vn.sontm.ui.common.Session;
import vn.sontm.ui.common.Tips;

/** Months, quarters, halves, nine months and the year, one year at a time. */
final class PeriodChooser extends Button {
    private final Session session;
    private Optional<PopOver> pop = Optional.empty(); // a window of its own: made when it is first opened
    private final Label shownYear = Parts.label("", "section-title");
    private final VBox choices = new VBox(8);
    private int year;

    PeriodChooser(Session session) {
        this.session = session;
        setId("period");
        setGraphic(Parts.icon(Feather.CALENDAR));
        Tips.set(this, Messages.text("header.period.tip"));
        setOnAction(event -> open());
        session.period().subscribe(period -> setText(Messages.text("header.period", period.label())));
    }

    void previous() {
        session.period().set(session.period().get().previous());
    }

    /** Periods follow on each other: the next is the one whose predecessor is shown. */
    void next() {
        var shown = session.period().get();
        var candidates = new ArrayList<>(Period.ofYear(shown.kind(), shown.year()));
        candidates.addAll(Period.ofYear(shown.kind(), shown.year() + 1));
        session.period().set(candidates.get(candidates.indexOf(shown) + 1));
    }

    private void open() {
        year = session.period().get().year();
        fill();
        pop().show(this);
        // after the pop-up has given the keyboard to its first button
        Platform.runLater(() -> choices.lookupAll(".accent").forEach(Node::requestFocus));
    }

    private PopOver pop() {
        if (pop.isEmpty()) {
            var grid = new VBox(8, head(), choices);
            grid.getStyleClass().add("period-grid");
            var made = new PopOver(grid);
            made.setArrowLocation(PopOver.ArrowLocation.TOP_CENTER);
            made.setAnimated(false);
            pop = Optional.of(made);
        }
        return pop.orElseThrow();
    }

    /** The year and its arrows stay: the keyboard is there while somebody turns. */
    private void fill() {
        shownYear.setText(Integer.toString(year));
        choices.getChildren().clear();
        for (var kind : List.of(Kind.MONTH, Kind.QUARTER, Kind.HALF, Kind.NINE_MONTHS, Kind.YEAR)) {
            var row = new FlowPane(4, 4);
            Period.ofYear(kind, year).forEach(period -> row.getChildren().add(choice(period)));
            choices.getChildren().add(row);
        }
    }

    private HBox head() {
        var head = new HBox(
                8,
                turning("‹", "header.period.year.previous", -1),
                shownYear,
                turning("›", "header.period.year.next", 1));
        head.setAlignment(Pos.CENTER);
        return head;
    }

    private Button turning(String sign, String textKey, int years) {
        return Parts.named(Parts.button(sign, () -> turn(years)), Messages.text(textKey));
    }

    private void turn(int years) {
        year += years;
        fill();
    }

    private Button choice(Period period) {
        var choice = Parts.button(brief(period), () -> {
            pop().hide();
            session.period().set(period);
        });
        choice.getStyleClass().add("small");
        if (period.kind() != Kind.MONTH && period.kind() != Kind.QUARTER) {
            choice.getStyleClass().add("wide");
        }
        if (period.equals(session.period().get())) {
            choice.getStyleClass().add("accent");
        }
        return choice;
    }

    /** Without the year, which stands above. */
    private static String brief(Period period) {
        return switch (period.kind()) {
            case MONTH -> Messages.text("header.period.month", period.last().getMonthValue());
            case QUARTER, HALF, NINE_MONTHS, YEAR -> period.label().replaceFirst("(/| năm )\\d{4}$", "");
        };
    }
}
