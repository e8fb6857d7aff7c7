package vn.sontm.ui.criteria;

import java.util.function.IntConsumer;
import javafx.scene.Node;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import vn.sontm.base.Messages;
import vn.sontm.ui.common.Parts;
import vn.sontm.ui.common.Tips;
import vn.sontm.ui.common.VerdictCell;
import vn.sontm.ui.common.VerdictMark;

/** Criteria under the headings of their groups, each with its verdict and how many indicators are met. */
final class CriterionList {
    private final ListView<CriterionFacts> view = new ListView<>();
    private final CriteriaModel model;
    private boolean brief;
    private boolean filling;

    /** @param enter goes on to the figures of the criterion that is open */
    CriterionList(CriteriaModel model, IntConsumer open, Runnable enter) {
        this.model = model;
        view.setId("criteria-list");
        view.getStyleClass().addAll("dense", "criteria-list");
        view.setCellFactory(list -> new Cell());
        view.setPlaceholder(Parts.wrapped(Messages.text("criteria.none"), "muted"));
        view.setAccessibleText(Messages.text("screen.criteria"));
        entersWith(view, enter);
        view.getSelectionModel().selectedItemProperty().subscribe((before, chosen) -> {
            if (!filling && chosen != null) {
                open.accept(chosen.status().number());
            }
        });
    }

    private static void entersWith(ListView<?> list, Runnable enter) {
        list.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER) {
                enter.run();
                event.consume();
            }
        });
    }

    Node view() {
        return view;
    }

    /** Numbers and verdicts only, where there is no room for names. */
    void brief(boolean wanted) {
        if (brief != wanted) {
            brief = wanted;
            view.refresh();
        }
    }

    void show() {
        filling = true;
        view.getItems().setAll(model.visible());
        model.open().ifPresent(open -> {
            view.getSelectionModel().select(open);
            view.scrollTo(Math.max(0, view.getSelectionModel().getSelectedIndex() - 2));
        });
        filling = false;
    }

    private final class Cell extends ListCell<CriterionFacts> {
        private Cell() {
            setPrefWidth(0); // as wide as the list: names give way, verdicts do not
        }

        @Override
        protected void updateItem(CriterionFacts criterion, boolean empty) {
            super.updateItem(criterion, empty);
            setText(null);
            setGraphic(empty ? null : content(criterion));
        }

        private Node content(CriterionFacts criterion) {
            var status = criterion.status();
            var name = Parts.label(status.number() + (brief ? "" : "  " + status.name()));
            Tips.set(name, VerdictCell.sentence(status) + "\n" + source());
            name.setMinWidth(brief ? Region.USE_PREF_SIZE : 0);
            var line = new HBox(6, name, Parts.filler());
            line.getStyleClass().add("criterion-line");
            if (criterion.aimedAt()) {
                line.getChildren().add(Parts.mark("mark-attain"));
            }
            line.getChildren().addAll(VerdictCell.marks(status));
            var count = Parts.label(count(criterion), "caption");
            count.setMinWidth(Region.USE_PREF_SIZE);
            line.getChildren().addAll(VerdictMark.brief(status.verdict()), count);
            return startsGroup(criterion) && !brief
                    ? new VBox(4, Parts.label(status.group(), "group-title"), line)
                    : line;
        }

        private String source() {
            return model.facts().get().map(CriteriaFacts::source).orElse("");
        }

        private static String count(CriterionFacts criterion) {
            return criterion.status().indicatorsMet() + "/"
                    + criterion.status().indicators().size();
        }

        private boolean startsGroup(CriterionFacts criterion) {
            var place = getIndex();
            return place == 0
                    || !getListView()
                            .getItems()
                            .get(place - 1)
                            .status()
                            .group()
                            .equals(criterion.status().group());
        }
    }
}
