package vn.sontm.ui.reports;

import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import vn.sontm.base.Messages;
import vn.sontm.base.VietnameseNumbers;
import vn.sontm.programme.calendar.Period;
import vn.sontm.ui.common.ChangeHistory;
import vn.sontm.ui.common.DayField;
import vn.sontm.ui.common.Desk;
import vn.sontm.ui.common.Dialogs;
import vn.sontm.ui.common.Parts;
import vn.sontm.ui.common.Section;
import vn.sontm.ui.common.Tables;
import vn.sontm.workspace.Lock;
import vn.sontm.workspace.Submission;
import vn.sontm.workspace.Submissions;

/** Nộp báo cáo: what is left to look at, the day of the figures, the check code, and how the period stands. */
final class SubmitTab implements Section {
    private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm");

    static final String ID = "submit";

    private final Desk desk;
    private final VBox state = new VBox(4);
    private final Label left = Parts.label("", "section-title");
    private final ObservableList<Finding> findings = FXCollections.observableArrayList();
    private final TableView<Finding> table = Tables.of(Messages.text("reports.findings.none"));
    private final DayField asOf = new DayField("as-of", Messages.text("reports.as-of"));
    private final VBox view;
    private Optional<Period> shown = Optional.empty();

    SubmitTab(Desk desk) {
        this.desk = desk;
        var px = desk.appearance();
        table.setId("findings");
        table.setItems(findings);
        table.getColumns()
                .setAll(List.of(
                        Tables.text(
                                Messages.text("reports.finding.kind"),
                                px.px(170),
                                finding -> finding.kind().word()),
                        Tables.text(Messages.text("reports.finding.what"), px.px(640), Finding::sentence)));
        Tables.onOpen(table, finding -> desk.navigator().go(finding.screen(), finding.item()));
        view = Parts.tabPage(
                table, state, left, Parts.wrapped(Messages.text("reports.findings.hint"), "muted"), table, handingIn());
    }

    @Override
    public String id() {
        return ID;
    }

    @Override
    public Node view() {
        return view;
    }

    @Override
    public void refresh() {
        desk.session().read(SubmitFacts::of, this::show);
    }

    private void show(SubmitFacts facts) {
        findings.setAll(facts.findings());
        left.setText(
                facts.findings().isEmpty()
                        ? Messages.text("reports.findings.none")
                        : Messages.text("reports.findings", facts.findings().size()));
        if (shown.filter(facts.period()::equals).isEmpty()) {
            asOf.setValue(facts.submission().flatMap(Submission::asOf).orElse(facts.today()));
        }
        shown = Optional.of(facts.period());
        state.getChildren().clear();
        facts.submission().ifPresentOrElse(handedIn -> submitted(facts, handedIn), () -> open(facts));
        facts.due().ifPresent(day -> say(Messages.text("reports.state.due", VietnameseNumbers.format(day))));
        facts.lock().ifPresent(this::locked);
    }

    private void open(SubmitFacts facts) {
        say(Messages.text("reports.state.open", facts.period().label()));
        code(Messages.text("reports.check-code.now"), facts.checkCode());
    }

    private void submitted(SubmitFacts facts, Submission submission) {
        say(Messages.text(
                "reports.state.submitted",
                facts.period().label(),
                when(submission.change().at()),
                submission.change().author(),
                submission.asOf().map(VietnameseNumbers::format).orElse("")));
        code(Messages.text("reports.check-code"), submission.checkCode());
        changed(facts.changed());
    }

    private void code(String what, String characters) {
        var code = Parts.label(characters, "check-code");
        code.setId("check-code");
        var line = new HBox(8, Parts.label(what, "muted"), code);
        line.setAlignment(Pos.CENTER_LEFT);
        state.getChildren().add(line);
    }

    private void changed(long facts) {
        if (facts == 0) {
            say(Messages.text("reports.changed.none"));
        } else {
            var link = Parts.link(
                    Messages.text("reports.changed", facts),
                    () -> ChangeHistory.showChanges(
                            desk, view, Messages.text("reports.changed.title"), SubmitFacts::changes));
            link.setId("changed-since");
            state.getChildren().add(link);
        }
    }

    private void locked(Lock lock) {
        var banner = new HBox(Parts.wrapped(Messages.text("reports.state.locked", when(lock.at()), lock.author())));
        banner.getStyleClass().add("banner");
        state.getChildren().add(banner);
    }

    private void say(String sentence) {
        state.getChildren().add(Parts.wrapped(sentence));
    }

    private static String when(String at) {
        return OffsetDateTime.parse(at).format(WHEN);
    }

    private Node handingIn() {
        var submit = Parts.primary(Messages.text("reports.submit"), this::ask);
        submit.setId("submit");
        submit.disableProperty().bind(asOf.certain().map(certain -> !certain));
        var label = Parts.label(Messages.text("reports.as-of"));
        label.setLabelFor(asOf);
        var line = new HBox(
                8,
                label,
                asOf,
                Parts.filler(),
                Parts.button(
                        Messages.text("reports.submit.send"),
                        () -> desk.navigator().go("exchange", "send")),
                submit);
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    private void ask() {
        var sentence = findings.isEmpty()
                ? Messages.text("reports.submit.ask")
                : Messages.text("reports.submit.ask-left", findings.size());
        Dialogs.ask(view, Messages.text("reports.submit"), sentence, Messages.text("reports.submit"), this::submit);
    }

    private void submit() {
        var period = desk.session().period().get();
        asOf.day()
                .ifPresent(day -> desk.session()
                        .write(
                                workspace -> new Submissions(workspace).submit(period, day),
                                submission -> desk.notices()
                                        .offer(
                                                Messages.text("reports.submitted", submission.checkCode()),
                                                Messages.text("reports.submit.send"),
                                                () -> desk.navigator().go("exchange", "send"))));
    }
}
