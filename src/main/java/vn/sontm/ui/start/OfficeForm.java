package vn.sontm.ui.start;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import vn.sontm.base.Messages;
import vn.sontm.base.VietnameseText;
import vn.sontm.ui.common.Choices;
import vn.sontm.ui.common.Parts;
import vn.sontm.workspace.ShippedData;

/** A new office: its code, the plan it begins with, and the name of the person who will write. */
final class OfficeForm {
    /** Takes what was typed. */
    interface Making {
        void make(String unit, Optional<Path> planFile, Optional<String> shipped, String author);
    }

    /** A plan that comes with the program, a file, or none. */
    private record Choice(Optional<String> shipped, String title) {}

    private final ComboBox<Choice> plan;
    private final TextField file = StartForm.field("plan-file", "start.office.file");
    private final TextField unit = StartForm.field("unit-code", "start.office.code");
    private final TextField author = StartForm.field("author", "start.author");
    private final Making making;
    private final VBox view;

    OfficeForm(Runnable back, Making making) {
        this.making = making;
        this.plan = Choices.of(
                Choice::title,
                Stream.concat(
                                ShippedData.plans().stream().map(OfficeForm::shipped),
                                Stream.of(new Choice(Optional.empty(), Messages.text("start.office.own"))))
                        .toArray(Choice[]::new));
        plan.setId("plan-choice");
        plan.setMaxWidth(Double.MAX_VALUE);
        var fileRow = StartForm.captioned(
                "start.office.file", file, Parts.button(Messages.text("start.choose-file"), this::choose));
        plan.valueProperty().subscribe(choice -> {
            fileRow.setDisable(choice.shipped().isPresent());
            unit.setText(choice.shipped()
                    .flatMap(ShippedData::plan)
                    .map(json -> json.path("office").asText())
                    .orElse(unit.getText()));
        });
        var begin = Parts.primary(Messages.text("start.office.begin"), this::make);
        begin.setId("make-office");
        begin.disableProperty()
                .bind(unit.textProperty().isEmpty().or(author.textProperty().isEmpty()));
        for (var field : List.of(file, unit, author)) {
            field.setOnAction(event -> make());
        }
        view = StartForm.of(
                Messages.text("start.way.office"),
                back,
                StartForm.captioned("start.office.plan", plan),
                fileRow,
                StartForm.captioned("start.office.code", unit),
                StartForm.captioned("start.author", author),
                begin);
    }

    Node view() {
        return view;
    }

    /** What the office begins with; read off the window's thread. */
    static Optional<JsonNode> plan(Beginnings ways, Optional<Path> file, Optional<String> shipped) {
        return shipped.flatMap(ShippedData::plan).or(() -> file.map(ways::plan));
    }

    private static Choice shipped(String id) {
        var title =
                ShippedData.plan(id).map(json -> json.path("title").asText()).orElse(id);
        return new Choice(Optional.of(id), title);
    }

    private void make() {
        if (!unit.getText().isBlank() && !author.getText().isBlank()) {
            var shipped = plan.getValue().shipped();
            making.make(
                    unit.getText().strip(),
                    Optional.of(file.getText().strip())
                            .filter(text -> !text.isEmpty() && shipped.isEmpty())
                            .map(Path::of),
                    shipped,
                    VietnameseText.nfc(author.getText()).strip());
        }
    }

    private void choose() {
        var chooser = new FileChooser();
        chooser.setTitle(Messages.text("start.office.file"));
        chooser.getExtensionFilters()
                .add(new FileChooser.ExtensionFilter(Messages.text("start.office.file"), "*.json"));
        var chosen = chooser.showOpenDialog(view.getScene().getWindow());
        if (chosen != null) {
            file.setText(chosen.toString());
        }
    }
}
