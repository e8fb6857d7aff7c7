package vn.sontm.ui.appraisal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.layout.VBox;
import vn.sontm.base.Messages;
import vn.sontm.programme.assessment.Verdict;
import vn.sontm.programme.calendar.Period;
import vn.sontm.ui.common.DayField;
import vn.sontm.ui.common.Desk;
import vn.sontm.ui.common.Dialogs;
import vn.sontm.ui.common.Parts;
import vn.sontm.ui.common.VerdictMark;
import vn.sontm.workspace.Conclusions;
import vn.sontm.workspace.Questions;

/** Concluding on one or several cases after a look at each, and asking for more. */
record AppraisalActs(Desk desk, Node owner, String set, Voice voice) {
    void conclude(AppraisalFacts.Criterion criterion, List<AppraisalFacts.Case> cases, Verdict verdict) {
        var note = note("appraisal-note");
        var period = desk.session().period().get();
        var verb = voice.text("conclude." + verdict.code(), cases.size());
        var look = look(criterion, cases, Messages.text("appraisal.note"), note);
        Dialogs.form(verb, look, verb)
                .wide()
                .focusOn(look.getChildren().getFirst()) // arrows go through the cases, Enter concludes
                .show(owner, () -> conclude(criterion, cases, period, verdict, note.getText()));
    }

    private void conclude(
            AppraisalFacts.Criterion criterion,
            List<AppraisalFacts.Case> cases,
            Period period,
            Verdict verdict,
            String note) {
        desk.session()
                .write(
                        workspace -> new Conclusions(workspace)
                                .conclude(subjects(cases), item(criterion), period, verdict, note),
                        changes -> desk.notices()
                                .say(voice.text(
                                        "done",
                                        cases.size(),
                                        VerdictMark.word(verdict),
                                        Integer.toString(criterion.number()))));
    }

    void ask(AppraisalFacts.Criterion criterion, List<AppraisalFacts.Case> cases) {
        var text = note("appraisal-question");
        var due = new DayField("appraisal-due", Messages.text("appraisal.due"));
        var plausible = due.plausible();
        var content = new VBox(
                8,
                look(criterion, cases, Messages.text("appraisal.ask.what"), text),
                Parts.label(Messages.text("appraisal.due")),
                due);
        Dialogs.form(Messages.text("appraisal.ask.title", cases.size()), content, Messages.text("appraisal.ask.verb"))
                .wide()
                .onlyWith(Bindings.createBooleanBinding(
                        () -> !text.getText().isBlank() && plausible.getValue(), text.textProperty(), plausible))
                .focusOn(text)
                .show(owner, () -> ask(criterion, cases, text.getText(), due.day()));
    }

    private void ask(
            AppraisalFacts.Criterion criterion, List<AppraisalFacts.Case> cases, String text, Optional<LocalDate> due) {
        desk.session()
                .write(
                        workspace -> new Questions(workspace).ask(subjects(cases), item(criterion), text, due),
                        changes -> desk.notices().say(Messages.text("appraisal.asked", changes.size())));
    }

    void withdraw(AppraisalFacts.Criterion criterion, AppraisalFacts.Case item, Consumer<String> done) {
        var period = desk.session().period().get();
        Dialogs.reason(
                owner,
                voice.text("withdraw"),
                voice.text("withdraw.why", item.name(), Integer.toString(criterion.number())),
                voice.text("withdraw"),
                reason -> desk.session()
                        .write(
                                workspace -> new Conclusions(workspace)
                                        .withdraw(item.subject(), item(criterion), period, reason),
                                changes -> done.accept(item.name())));
    }

    private VBox look(
            AppraisalFacts.Criterion criterion, List<AppraisalFacts.Case> cases, String prompt, TextArea text) {
        var list = new VBox(12);
        cases.forEach(item -> list.getChildren()
                .add(new VBox(
                        4,
                        Parts.label(
                                Messages.text(
                                        "appraisal.case",
                                        item.name(),
                                        Integer.toString(criterion.number()),
                                        criterion.name()),
                                "medium"),
                        CaseView.of(item))));
        var scroll = new ScrollPane(list);
        scroll.setFitToWidth(true);
        scroll.setPrefHeight(desk.appearance().px(260));
        scroll.setId("appraisal-look");
        scroll.setFocusTraversable(true);
        return new VBox(8, scroll, Parts.wrapped(prompt), text);
    }

    private static TextArea note(String id) {
        var note = Parts.area(2);
        note.setId(id);
        return note;
    }

    private static List<String> subjects(List<AppraisalFacts.Case> cases) {
        return cases.stream().map(AppraisalFacts.Case::subject).toList();
    }

    private String item(AppraisalFacts.Criterion criterion) {
        return set + "/" + criterion.number();
    }
}
