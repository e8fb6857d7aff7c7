package vn.sontm.ui.units;

import java.util.ArrayList;
import java.util.List;
import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import vn.sontm.base.Messages;
import vn.sontm.base.VietnameseNumbers;
import vn.sontm.programme.reform.Answers;
import vn.sontm.programme.reform.Reform.NewUnit;
import vn.sontm.programme.reform.Split;
import vn.sontm.programme.unit.Formation;
import vn.sontm.programme.unit.Succession;
import vn.sontm.programme.unit.Unit;
import vn.sontm.ui.common.Desk;
import vn.sontm.ui.common.Dialogs;
import vn.sontm.ui.common.Parts;

/**
 * Tách, step by step: the parts, what of the places inside comes to which, which figures they keep until they have their own,
 * and all of it to be read.
 */
final class SplitWizard {
    private static final int HEIGHT = 110;

    private final Desk desk;
    private final Node owner;
    private final UnitFacts facts;
    private final Unit unit;
    private final UnitActs acts;
    private final LastSteps steps;
    private final ObservableList<NewUnit> parts = FXCollections.observableArrayList();
    private final CheckBox rest = new CheckBox(Messages.text("units.split.rest"));
    private final ActFields act = new ActFields();
    private final NewUnitFields fields;

    SplitWizard(Desk desk, Node owner, UnitFacts facts, Unit unit) {
        this.desk = desk;
        this.owner = owner;
        this.facts = facts;
        this.unit = unit;
        this.acts = new UnitActs(desk, owner);
        this.steps = new LastSteps(desk, owner, facts);
        this.fields = new NewUnitFields(facts, unit, unit.parentOn(facts.day()));
        rest.setId("split-rest");
    }

    void show() {
        var add = new Button(Messages.text("units.split.add"));
        add.setId("split-add");
        add.setOnAction(event -> add());
        var left = new VBox(8, act.view(), Parts.label(Messages.text("units.split.parts"), "medium"), list(), rest);
        left.setPrefWidth(400);
        var right = new VBox(8, Parts.label(Messages.text("units.split.part"), "medium"), fields.view(), add);
        var complete = UnitActs.both(
                act.complete(),
                Bindings.createBooleanBinding(
                        () -> parts.size() > (rest.isSelected() ? 0 : 1), parts, rest.selectedProperty()));
        Dialogs.form(
                        Messages.text("units.split.title", unit.fullNameOn(facts.day())),
                        new VBox(
                                10,
                                Parts.wrapped(Messages.text("units.split.hint"), "muted"),
                                new HBox(24, left, right)),
                        Messages.text("units.split.next"))
                .wide()
                .onlyWith(complete)
                .focusOn(act.first())
                .show(owner, () -> places(new PlacesForm(facts, unit, parts, rest.isSelected())));
    }

    private ListView<NewUnit> list() {
        var list = new ListView<>(parts);
        list.setId("split-parts");
        list.setAccessibleText(Messages.text("units.split.parts"));
        list.setPrefHeight(desk.appearance().px(HEIGHT));
        list.setCellFactory(made -> new ListCell<>() {
            @Override
            protected void updateItem(NewUnit part, boolean empty) {
                super.updateItem(part, empty);
                setText(empty ? "" : name(part));
            }
        });
        list.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.DELETE) {
                parts.remove(list.getSelectionModel().getSelectedItem());
            }
        });
        return list;
    }

    private void add() {
        var part = fields.unit();
        if (!part.name().isEmpty()
                && parts.stream().noneMatch(known -> known.code().equals(part.code()))) {
            parts.add(part);
            fields.name().clear();
            fields.name().requestFocus();
        }
    }

    private static String name(NewUnit part) {
        return (part.title() + " " + part.name()).strip() + " (" + part.code() + ")";
    }

    private void places(PlacesForm form) {
        if (form.isEmpty()) {
            figures(form, this::show);
        } else {
            Dialogs.form(Messages.text("units.places.title"), form.view(), Messages.text("units.places.next"))
                    .wide()
                    .also(Messages.text("units.back"), () -> Platform.runLater(this::show))
                    .show(owner, () -> figures(form, () -> places(form)));
        }
    }

    private void figures(PlacesForm form, Runnable back) {
        if (unit.levelOn(facts.day()).equals(Unit.COMMUNE)) {
            steps.figures(formation(), back, answers -> review(form, answers, () -> figures(form, back)));
        } else {
            review(form, Answers.NONE, back);
        }
    }

    private void review(PlacesForm form, Answers answers, Runnable back) {
        steps.review(
                sentences(form, answers),
                Messages.text("units.split.write"),
                back,
                () -> acts.decide(() -> split(form, answers), "split"));
    }

    private Split split(PlacesForm form, Answers answers) {
        return new Split(unit.code(), parts, rest.isSelected(), form.shares(), answers, act.act());
    }

    private List<String> sentences(PlacesForm form, Answers answers) {
        var sentences = new ArrayList<String>();
        sentences.add(Messages.text(
                "units.review.split",
                VietnameseNumbers.format(act.act().on()),
                unit.fullNameOn(facts.day()),
                String.join(", ", parts.stream().map(SplitWizard::name).toList()),
                UnitWords.by(act.act().decision())));
        if (rest.isSelected()) {
            sentences.add(Messages.text("units.review.rest", unit.code()));
        }
        sentences.addAll(form.sentences());
        sentences.addAll(new WaySummary(formation(), answers, facts).sentences());
        sentences.add(Messages.text("units.review.plan"));
        sentences.add(Messages.text("units.review.asked"));
        return sentences;
    }

    /** As each part begins; the answers are the same for all. */
    private Formation formation() {
        return new Formation(
                parts.isEmpty() ? unit.code() : parts.getFirst().code(),
                act.act().on(),
                Succession.Kind.SPLIT,
                List.of(unit.code()));
    }
}
