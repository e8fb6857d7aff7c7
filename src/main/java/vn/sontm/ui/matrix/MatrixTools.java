package vn.sontm.ui.matrix;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import org.controlsfx.control.textfield.CustomTextField;
import org.kordamp.ikonli.feather.Feather;
import vn.sontm.base.Messages;
import vn.sontm.base.VietnameseText;
import vn.sontm.ui.common.Appearance;
import vn.sontm.ui.common.Choices;
import vn.sontm.ui.common.Parts;
import vn.sontm.ui.common.Tips;

/** Above the table: which units are shown, and in which order. */
final class MatrixTools {
    private final CustomTextField search = new CustomTextField();
    private final ComboBox<MatrixArea> area = Choices.of(MatrixArea::name, MatrixArea.EVERYWHERE);
    private final ComboBox<MatrixFilter> filter = Choices.of(MatrixFilter::title, MatrixFilter.values());
    private final ComboBox<MatrixOrder> order = Choices.of(MatrixOrder::title, MatrixOrder.values());

    MatrixTools(Appearance appearance) {
        search.setId("matrix-search");
        search.setLeft(Parts.icon(Feather.SEARCH));
        search.setPromptText(Messages.text("matrix.search"));
        area.setId("matrix-area");
        area.setAccessibleText(Messages.text("matrix.area.choose"));
        Tips.set(area, Messages.text("matrix.area.choose"));
        area.setMaxWidth(appearance.px(150)); // a long name may not push the others out of sight
        area.managedProperty().bind(area.visibleProperty());
    }

    List<Node> view() {
        return List.of(search, area, filter, order);
    }

    void wanted(Consumer<Predicate<MatrixLine>> listener) {
        Stream.<ObservableValue<?>>of(search.textProperty(), area.valueProperty(), filter.valueProperty())
                .forEach(choice -> choice.subscribe(() -> listener.accept(wanted())));
    }

    void order(Consumer<MatrixOrder> listener) {
        order.valueProperty().subscribe(listener);
    }

    Predicate<MatrixLine> wanted() {
        var where = area();
        var what = filter.getValue();
        var words = VietnameseText.searchKey(search.getText());
        return line -> where.takes(line)
                && VietnameseText.searchKey(line.name()).contains(words)
                && (what == MatrixFilter.ALL
                        || line.cells().stream().flatMap(Optional::stream).anyMatch(what::takes));
    }

    /** While the list is filled anew nothing may be chosen for a moment. */
    private MatrixArea area() {
        return area.getValue() == null ? MatrixArea.EVERYWHERE : area.getValue();
    }

    /** The chosen area stays chosen, with the units that belong to it now. Where there is but one, nothing is asked. */
    void offer(List<MatrixArea> areas) {
        var chosen = area().id();
        var offered =
                Stream.concat(Stream.of(MatrixArea.EVERYWHERE), areas.stream()).toList();
        if (!area.getItems().equals(offered)) {
            area.getItems().setAll(offered);
            area.setValue(offered.stream()
                    .filter(known -> known.id().equals(chosen))
                    .findFirst()
                    .orElse(MatrixArea.EVERYWHERE));
        }
        area.setVisible(!areas.isEmpty());
    }

    /** Shows all units again. */
    void clear() {
        area.setValue(MatrixArea.EVERYWHERE);
        filter.setValue(MatrixFilter.ALL);
        search.clear();
    }

    void search() {
        search.requestFocus();
    }

    void chooseArea() {
        if (area.isVisible()) {
            area.requestFocus();
            area.show();
        }
    }
}
