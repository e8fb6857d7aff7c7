package vn.sontm.ui.start;

import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import vn.sontm.base.Messages;
import vn.sontm.base.VietnameseText;
import vn.sontm.ui.common.Choices;
import vn.sontm.ui.common.Parts;
import vn.sontm.ui.common.TypedPath;
import vn.sontm.workspace.ShippedData;

/** A new office: the plan it begins with or, without one, whom it writes for; and the name of the person who will write. */
final class OfficeForm {
    private enum With {
        SHIPPED,
        FILE,
        NOTHING
    }

    private record Choice(With with, String plan, String title) {}

    private final ComboBox<Choice> plan = Choices.of(Choice::title, choices());
    private final TextField file = StartForm.field("plan-file", "start.office.file");
    private final OwnUnitFields unit = new OwnUnitFields();
    private final TextField author = StartForm.field("author", "start.author");
    private final BiConsumer<OfficeStart, String> making;
    private final VBox view;

    /** @param making takes what the office begins with and who will write */
    OfficeForm(Runnable back, BiConsumer<OfficeStart, String> making) {
        this.making = making;
        plan.setId("plan-choice");
        plan.setAccessibleText(Messages.text("start.office.plan"));
        plan.setMaxWidth(Double.MAX_VALUE);
        var fileRow = StartForm.captioned(
                "start.office.file", file, Parts.button(Messages.text("start.choose-file"), this::choose));
        showOnly(fileRow, With.FILE);
        showOnly(unit.view(), With.NOTHING);
        var begin = Parts.primary(Messages.text("start.office.begin"), this::make);
        begin.setId("make-office");
        begin.disableProperty()
                .bind(Bindings.createBooleanBinding(
                        () -> !complete(),
                        plan.valueProperty(),
                        file.textProperty(),
                        unit.complete(),
                        author.textProperty()));
        Stream.concat(Stream.of(file, author), unit.fields().stream())
                .forEach(field -> field.setOnAction(event -> make()));
        view = StartForm.of(
                Messages.text("start.way.office"),
                back,
                StartForm.captioned("start.office.plan", plan),
                fileRow,
                unit.view(),
                StartForm.captioned("start.author", author),
                begin);
    }

    Node view() {
        return view;
    }

    private static Choice[] choices() {
        return Stream.concat(
                        ShippedData.plans().stream().map(OfficeForm::shipped),
                        Stream.of(
                                new Choice(With.NOTHING, "", Messages.text("start.office.nothing")),
                                new Choice(With.FILE, "", Messages.text("start.office.other"))))
                .toArray(Choice[]::new);
    }

    private static Choice shipped(String id) {
        var title =
                ShippedData.plan(id).map(json -> json.path("title").asText()).orElse(id);
        return new Choice(With.SHIPPED, id, title);
    }

    private void showOnly(Node part, With with) {
        ObservableBooleanValue wanted =
                Bindings.createBooleanBinding(() -> plan.getValue().with() == with, plan.valueProperty());
        part.visibleProperty().bind(wanted);
        part.managedProperty().bind(wanted);
    }

    private boolean complete() {
        var stated =
                switch (plan.getValue().with()) {
                    case SHIPPED -> true;
                    case FILE -> TypedPath.find(file.getText()).isPresent();
                    case NOTHING -> unit.complete().get();
                };
        return stated && !author.getText().isBlank();
    }

    private void make() {
        if (complete()) {
            making.accept(start(), VietnameseText.nfc(author.getText()).strip());
        }
    }

    private OfficeStart start() {
        return switch (plan.getValue().with()) {
            case SHIPPED -> new OfficeStart.Shipped(plan.getValue().plan());
            case FILE -> new OfficeStart.PlanFile(TypedPath.of(file.getText()));
            case NOTHING -> new OfficeStart.Bare(unit.unit());
        };
    }

    private void choose() {
        var chooser = new FileChooser();
        chooser.setTitle(Messages.text("start.office.file"));
        chooser.getExtensionFilters()
                .add(new FileChooser.ExtensionFilter(Messages.text("start.office.file"), "*.json"));
        Optional.ofNullable(chooser.showOpenDialog(view.getScene().getWindow()))
                .ifPresent(chosen -> file.setText(chosen.toString()));
    }
}
