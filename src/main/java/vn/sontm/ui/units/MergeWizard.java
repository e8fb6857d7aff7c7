package vn.sontm.ui.units;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.controlsfx.control.SearchableComboBox;
import vn.sontm.base.Messages;
import vn.sontm.base.VietnameseNumbers;
import vn.sontm.programme.reform.Answers;
import vn.sontm.programme.reform.Merge;
import vn.sontm.programme.unit.Formation;
import vn.sontm.programme.unit.Succession;
import vn.sontm.programme.unit.Unit;
import vn.sontm.ui.common.Choices;
import vn.sontm.ui.common.Desk;
import vn.sontm.ui.common.Dialogs;
import vn.sontm.ui.common.Parts;

/** Sáp nhập, in three steps: which units into which, how figures combine, all of it to be read before it is written. */
final class MergeWizard {
    private static final int HEIGHT = 110;

    private final Desk desk;
    private final Node owner;
    private final UnitFacts facts;
    private final UnitActs acts;
    private final LastSteps steps;
    private final ObservableList<UnitLine> chosen = FXCollections.observableArrayList();
    private final ActFields act = new ActFields();
    private final NewUnitFields fields;

    MergeWizard(Desk desk, Node owner, UnitFacts facts, List<UnitLine> chosen) {
        this.desk = desk;
        this.owner = owner;
        this.facts = facts;
        this.acts = new UnitActs(desk, owner);
        this.steps = new LastSteps(desk, owner, facts);
        this.chosen.setAll(chosen);
        var like = chosen.getFirst().unit();
        this.fields = new NewUnitFields(facts, like, like.parentOn(facts.day()));
    }

    void show() {
        var left = new VBox(8, Parts.label(Messages.text("units.merge.which"), "medium"), list(), adder());
        left.setPrefWidth(330);
        var right = new VBox(10, act.view(), Parts.label(Messages.text("units.merge.into"), "medium"), fields.view());
        var complete = UnitActs.both(
                UnitActs.both(act.complete(), fields.complete()),
                Bindings.createBooleanBinding(() -> chosen.size() > 1, chosen));
        Dialogs.form(
                        Messages.text("units.act.merge"),
                        new VBox(
                                10,
                                Parts.wrapped(Messages.text("units.merge.hint"), "muted"),
                                new HBox(24, left, right)),
                        Messages.text("units.merge.next"))
                .wide()
                .onlyWith(complete)
                .focusOn(act.first())
                .show(owner, this::figures);
    }

    private ListView<UnitLine> list() {
        var list = new ListView<>(chosen);
        list.setId("merge-units");
        list.setAccessibleText(Messages.text("units.merge.which"));
        list.setPrefHeight(desk.appearance().px(HEIGHT));
        list.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.DELETE) {
                chosen.remove(list.getSelectionModel().getSelectedItem());
            }
        });
        return list;
    }

    private SearchableComboBox<UnitLine> adder() {
        var box = Choices.searchable("merge-add", "units.merge.add", UnitLine::toString, facts.standing());
        box.setPromptText(Messages.text("units.merge.add"));
        box.valueProperty().subscribe(line -> {
            if (line != null && !chosen.contains(line)) {
                chosen.add(line);
            }
        });
        return box;
    }

    /** Units that have no figures of their own need no answers. */
    private void figures() {
        if (chosen.stream().noneMatch(line -> line.unit().levelOn(facts.day()).equals(Unit.COMMUNE))) {
            review(Answers.NONE, this::show);
        } else {
            steps.figures(formation(), this::show, answers -> review(answers, this::figures));
        }
    }

    private void review(Answers answers, Runnable back) {
        steps.review(
                sentences(answers),
                Messages.text("units.merge.write"),
                back,
                () -> acts.decide(() -> merge(answers), "merge"));
    }

    private List<String> sentences(Answers answers) {
        var into = fields.unit();
        var formation = formation();
        var names = String.join(", ", chosen.stream().map(UnitLine::name).toList());
        var sentences = new ArrayList<String>();
        sentences.add(Messages.text(
                "units.review.merge",
                VietnameseNumbers.format(formation.on()),
                names,
                (into.title() + " " + into.name()).strip(),
                into.code(),
                UnitWords.by(act.act().decision())));
        sentences.addAll(new WaySummary(formation, answers, facts).sentences());
        sentences.add(Messages.text("units.review.plan"));
        sentences.add(Messages.text("units.review.asked"));
        sentences.add(Messages.text("units.review.late"));
        return sentences;
    }

    private Merge merge(Answers answers) {
        return new Merge(codes(), fields.unit(), answers, act.act());
    }

    private List<String> codes() {
        return chosen.stream().map(line -> line.unit().code()).toList();
    }

    private Formation formation() {
        return new Formation(
                fields.unit().code(),
                act.act().on(),
                Succession.Kind.MERGE,
                codes().stream().sorted().toList());
    }
}
