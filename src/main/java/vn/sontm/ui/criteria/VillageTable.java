package vn.sontm.ui.criteria;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.animation.Animation;
import javafx.animation.PauseTransition;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import vn.sontm.base.Messages;
import vn.sontm.base.Refusal;
import vn.sontm.base.VietnameseNumbers;
import vn.sontm.programme.assessment.ByVillage;
import vn.sontm.programme.catalogue.Kind;
import vn.sontm.ui.common.FieldValues;
import vn.sontm.ui.common.Parts;
import vn.sontm.ui.common.Session;
import vn.sontm.workspace.Entries;

/** A figure counted thôn by thôn: the total is worked out while typing and entered with one act. */
final class VillageTable {
    private static final Duration PAUSE = Duration.seconds(1);

    private record Line(String village, TextField part, Optional<TextField> whole) {
        List<TextField> fields() {
            return Stream.concat(Stream.of(part), whole.stream()).toList();
        }

        String text() {
            return Stream.concat(Stream.of(village), fields().stream().map(TextField::getText))
                    .collect(Collectors.joining("\t"));
        }
    }

    private final Session session;
    private final EntryRow row;
    private final EntryCell cell;
    private final List<Line> lines = new ArrayList<>();
    private final Label total = Parts.label("", "strong");
    private final PauseTransition rest = new PauseTransition(PAUSE);
    private final Button enter = Parts.primary("", this::enter);

    private VillageTable(Session session, EntryRow row, EntryCell cell) {
        this.session = session;
        this.row = row;
        this.cell = cell;
    }

    /** @param list opens the list of thôn */
    static Node of(Session session, EntryRow row, Villages villages, Runnable list) {
        if (row.cell().isEmpty() || !counts(row)) {
            return Parts.wrapped(Messages.text("criteria.villages.not"), "muted");
        }
        if (villages.names().isEmpty()) {
            return new VBox(
                    8,
                    Parts.wrapped(Messages.text("criteria.villages.none"), "muted"),
                    Parts.button(Messages.text("criteria.facts.open"), list));
        }
        return new VillageTable(session, row, row.cell().orElseThrow()).view(villages);
    }

    private static boolean counts(EntryRow row) {
        return switch (row.measure().kind()) {
            case PERCENT, NUMBER, COUNT -> true;
            case BOOLEAN, CHOICE -> false;
        };
    }

    private Node view(Villages villages) {
        var grid = new GridPane(12, 4);
        var percent = row.measure().kind() == Kind.PERCENT;
        grid.addRow(
                0,
                Parts.label(Messages.text("criteria.villages.name"), "column-title"),
                Parts.label(
                        Messages.text(percent ? "criteria.villages.part" : "criteria.villages.amount"),
                        "column-title"));
        if (percent) {
            grid.add(Parts.label(Messages.text("criteria.villages.whole"), "column-title"), 2, 0);
        }
        villages.names().forEach(name -> add(grid, name, villages.texts(name), percent));
        reckon();
        rest.setOnFinished(event -> keep());
        var sum = new HBox(16, total, enter, Parts.label(Messages.text("criteria.villages.paste"), "caption"));
        sum.setAlignment(Pos.CENTER_LEFT);
        return new VBox(8, sum, grid);
    }

    private void add(GridPane grid, String village, List<String> texts, boolean percent) {
        var place = lines.size();
        var part = field(village, text(texts, 0), place, 0);
        var whole = percent ? Optional.of(field(village, text(texts, 1), place, 1)) : Optional.<TextField>empty();
        grid.addRow(place + 1, Parts.label(village), part);
        whole.ifPresent(field -> grid.add(field, 2, place + 1));
        lines.add(new Line(village, part, whole));
    }

    private static String text(List<String> texts, int column) {
        return column < texts.size() ? texts.get(column) : "";
    }

    private TextField field(String village, String text, int line, int column) {
        var field = new ValueField(List.of(), pasted -> paste(pasted, line, column));
        field.setText(text);
        field.setAccessibleText(village);
        field.setId("village-" + line + "-" + column);
        field.setPrefColumnCount(8);
        field.textProperty().subscribe((before, now) -> {
            reckon();
            rest.playFromStart();
        });
        field.focusedProperty().subscribe((before, focused) -> {
            if (!focused && rest.getStatus() == Animation.Status.RUNNING) {
                keep();
            }
        });
        field.setOnAction(event -> below(line, column).ifPresent(Node::requestFocus));
        return field;
    }

    private Optional<TextField> below(int line, int column) {
        return line + 1 < lines.size()
                ? lines.get(line + 1).fields().stream().skip(column).findFirst()
                : Optional.empty();
    }

    /** A range of Excel goes downwards and to the right from the field that it was pasted into. */
    private void paste(String range, int line, int column) {
        var rows =
                range.stripTrailing().lines().map(text -> text.split("\t", -1)).toList();
        for (var row = 0; row < rows.size() && line + row < lines.size(); row++) {
            var fields = lines.get(line + row).fields();
            for (var cell = 0; cell < rows.get(row).length && column + cell < fields.size(); cell++) {
                fields.get(column + cell).setText(rows.get(row)[cell].strip());
            }
        }
    }

    /** Typed but not entered: kept, so that neither another row nor a power cut takes it away. */
    private void keep() {
        rest.stop();
        var text = lines.stream().map(Line::text).collect(Collectors.joining("\n"));
        session.keep(workspace -> workspace.drafts().keep(Villages.draft(cell), text));
    }

    private void reckon() {
        try {
            var sum = VietnameseNumbers.format(ByVillage.total(row.measure(), read()));
            total.setText(
                    Messages.text("criteria.villages.total", sum, row.measure().unit()));
            enter.setText(Messages.text("criteria.villages.enter", sum));
            enter.setDisable(false);
        } catch (Refusal e) {
            total.setText(e.sentence());
            enter.setDisable(true);
        }
    }

    /** Refuses with {@code VALUE_INVALID} what is no number; empty lines count nothing. */
    private List<ByVillage> read() {
        return lines.stream()
                .filter(line -> !line.part().getText().isBlank())
                .map(line -> {
                    var part = FieldValues.count(line.part().getText());
                    var whole = line.whole().map(TextField::getText).map(FieldValues::count);
                    return new ByVillage(line.village(), part, whole.orElse(part));
                })
                .toList();
    }

    private void enter() {
        var villages = read();
        rest.stop();
        session.write(
                workspace -> {
                    var changes = new Entries(workspace)
                            .byVillage(
                                    cell.subject(),
                                    cell.item(),
                                    cell.period(),
                                    villages,
                                    row.status().note());
                    workspace.drafts().discard(Villages.draft(cell));
                    return changes;
                },
                done -> {});
    }
}
