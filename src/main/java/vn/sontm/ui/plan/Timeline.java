package vn.sontm.ui.plan;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import vn.sontm.base.Messages;
import vn.sontm.ui.common.Appearance;
import vn.sontm.ui.common.Parts;
import vn.sontm.ui.common.Tips;

/** The works of the year as bars over its months. Arrows go through them, Enter opens one. */
final class Timeline {
    private static final double NAMES = 330;
    private static final double ROW = 46;

    private final Appearance appearance;
    private final Consumer<Work> open;
    private final ObservableList<Work> works = FXCollections.observableArrayList();
    private final ListView<Work> list = new ListView<>(works);
    private final HBox head = new HBox();
    private final VBox view = new VBox(4, head, list);
    private Optional<PlanFacts> facts = Optional.empty();

    Timeline(Appearance appearance, Consumer<Work> open) {
        this.appearance = appearance;
        this.open = open;
        list.setId("plan-timeline");
        list.getStyleClass().add("timeline");
        list.setAccessibleText(Messages.text("plan.view.timeline"));
        list.setPlaceholder(Parts.wrapped(Messages.text("plan.works.empty"), "muted"));
        list.setFixedCellSize(appearance.px(ROW));
        list.setCellFactory(made -> new Row());
        list.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER) {
                chosen().ifPresent(open);
            }
        });
        head.getStyleClass().add("timeline-head");
        VBox.setVgrow(list, Priority.ALWAYS);
    }

    Node view() {
        return view;
    }

    Optional<Work> chosen() {
        return Optional.ofNullable(list.getSelectionModel().getSelectedItem());
    }

    void show(PlanFacts fresh) {
        facts = Optional.of(fresh);
        var chart = new TimelineHead(new Timescale(fresh.year()), fresh.asOf());
        HBox.setHgrow(chart, Priority.ALWAYS);
        head.getChildren().setAll(names(Parts.label(Messages.text("plan.timeline.works"), "muted")), chart);
        works.setAll(fresh.works());
    }

    void choose(Optional<Work> work) {
        work.map(works::indexOf).filter(place -> place >= 0).ifPresent(place -> {
            list.getSelectionModel().select(place.intValue());
            list.scrollTo(Math.max(0, place - 2));
        });
    }

    void focus() {
        if (chosen().isEmpty()) {
            list.getSelectionModel().selectFirst();
        }
        list.requestFocus();
    }

    private VBox names(Node... lines) {
        var names = new VBox(lines);
        names.setAlignment(Pos.CENTER_LEFT);
        names.getStyleClass().add("timeline-names");
        names.setMinWidth(appearance.px(NAMES));
        names.setMaxWidth(appearance.px(NAMES));
        return names;
    }

    private Node row(Work work, PlanFacts known) {
        var name = Parts.wrapped(work.name());
        name.setMinHeight(0); // two lines; the rest is in the tool tip
        var chart = new TimelineRow(new Timescale(known.year()), work, known.asOf());
        HBox.setHgrow(chart, Priority.ALWAYS);
        var row = new HBox(names(name), chart);
        return Parts.named(row, Messages.text("plan.timeline.row", work.text(), chart.said()));
    }

    /** As wide as the rows, which leave room for the bar that scrolls them. */
    private void fit(double width) {
        head.setMaxWidth(width);
    }

    private final class Row extends ListCell<Work> {
        private Row() {
            setPrefWidth(0);
            widthProperty().subscribe(width -> fit(width.doubleValue()));
            setOnMouseClicked(event -> {
                if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2 && !isEmpty()) {
                    open.accept(getItem());
                }
            });
        }

        @Override
        protected void updateItem(Work work, boolean empty) {
            super.updateItem(work, empty);
            var drawn = facts.filter(known -> !empty).map(known -> row(work, known));
            setGraphic(drawn.orElse(null));
            setAccessibleText(drawn.map(Node::getAccessibleText).orElse(""));
            Tips.set(this, empty ? "" : work.text() + "\n" + work.deadline());
        }
    }
}
