package vn.sontm.ui.activities;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.TableView;
import javafx.scene.layout.VBox;
import vn.sontm.base.Messages;
import vn.sontm.base.VietnameseNumbers;
import vn.sontm.programme.inspection.Inspection;
import vn.sontm.ui.common.Desk;
import vn.sontm.ui.common.Parts;
import vn.sontm.ui.common.Section;
import vn.sontm.ui.common.Tables;

/** What the office found here and by when it is to be mended. The office writes it; here it is read. */
final class InspectionsPart implements Section {
    private record Facts(LocalDate today, List<Inspection> all) {}

    private final Desk desk;
    private final ObservableList<Inspection> all = FXCollections.observableArrayList();
    private final TableView<Inspection> table = Tables.of(Messages.text("activities.inspections.empty"));
    private final VBox view;
    private LocalDate today = LocalDate.EPOCH;

    InspectionsPart(Desk desk) {
        this.desk = desk;
        table.setId("own-inspections");
        table.setItems(all);
        var px = desk.appearance();
        table.getColumns()
                .setAll(List.of(
                        Tables.day(
                                Messages.text("programme.inspections.date"),
                                px.px(90),
                                inspection -> day(inspection.date())),
                        Tables.text(Messages.text("programme.inspections.team"), px.px(160), Inspection::team),
                        Tables.text(Messages.text("programme.inspections.findings"), px.px(300), Inspection::findings),
                        Tables.day(
                                Messages.text("programme.inspections.due"),
                                px.px(100),
                                inspection -> day(inspection.due())),
                        Tables.text(Messages.text("programme.inspections.follow-up"), px.px(200), Inspection::followUp),
                        Tables.text(Messages.text("programme.inspections.state"), px.px(120), this::state)));
        view = Parts.tabPage(table, Parts.wrapped(Messages.text("activities.inspections.hint"), "muted"), table);
    }

    @Override
    public String id() {
        return "inspections";
    }

    @Override
    public Node view() {
        return view;
    }

    @Override
    public void refresh() {
        desk.session()
                .read(
                        snapshot -> new Facts(
                                snapshot.today(),
                                Inspection.of(
                                        snapshot.registers(),
                                        snapshot.identity().unit())),
                        facts -> {
                            today = facts.today();
                            all.setAll(facts.all());
                        });
    }

    private String state(Inspection inspection) {
        return Messages.text("inspection.state." + inspection.on(today).name().toLowerCase(Locale.ROOT));
    }

    private static String day(Optional<LocalDate> day) {
        return day.map(VietnameseNumbers::format).orElse("");
    }
}
