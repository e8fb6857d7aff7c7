package vn.sontm.ui.deliveries;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import vn.sontm.base.Messages;
import vn.sontm.ledger.Register;
import vn.sontm.programme.calendar.Delivery;
import vn.sontm.programme.register.Entry;
import vn.sontm.programme.register.RegisterKind;
import vn.sontm.programme.register.Registers;
import vn.sontm.ui.common.ChangeHistory;
import vn.sontm.ui.common.Desk;
import vn.sontm.ui.common.Parts;

/** Beside the table: one delivery in sentences, and what the office does about it. Escape closes it. */
final class DeliveryPane {
    private final Desk desk;
    private final VBox view = new VBox(8);
    private Optional<Delivery> shown = Optional.empty();
    private Runnable closed = () -> {};

    DeliveryPane(Desk desk) {
        this.desk = desk;
        view.setId("delivery-pane");
        view.getStyleClass().addAll("side-pane", "padded");
        view.setPrefWidth(desk.appearance().px(320));
        view.setMinWidth(desk.appearance().px(320));
        view.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                close();
                event.consume();
            }
        });
        close();
    }

    Node view() {
        return view;
    }

    void open(Delivery delivery, LocalDate today, Runnable whenClosed) {
        closed = whenClosed;
        show(delivery, today);
        view.setVisible(true);
        view.setManaged(true);
        view.lookupAll(".button").stream()
                .filter(node -> node.getStyleClass().contains("act"))
                .findFirst()
                .ifPresent(Node::requestFocus);
    }

    void refresh(DeliveryFacts facts) {
        shown.ifPresent(open -> facts.lines().stream()
                .flatMap(line -> line.deliveries().stream())
                .flatMap(Optional::stream)
                .filter(other ->
                        other.unit().equals(open.unit()) && other.period().equals(open.period()))
                .findFirst()
                .ifPresentOrElse(delivery -> show(delivery, facts.today()), this::close));
    }

    /** Handed in, received, locked. */
    private static Stream<Register> registers(Registers registers, Delivery delivery) {
        return Stream.of(RegisterKind.SUBMISSION, RegisterKind.RECEIPT, RegisterKind.LOCK)
                .flatMap(kind -> registers.ofUnit(kind, delivery.unit()).stream())
                .map(Entry::register)
                .filter(register -> register.period().equals(delivery.period().code()));
    }

    private void close() {
        shown = Optional.empty();
        view.setVisible(false);
        view.setManaged(false);
        closed.run();
    }

    private void show(Delivery delivery, LocalDate today) {
        shown = Optional.of(delivery);
        var close = Parts.named(Parts.link("", this::close), Messages.text("delivery.pane.close"));
        close.setGraphic(Parts.icon(Feather.X));
        var title = Parts.wrapped(
                Messages.text(
                        "delivery.pane.title",
                        delivery.name(),
                        delivery.period().label()),
                "section-title");
        view.getChildren().setAll(new HBox(8, title, Parts.filler(), close));
        DeliveryWords.sentences(delivery, today)
                .forEach(sentence -> view.getChildren().add(Parts.wrapped(sentence)));
        view.getChildren()
                .add(ChangeHistory.button(
                        desk,
                        Messages.text(
                                "delivery.pane.changes",
                                delivery.name(),
                                delivery.period().label()),
                        snapshot -> registers(snapshot.registers(), delivery)));
        new DeliveryActs(desk, view).of(delivery, today).forEach(act -> {
            act.getStyleClass().add("act");
            act.setMaxWidth(Double.MAX_VALUE);
            view.getChildren().add(act);
        });
    }
}
