package vn.sontm.ui.decisions;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import vn.sontm.base.Messages;
import vn.sontm.programme.calendar.Obligor;
import vn.sontm.ui.common.AutoSave;
import vn.sontm.ui.common.Desk;
import vn.sontm.ui.common.Parts;
import vn.sontm.ui.common.Section;
import vn.sontm.ui.common.Snapshot;

/** Ngày hạn: by which day communes and departments report each kind of period and have their own plan of the year. */
final class DueDaysPart implements Section {
    private final Desk desk;
    private final List<AutoSave> fields = new ArrayList<>();
    private final VBox view;

    DueDaysPart(Desk desk) {
        this.desk = desk;
        var grid = new GridPane(16, 10);
        grid.setMinHeight(Region.USE_PREF_SIZE);
        view = new VBox(12, Parts.wrapped(Messages.text("decisions.due.hint"), "muted"), grid);
        grid.add(Parts.label(Messages.text("decisions.due.communes"), "medium"), 1, 0);
        grid.add(Parts.label(Messages.text("decisions.due.departments"), "medium"), 3, 0);
        var row = 1;
        for (var rule : DueRule.ofObligor(Obligor.COMMUNE)) {
            grid.add(Parts.label(rule.title()), 0, row);
            add(grid, rule, 1, row);
            add(grid, rule.of(Obligor.DEPARTMENT), 3, row++);
        }
    }

    private void add(GridPane grid, DueRule rule, int column, int row) {
        var field = new TextField();
        field.setId("due-" + rule.id());
        field.setPrefColumnCount(6);
        field.setAccessibleText(rule.title());
        var save = AutoSave.on(field, desk.session(), "due-day:" + rule.id(), rule::save);
        fields.add(save);
        grid.add(field, column, row);
        grid.add(save.sentence(), column + 1, row);
    }

    @Override
    public String id() {
        return "due";
    }

    @Override
    public Node view() {
        return view;
    }

    private record Known(String text, Optional<String> draft) {}

    @Override
    public void refresh() {
        desk.session().read(DueDaysPart::known, known -> {
            for (var place = 0; place < known.size(); place++) {
                fields.get(place).show(known.get(place).text(), known.get(place).draft());
            }
        });
    }

    private static List<Known> known(Snapshot snapshot) {
        return DueRule.ofObligor(Obligor.COMMUNE).stream()
                .flatMap(rule -> Stream.of(rule, rule.of(Obligor.DEPARTMENT)))
                .map(rule -> new Known(
                        rule.text(snapshot.registers()),
                        snapshot.workspace().drafts().find("due-day:" + rule.id())))
                .toList();
    }
}
