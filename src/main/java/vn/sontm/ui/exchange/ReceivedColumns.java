package vn.sontm.ui.exchange;

import java.util.List;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.TableColumn;
import vn.sontm.base.Messages;
import vn.sontm.ui.common.Appearance;
import vn.sontm.ui.common.Tables;

/** What the list of files says of each: who, which period, what it brings, whether it is sound, what to look at. */
final class ReceivedColumns {
    private ReceivedColumns() {}

    /** @param box draws the tick of a file */
    static List<TableColumn<Received, ?>> of(Appearance px, Function<Received, Node> box) {
        return List.of(
                Tables.node("", px.px(30), box),
                text("file", px.px(150), file -> file.plan().fileName()),
                text("sender", px.px(104), Received::sender),
                text("period", px.px(86), Received::periods),
                text("code", px.px(96), Received::checkCodes),
                figure("new", px.px(42), file -> file.counts().newRegisters()),
                figure("changed", px.px(42), file -> file.counts().changedRegisters()),
                figure("conflicts", px.px(74), file -> file.counts().conflicts()),
                figure("known", px.px(52), file -> file.counts().known()),
                text("check", px.px(116), Received::check),
                text("state", px.px(84), Received::state));
    }

    private static TableColumn<Received, String> text(String key, double width, Function<Received, String> words) {
        return Tables.text(Messages.text("exchange.column." + key), width, words);
    }

    private static TableColumn<Received, String> figure(String key, double width, Function<Received, Integer> count) {
        return Tables.figure(
                Messages.text("exchange.column." + key), width, file -> Integer.toString(count.apply(file)));
    }
}
