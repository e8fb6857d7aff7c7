package vn.sontm.ui.exchange;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import vn.sontm.base.Messages;
import vn.sontm.exchange.MergeResult;
import vn.sontm.exchange.Receipts;
import vn.sontm.ui.common.DayField;
import vn.sontm.ui.common.Desk;
import vn.sontm.ui.common.Parts;
import vn.sontm.workspace.Workspace;

/** Receipts, which only an office gives: the day received, confirmed by the person, and the ways to print and send them. */
final class ReceiptActs {
    private final Desk desk;
    private final DayField received = new DayField("received", Messages.text("exchange.received"));
    private final HBox day = new HBox(8, Parts.label(Messages.text("exchange.received"), "muted"), received);
    private final HBox offers;
    private boolean isOffice;

    ReceiptActs(Desk desk) {
        this.desk = desk;
        this.offers = new HBox(
                8,
                go("exchange.receipts.print", "reports", "phieu-bien-nhan"),
                go("exchange.receipts.send", "exchange", "send"));
        day.setAlignment(Pos.CENTER_LEFT);
        offers.setVisible(false);
        offers.managedProperty().bind(offers.visibleProperty());
    }

    private Button go(String key, String screen, String item) {
        return Parts.button(Messages.text(key), () -> desk.navigator().go(screen, item));
    }

    Node day() {
        return day;
    }

    /** Where to go with what was received last. */
    Node offers() {
        return offers;
    }

    void show(boolean office, LocalDate today) {
        isOffice = office;
        if (received.getValue() == null) {
            received.setValue(today);
        }
        day.setVisible(office);
        day.setManaged(office);
    }

    /** Other files are looked at. */
    void begin() {
        offers.setVisible(false);
    }

    /** Empty below an office, and while no day is typed. */
    Optional<LocalDate> receivedOn() {
        return received.day().filter(known -> isOffice && received.certain().getValue());
    }

    /** Away from the window's thread. */
    static List<MergeResult> record(Workspace workspace, List<MergeResult> results, Optional<LocalDate> day) {
        day.ifPresent(known -> new Receipts(workspace).record(results, known));
        return results;
    }

    void offer(List<MergeResult> results) {
        offers.setVisible(isOffice
                && results.stream().anyMatch(result -> !result.submissions().isEmpty()));
    }
}
