package vn.sontm.ui.decisions;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import vn.sontm.base.Messages;
import vn.sontm.programme.assessment.FigureText;
import vn.sontm.programme.assessment.ThresholdLists;
import vn.sontm.programme.catalogue.CriteriaSet;
import vn.sontm.programme.catalogue.Indicator;
import vn.sontm.programme.catalogue.Measure;
import vn.sontm.ui.common.Choices;
import vn.sontm.ui.common.Desk;
import vn.sontm.ui.common.Dialogs;
import vn.sontm.ui.common.Parts;
import vn.sontm.workspace.Thresholds;

/** The thresholds of one indicator, list by list; those of a yearly one year by year. Empty stays unknown. */
final class ThresholdDialog {
    private static final int YEARS_AHEAD = 5;

    private final Desk desk;
    private final Node owner;
    private final CriteriaSet set;
    private final ComboBox<String> part;
    private final ComboBox<Integer> year;
    private final GridPane grid = new GridPane(8, 4);
    private final Map<String, TextField> fields = new TreeMap<>();
    private final DocumentFields document = new DocumentFields(Messages.text("decisions.threshold.document"));

    /** @param now the year that is being worked on */
    ThresholdDialog(Desk desk, Node owner, CriteriaSet set, Indicator indicator, int now) {
        this.desk = desk;
        this.owner = owner;
        this.set = set;
        var codes = indicator.composite()
                ? indicator.parts().stream()
                        .map(known -> indicator.code() + "#" + known.number())
                        .toList()
                : List.of(indicator.code());
        part = Choices.of(code -> code + " " + measure(code).name(), codes.toArray(String[]::new));
        part.setId("threshold-part");
        part.setAccessibleText(Messages.text("decisions.threshold.part"));
        part.setMaxWidth(desk.appearance().px(520));
        year = Choices.of(
                Object::toString,
                IntStream.rangeClosed(now - YEARS_AHEAD, now + YEARS_AHEAD)
                        .boxed()
                        .toArray(Integer[]::new));
        year.setId("threshold-year");
        year.setAccessibleText(Messages.text("decisions.threshold.year"));
        year.setValue(now);
    }

    /** Opens once the thresholds have been read, so that it has its size. */
    void show() {
        read(this::open);
    }

    private void open(List<ThresholdLists.Row> rows) {
        show(rows);
        part.valueProperty().subscribe((before, code) -> read(this::show));
        year.valueProperty().subscribe((before, chosen) -> read(this::show));
        var title = Messages.text("decisions.threshold.title", part.getValue().replaceFirst("#.*", ""));
        Dialogs.form(
                        title,
                        new VBox(
                                10,
                                head(),
                                grid,
                                Parts.wrapped(Messages.text("decisions.threshold.hint"), "muted"),
                                document.view()),
                        Messages.text("decisions.threshold.keep"))
                .wide()
                .onlyWith(document.complete())
                .show(owner, this::keep);
    }

    private Node head() {
        var head = new VBox(6, part);
        if (measure(part.getValue()).yearly()) {
            head.getChildren().add(new HBox(8, Parts.label(Messages.text("decisions.threshold.year")), year));
        }
        return head;
    }

    private Measure measure(String code) {
        return set.measure(code).orElseThrow();
    }

    private void read(Consumer<List<ThresholdLists.Row>> show) {
        var code = part.getValue();
        var of = year.getValue();
        desk.session().read(snapshot -> new Thresholds(snapshot.workspace()).now(set.id(), code, of), show);
    }

    private void show(List<ThresholdLists.Row> rows) {
        var measure = measure(part.getValue());
        grid.getChildren().clear();
        fields.clear();
        for (var row : rows) {
            var field = new TextField(
                    row.value().map(value -> FigureText.of(measure, value)).orElse(""));
            field.setId("threshold-" + row.list());
            field.setAccessibleText(row.name());
            field.setPromptText(
                    Messages.text(row.named() ? "decisions.threshold.unknown" : "decisions.threshold.none"));
            fields.put(row.list(), field);
            grid.addRow(fields.size(), Parts.label(row.name()), field, Parts.label(measure.unit(), "muted"));
        }
    }

    private void keep() {
        var code = part.getValue();
        var of = year.getValue();
        var typed = new TreeMap<String, String>();
        fields.forEach((list, field) -> typed.put(list, field.getText()));
        var words = document.document();
        var date = document.date();
        desk.session()
                .write(
                        workspace -> new Thresholds(workspace).state(set.id(), code, of, typed, words, date),
                        changes -> desk.notices().say(Messages.text("decisions.threshold.kept", code)));
    }
}
