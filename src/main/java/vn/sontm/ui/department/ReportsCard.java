package vn.sontm.ui.department;

import java.time.LocalDate;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import vn.sontm.base.Messages;
import vn.sontm.base.VietnameseNumbers;
import vn.sontm.programme.agenda.DueItem;
import vn.sontm.programme.calendar.Period;
import vn.sontm.ui.common.DayField;
import vn.sontm.ui.common.Desk;
import vn.sontm.ui.common.Dialogs;
import vn.sontm.ui.common.DueWords;
import vn.sontm.ui.common.Parts;
import vn.sontm.workspace.Submissions;

/** The reports that the department owes next: by when, how long there is still time, and handing them in. */
final class ReportsCard {
    private static final String REPORT = "bao-cao-phong"; // the department's own report

    private final Desk desk;
    private final VBox view = Parts.card();

    ReportsCard(Desk desk) {
        this.desk = desk;
        view.setId("department-reports");
    }

    Node view() {
        return view;
    }

    void show(DepartmentFacts facts) {
        view.getChildren().setAll(Parts.label(Messages.text("department.reports"), "section-title"));
        if (facts.reports().isEmpty()) {
            view.getChildren().add(Parts.wrapped(Messages.text("department.reports.none"), "muted"));
        }
        facts.reports().forEach(report -> view.getChildren().add(line(report, facts.today())));
    }

    private Node line(DueItem report, LocalDate today) {
        var period = Period.parse(report.reference());
        var open = Parts.link(
                Messages.text("department.report", period.label(), VietnameseNumbers.format(report.day())),
                () -> open(period));
        open.getStyleClass().add("plain");
        open.setMinWidth(0);
        var left = Parts.label(DueWords.left(report, today), report.daysLeft(today) < 0 ? "wrong" : "muted");
        left.setMinWidth(Region.USE_PREF_SIZE);
        var submit = Parts.button(Messages.text("department.report.submit"), () -> submit(period, today));
        submit.setId("submit-" + period.code());
        submit.getStyleClass().add("small");
        submit.setMinWidth(Region.USE_PREF_SIZE);
        var line = new HBox(8, open, Parts.filler(), left, submit);
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    private void open(Period period) {
        desk.session().period().set(period);
        desk.navigator().go("reports", REPORT);
    }

    private void submit(Period period, LocalDate today) {
        var day = new DayField("department-as-of", Messages.text("department.report.as-of"));
        day.setValue(today);
        Dialogs.form(
                        Messages.text("department.report.submit"),
                        new VBox(
                                8,
                                Parts.wrapped(Messages.text("department.report.submit.why", period.inside())),
                                Parts.label(Messages.text("department.report.as-of")),
                                day),
                        Messages.text("department.report.submit"))
                .onlyWith(day.valueProperty().map(typed -> true).orElse(false))
                .show(view, () -> day.day().ifPresent(asOf -> submitted(period, asOf)));
    }

    private void submitted(Period period, LocalDate asOf) {
        desk.session()
                .write(
                        workspace -> new Submissions(workspace).submit(period, asOf),
                        submission ->
                                desk.notices().say(Messages.text("department.report.submitted", period.inside())));
    }
}
