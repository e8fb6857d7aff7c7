package vn.sontm.ui.deliveries;

import java.util.Optional;
import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.scene.control.TableCell;
import vn.sontm.ui.common.Tips;

/** How one unit stands with something that it owes: a word and a tint; the whole sentence for whoever points at it. */
final class StandingCell<T> extends TableCell<DeliveryFacts.Line, T> {
    private final Function<T, Optional<Standing>> standing;
    private Optional<String> tint = Optional.empty();

    StandingCell(Function<T, Optional<Standing>> standing) {
        this.standing = standing;
        getStyleClass().add("delivery-cell");
        setAlignment(Pos.CENTER);
    }

    @Override
    protected void updateItem(T item, boolean empty) {
        super.updateItem(item, empty);
        tint.ifPresent(getStyleClass()::remove);
        var shown = empty || item == null ? Optional.<Standing>empty() : standing.apply(item);
        tint = shown.map(Standing::tint);
        tint.ifPresent(getStyleClass()::add);
        setText(shown.map(Standing::word).orElse(""));
        Tips.set(this, shown.map(Standing::sentence).orElse(""));
        setAccessibleText(shown.map(Standing::sentence).orElse(null));
    }
}
