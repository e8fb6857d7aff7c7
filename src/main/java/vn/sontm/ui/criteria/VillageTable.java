package vn.sontm.ui.criteria;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
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
    private record Line(String village, TextField part, Optional<TextField> whole) {}

    private final Session session;
    private final EntryRow row;
    private final EntryCell cell;
    private final List<Line> lines = new ArrayList<>();
    private final Label total = Parts.label("", "strong");
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
        villages.names().forEach(name -> add(grid, name, villages.of(name), percent));
        reckon();
        return new VBox(8, grid, total, enter);
    }

    private void add(GridPane grid, String village, Optional<ByVillage> counted, boolean percent) {
        var part = field(village, counted.map(ByVillage::part));
        var whole = percent ? Optional.of(field(village, counted.map(ByVillage::whole))) : Optional.<TextField>empty();
        grid.addRow(lines.size() + 1, Parts.label(village), part);
        whole.ifPresent(field -> grid.add(field, 2, lines.size() + 1));
        lines.add(new Line(village, part, whole));
    }

    private TextField field(String village, Optional<BigDecimal> figure) {
        var field = new TextField(figure.map(VietnameseNumbers::format).orElse(""));
        field.setAccessibleText(village);
        field.setPrefColumnCount(8);
        field.getStyleClass().add("value-field");
        field.textProperty().subscribe((before, text) -> reckon());
        return field;
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
        session.write(
                workspace -> new Entries(workspace)
                        .byVillage(
                                cell.subject(),
                                cell.item(),
                                cell.period(),
                                villages,
                                row.status().note()),
                done -> {});
    }
}
