package vn.sontm.ui.exchange;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TableView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import vn.sontm.base.Messages;
import vn.sontm.exchange.ExportRequest;
import vn.sontm.exchange.Exported;
import vn.sontm.exchange.Exports;
import vn.sontm.exchange.OwnEnrolment;
import vn.sontm.exchange.drive.Drives;
import vn.sontm.programme.plan.Agencies;
import vn.sontm.store.JournalEntry;
import vn.sontm.ui.common.ChangeHistory;
import vn.sontm.ui.common.Desk;
import vn.sontm.ui.common.Jobs;
import vn.sontm.ui.common.Moments;
import vn.sontm.ui.common.Parts;
import vn.sontm.ui.common.Section;
import vn.sontm.ui.common.Snapshot;
import vn.sontm.ui.common.Sticks;
import vn.sontm.ui.common.Tables;

/** Gửi tệp: for whom, where to, and whether evidence goes along. */
final class SendTab implements Section {
    /**
     * A unit that a file may be written for.
     *
     * @param last when the last file was written for it; empty when none was
     */
    record Recipient(String unit, String name, String last) {}

    /**
     * @param communes whom one file for everyone serves; none below an office
     * @param ownCode the 16 digits of this PC; empty where it is enrolled
     */
    private record Facts(List<Recipient> recipients, Set<String> communes, int unsent, Optional<String> ownCode) {}

    private final Desk desk;
    private final Sticks sticks;
    private final ObservableList<Recipient> recipients = FXCollections.observableArrayList();
    private final TableView<Recipient> table = Tables.of(Messages.text("exchange.send.empty"));
    private final CheckBox together = new CheckBox(Messages.text("exchange.send.together"));
    private final CheckBox evidence = new CheckBox(Messages.text("exchange.send.evidence"));
    private final Button unsent;
    private final SentFiles written;
    private final VBox digits = new VBox(4);
    private final VBox view;
    private Set<String> communes = Set.of();

    SendTab(Desk desk, Drives drives) {
        this.desk = desk;
        this.sticks = new Sticks(desk, drives, "send-place");
        this.written = new SentFiles(desk);
        this.unsent = Parts.link("", () -> ChangeHistory.showUnsent(desk, view()));
        unsent.setId("send-unsent");
        table.setId("recipients");
        table.setItems(recipients);
        var px = desk.appearance();
        table.getColumns()
                .setAll(List.of(
                        Tables.text(Messages.text("exchange.send.unit"), px.px(260), Recipient::name),
                        Tables.text(Messages.text("exchange.send.last"), px.px(220), Recipient::last)));
        evidence.setId("with-evidence");
        together.setId("send-together");
        view = page();
    }

    @Override
    public String id() {
        return "send";
    }

    @Override
    public Node view() {
        return view;
    }

    @Override
    public void refresh() {
        desk.session().read(SendTab::facts, this::show);
    }

    private static Facts facts(Snapshot snapshot) {
        var exports = new Exports(snapshot.workspace());
        var journal = snapshot.workspace().store().journal();
        var day = snapshot.period().lastDay();
        var communes = snapshot.identity().isOffice() ? Set.copyOf(exports.everyone()) : Set.<String>of();
        return new Facts(
                exports.recipients().stream()
                        .map(unit -> new Recipient(
                                unit,
                                Agencies.title(snapshot.registers(), snapshot.units(), unit, day),
                                journal.stream()
                                        .filter(entry -> entry.direction().equals("out")
                                                && (entry.unit().equals(unit) || serves(entry, communes, unit)))
                                        .findFirst()
                                        .map(entry -> Moments.words(entry.at()))
                                        .orElseGet(() -> Messages.text("exchange.send.never"))))
                        .toList(),
                communes,
                exports.unsent().changes(),
                new OwnEnrolment(snapshot.workspace()).askingCode());
    }

    private static boolean serves(JournalEntry entry, Set<String> communes, String unit) {
        return entry.unit().equals(ExportRequest.EVERYONE) && communes.contains(unit);
    }

    private void show(Facts facts) {
        communes = facts.communes();
        together.setVisible(!communes.isEmpty());
        together.setManaged(!communes.isEmpty());
        unsent.setText(
                facts.unsent() == 0
                        ? Messages.text("exchange.send.nothing-new")
                        : Messages.text("exchange.send.unsent", facts.unsent()));
        unsent.setDisable(facts.unsent() == 0);
        unsent.getStyleClass().setAll("link");
        if (facts.unsent() == 0) {
            unsent.getStyleClass().add("plain");
        }
        digits.getChildren().clear();
        facts.ownCode().ifPresent(code -> digits.getChildren().setAll(OwnCode.of(code)));
        if (!recipients.equals(facts.recipients())) {
            recipients.setAll(facts.recipients());
            table.getSelectionModel().selectAll();
        }
    }

    private VBox page() {
        var write = Parts.primary(Messages.text("exchange.send.write"), this::write);
        write.setId("write-files");
        write.disableProperty().bind(sticks.text().map(String::isBlank));
        var bottom = new HBox(16, together, evidence, Parts.filler(), unsent, write);
        bottom.setAlignment(Pos.CENTER_LEFT);
        var page = Parts.tabPage(
                table,
                sticks.view(),
                Parts.wrapped(Messages.text("exchange.send.hint"), "muted"),
                table,
                written.view(),
                digits,
                bottom);
        return page;
    }

    private void write() {
        var chosen = table.getSelectionModel().getSelectedItems().isEmpty()
                ? List.copyOf(recipients)
                : List.copyOf(table.getSelectionModel().getSelectedItems());
        var place = sticks.path().orElseThrow();
        var requests = requests(chosen, evidence.isSelected());
        desk.jobs()
                .run(Messages.text("exchange.send.writing"), progress -> write(requests, place, progress), this::wrote);
    }

    /** By the name of whom it is for: one for each, or one for all communes and one for each of the others. */
    private Map<String, ExportRequest> requests(List<Recipient> chosen, boolean withEvidence) {
        var requests = new LinkedHashMap<String, ExportRequest>();
        for (var recipient : chosen) {
            if (together.isSelected() && communes.contains(recipient.unit())) {
                requests.put(Messages.text("exchange.everyone"), ExportRequest.toEveryone());
            } else {
                requests.put(recipient.name(), new ExportRequest(recipient.unit(), withEvidence));
            }
        }
        return requests;
    }

    private List<Exported> write(Map<String, ExportRequest> requests, Path place, Jobs.Progress progress) {
        var exports = new Exports(desk.session().workspace());
        var files = new ArrayList<Exported>();
        requests.forEach((name, request) -> {
            progress.report(files.size(), requests.size(), name);
            files.add(Watching.run(progress, name, watched -> exports.write(request, place, watched)));
        });
        return files;
    }

    private void wrote(List<Exported> files) {
        written.show(files);
        desk.notices().say(Messages.text("exchange.send.safe"));
        desk.session().changed();
    }
}
