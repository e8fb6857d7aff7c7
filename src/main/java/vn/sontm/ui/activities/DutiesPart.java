package vn.sontm.ui.activities;

import java.util.Locale;
import java.util.Optional;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import vn.sontm.base.Messages;
import vn.sontm.programme.duty.DutyCount;
import vn.sontm.programme.duty.DutyCounts;
import vn.sontm.programme.duty.MonthMark;
import vn.sontm.programme.duty.Turn;
import vn.sontm.programme.plan.Deadline;
import vn.sontm.programme.register.Entry;
import vn.sontm.ui.common.ChangeHistory;
import vn.sontm.ui.common.Desk;
import vn.sontm.ui.common.Parts;
import vn.sontm.ui.common.Section;

/** The plan's duties by number: due so far, done, missing, and a mark for each month. */
final class DutiesPart implements Section {
    private static final int MONTHS = 12;

    private final Desk desk;
    private final ObservableList<DutyCount> counts = FXCollections.observableArrayList();
    private final ListView<DutyCount> list = new ListView<>(counts);
    private final StackPane view = new StackPane(list);

    DutiesPart(Desk desk) {
        this.desk = desk;
        list.setId("duties");
        list.getStyleClass().add("duties");
        view.getStyleClass().add("tab-page");
        list.setAccessibleText(Messages.text("activities.tab.duties"));
        list.setPlaceholder(Parts.wrapped(Messages.text("activities.duties.none"), "muted"));
        list.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER) {
                openChosen();
            }
        });
        list.setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2) {
                openChosen();
            }
        });
        list.setCellFactory(made -> new ListCell<>() {
            @Override
            protected void updateItem(DutyCount count, boolean empty) {
                super.updateItem(count, empty);
                setPrefWidth(0);
                setGraphic(empty ? null : card(count));
                setAccessibleText(empty ? "" : count.duty().text() + ": " + numbers(count));
            }
        });
    }

    private void openChosen() {
        Optional.ofNullable(list.getSelectionModel().getSelectedItem()).ifPresent(this::open);
    }

    /** What is counted for a duty. */
    private void open(DutyCount count) {
        ChangeHistory.show(
                desk,
                view,
                Messages.text("programme.changes", count.duty().text()),
                snapshot -> new DutyCounts(
                                snapshot.registers(), snapshot.identity().unit())
                        .entries(count.duty(), snapshot.period().year())
                        .map(Entry::register));
    }

    @Override
    public String id() {
        return "duties";
    }

    @Override
    public Node view() {
        return view;
    }

    @Override
    public void refresh() {
        desk.session().read(DutyFacts::of, facts -> counts.setAll(facts.counts()));
    }

    private static VBox card(DutyCount count) {
        var numbers = Parts.wrapped(numbers(count), count.missing() > 0 ? "wrong" : "good");
        var asked = count.duty().due().map(Deadline::printed).orElse("");
        var card = new VBox(
                4,
                Parts.wrapped(count.duty().text(), "medium"),
                Parts.wrapped(asked.isEmpty() ? "" : Messages.text("activities.duty.asked", asked), "muted"),
                numbers,
                months(count));
        card.getStyleClass().add("duty");
        return card;
    }

    /** "Đến nay phải có 6 lần, đã làm 4, thiếu 2"; and how often it was done in all where that is more. */
    static String numbers(DutyCount count) {
        var said = count.missing() > 0
                ? Messages.text("activities.duty.missing", count.due(), count.kept(), count.missing())
                : Messages.text("activities.duty.kept", count.due(), count.kept());
        return count.events().size() > count.kept()
                ? Messages.text("activities.duty.events", said, count.events().size())
                : said;
    }

    private static GridPane months(DutyCount count) {
        var months = new GridPane(2, 2);
        for (var month = 1; month <= MONTHS; month++) {
            var width = new ColumnConstraints();
            width.setPercentWidth(100.0 / MONTHS);
            months.getColumnConstraints().add(width);
            months.add(Parts.label(Messages.text("plan.timeline.month", month), "caption"), month - 1, 0);
        }
        MonthMark.of(count.turns())
                .forEach(mark -> months.add(mark(mark), mark.from() - 1, 1, mark.to() - mark.from() + 1, 1));
        return months;
    }

    private static Label mark(MonthMark mark) {
        var style = mark.state().name().toLowerCase(Locale.ROOT);
        var label = Parts.label(word(mark), "turn", style);
        label.setMaxWidth(Double.MAX_VALUE);
        if (mark.state() != Turn.State.AHEAD) {
            label.setGraphic(Parts.mark("turn-shape"));
        }
        return label;
    }

    /** How often where something was done or several times were asked for; else in a word. */
    private static String word(MonthMark mark) {
        if (mark.required() > 1) {
            return Messages.text("activities.turn.of", mark.done(), mark.required());
        }
        return switch (mark.state()) {
            case KEPT -> Messages.text("activities.turn.kept", mark.done());
            case MISSED -> Messages.text("activities.turn.missed");
            case OPEN -> Messages.text("activities.turn.open");
            case AHEAD -> "";
        };
    }
}
