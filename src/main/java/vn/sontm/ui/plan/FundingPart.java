package vn.sontm.ui.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.TableView;
import javafx.scene.layout.HBox;
import vn.sontm.base.Messages;
import vn.sontm.programme.funding.Money;
import vn.sontm.ui.common.Beside;
import vn.sontm.ui.common.Desk;
import vn.sontm.ui.common.Section;
import vn.sontm.ui.common.Tables;

/**
 * The money for the works of the year: by work, and beside it by source, of the chosen work to type in or of all together.
 * Amounts in triệu đồng.
 */
final class FundingPart implements Section {
    /** A work, or all works together. */
    record Line(Optional<Work> work, Money money) {
        String name() {
            return work.map(Work::name).orElseGet(() -> Messages.text("plan.funding.all"));
        }

        private String id() {
            return work.map(Work::id).orElse("");
        }
    }

    private final Desk desk;
    private final ObservableList<Line> lines = FXCollections.observableArrayList();
    private final TableView<Line> table = Tables.of(Messages.text("plan.works.empty"));
    private final FundingEditor editor;
    private final HBox view;
    private Optional<PlanFacts> facts = Optional.empty();
    private Optional<String> wanted = Optional.empty();

    FundingPart(Desk desk) {
        this.desk = desk;
        editor = new FundingEditor(desk);
        columns();
        view = Beside.of(desk.appearance(), table, editor.view());
        view.getStyleClass().add("tab-page");
    }

    @Override
    public String id() {
        return "funding";
    }

    @Override
    public Node view() {
        return view;
    }

    @Override
    public void refresh() {
        desk.session().read(PlanFacts::of, this::show);
    }

    /** Chooses a work as soon as it is known, its first field ready to type in. */
    void reveal(String id) {
        wanted = Optional.of(id);
    }

    private void show(PlanFacts fresh) {
        facts = Optional.of(fresh);
        var chosen = wanted.or(
                        () -> Optional.ofNullable(table.getSelectionModel().getSelectedItem())
                                .map(Line::id))
                .orElse("");
        lines.setAll(lines(fresh));
        lines.stream().filter(line -> line.id().equals(chosen)).findFirst().ifPresent(row -> Tables.choose(table, row));
        wanted.ifPresent(id -> {
            table.scrollTo(Math.max(0, table.getSelectionModel().getSelectedIndex() - 2));
            editor.focus();
        });
        wanted = Optional.empty();
    }

    private static List<Line> lines(PlanFacts facts) {
        var lines = new ArrayList<Line>();
        lines.add(new Line(Optional.empty(), facts.fundings().sum()));
        facts.works()
                .forEach(work ->
                        lines.add(new Line(Optional.of(work), facts.fundings().ofTask(work.id()))));
        return lines;
    }

    private void choose(Line line) {
        if (line != null) {
            facts.ifPresent(
                    known -> line.work().ifPresentOrElse(work -> editor.show(work, known), () -> editor.sum(known)));
        }
    }

    private void columns() {
        var px = desk.appearance();
        table.setId("plan-funds");
        table.setItems(lines);
        table.getSelectionModel().selectedItemProperty().subscribe(this::choose);
        Tables.onOpen(table, line -> editor.focus());
        table.getColumns().add(Tables.text(Messages.text("plan.work"), px.px(200), Line::name));
        for (var kind : List.of(Money.Kind.PLANNED, Money.Kind.ALLOCATED, Money.Kind.DISBURSED, Money.Kind.CASH)) {
            var column = Tables.<Line>figure(
                    Messages.text("plan.funding.head." + kind.field()),
                    px.px(80),
                    line -> FundingWords.amount(line.money(), kind));
            column.setMinWidth(px.px(74)); // its head in full
            table.getColumns().add(column);
        }
    }
}
