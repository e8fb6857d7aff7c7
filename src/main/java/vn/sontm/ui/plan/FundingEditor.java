package vn.sontm.ui.plan;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import vn.sontm.base.Messages;
import vn.sontm.ledger.Register;
import vn.sontm.programme.calendar.Period;
import vn.sontm.programme.funding.FundChanges;
import vn.sontm.programme.funding.Money;
import vn.sontm.report.form.FundingSource;
import vn.sontm.ui.common.AutoSave;
import vn.sontm.ui.common.ChangeHistory;
import vn.sontm.ui.common.Desk;
import vn.sontm.ui.common.Parts;
import vn.sontm.workspace.Funds;
import vn.sontm.workspace.Workspace;

/** The money of one work: a line a source, fields that save when they are left; Tab and Enter as everywhere. */
final class FundingEditor {
    private static final List<Money.Kind> BUDGET =
            List.of(Money.Kind.PLANNED, Money.Kind.ALLOCATED, Money.Kind.DISBURSED);
    private static final List<Money.Kind> GIVEN = List.of(Money.Kind.CASH, Money.Kind.LABOUR, Money.Kind.LAND);
    private static final int COLUMNS = 4;

    private record Place(String source, Money.Kind kind) {}

    private final Desk desk;
    private final VBox content = new VBox(8);
    private final ScrollPane view = new ScrollPane(content);
    private final Map<Place, AutoSave> saves = new LinkedHashMap<>();
    private final VBox warnings = new VBox(4);
    private Optional<Work> shown = Optional.empty();

    FundingEditor(Desk desk) {
        this.desk = desk;
        content.getStyleClass().add("padded");
        view.setFitToWidth(true);
        view.getStyleClass().add("side-pane");
        view.setMinWidth(desk.appearance().px(350));
    }

    Region view() {
        return view;
    }

    void focus() {
        content.lookupAll(".text-input").stream().findFirst().ifPresent(Node::requestFocus);
    }

    /** All works together: the same lines, nothing to type. */
    void sum(PlanFacts facts) {
        shown = Optional.empty();
        saves.clear();
        content.getChildren()
                .setAll(
                        Parts.wrapped(Messages.text("plan.funding.sums"), "section-title"),
                        Parts.wrapped(Messages.text("plan.funding.choose"), "muted"),
                        grid(facts, (source, kind) -> summed(facts, source, kind)),
                        changes(Messages.text("plan.funding.sums"), FundChanges::withShared));
    }

    private Button changes(String title, BiFunction<FundChanges, String, Stream<Register>> which) {
        var button = ChangeHistory.button(
                desk,
                Messages.text("programme.changes", title),
                snapshot -> which.apply(
                        new FundChanges(snapshot.registers(), ""),
                        snapshot.identity().unit()));
        button.setId("fund-changes");
        return button;
    }

    private static Node summed(PlanFacts facts, FundingSource source, Money.Kind kind) {
        var money = facts.fundings().bySource().getOrDefault(source.id(), Money.NONE);
        var amount = Parts.label(FundingWords.amount(money, kind), "figure");
        amount.setId("sum-" + source.id() + "-" + kind.field());
        return amount;
    }

    /** The fields of a work that is shown already stay: somebody may be typing in them. */
    void show(Work work, PlanFacts facts) {
        if (shown.filter(same -> same.progress().equals(work.progress())).isEmpty()) {
            saves.clear();
            content.getChildren()
                    .setAll(
                            Parts.wrapped(
                                    Messages.text(
                                            "plan.progress.of",
                                            work.text(),
                                            desk.session().period().get().label()),
                                    "section-title"),
                            Parts.wrapped(Messages.text("plan.funding.hint"), "muted"),
                            grid(facts, (source, kind) -> cell(work, facts, source, kind)),
                            warnings,
                            changes(work.text(), (all, unit) -> all.of(unit, work.id())));
        }
        shown = Optional.of(work);
        warn(work, facts);
        desk.session().read(snapshot -> drafts(snapshot.workspace(), work), drafts -> {
            if (shown.filter(work::equals).isPresent()) {
                saves.forEach((place, save) -> save.show(
                        FundingWords.amount(facts.fundings().of(work.id(), place.source()), place.kind()),
                        Optional.ofNullable(drafts.get(place))));
            }
        });
    }

    private Map<Place, String> drafts(Workspace workspace, Work work) {
        var drafts = new HashMap<Place, String>();
        List.copyOf(saves.keySet())
                .forEach(place ->
                        workspace.drafts().find(key(work, place)).ifPresent(draft -> drafts.put(place, draft)));
        return drafts;
    }

    /** What stands at a source and a kind of amount. */
    private interface Cells {
        Node of(FundingSource source, Money.Kind kind);
    }

    private GridPane grid(PlanFacts facts, Cells cells) {
        var grid = new GridPane(8, 6);
        var name = new ColumnConstraints();
        name.setHgrow(Priority.ALWAYS);
        grid.getColumnConstraints().add(name);
        for (var column = 1; column < COLUMNS; column++) {
            var figures = new ColumnConstraints(desk.appearance().px(66));
            figures.setHalignment(HPos.RIGHT);
            grid.getColumnConstraints().add(figures);
        }
        grid.addRow(0, head("source"), head("planned"), head("allocated"), head("disbursed"));
        facts.sources().forEach(source -> {
            if (source.mobilised()) {
                given(grid, source, cells);
            } else {
                line(grid, Parts.wrapped(source.title()), source, BUDGET, cells);
            }
        });
        return grid;
    }

    /** What gives by itself has its own heads: money, labour, land. */
    private void given(GridPane grid, FundingSource source, Cells cells) {
        line(grid, Parts.wrapped(source.title()), source, List.of(Money.Kind.PLANNED), cells);
        grid.addRow(grid.getRowCount(), Parts.label(""), head("cash"), head("labourDays"), head("land"));
        line(grid, Parts.wrapped(Messages.text("plan.funding.given"), "muted"), source, GIVEN, cells);
    }

    /** A line of amounts; why one was not saved stands below it. */
    private void line(GridPane grid, Node name, FundingSource source, List<Money.Kind> kinds, Cells cells) {
        grid.addRow(grid.getRowCount(), name);
        grid.addRow(
                grid.getRowCount() - 1,
                kinds.stream().map(kind -> cells.of(source, kind)).toArray(Node[]::new));
        var sentences = new VBox();
        saves.forEach((place, save) -> {
            if (place.source().equals(source.id()) && kinds.contains(place.kind())) {
                sentences.getChildren().add(save.sentence());
            }
        });
        if (!sentences.getChildren().isEmpty()) {
            grid.add(sentences, 0, grid.getRowCount(), COLUMNS, 1);
        }
    }

    private static Node head(String kind) {
        return Parts.wrapped(Messages.text("plan.funding.head." + kind), "caption");
    }

    /** What the office planned is not the unit's to change. */
    private Node cell(Work work, PlanFacts facts, FundingSource source, Money.Kind kind) {
        return work.own() || kind != Money.Kind.PLANNED
                ? field(work, source, kind)
                : Parts.label(FundingWords.amount(facts.fundings().of(work.id(), source.id()), kind), "figure");
    }

    private TextField field(Work work, FundingSource source, Money.Kind kind) {
        var place = new Place(source.id(), kind);
        var field = new TextField();
        field.setId("fund-" + source.id() + "-" + kind.field());
        field.getStyleClass().add("figure");
        field.setAccessibleText(Messages.text(
                "plan.funding.field", source.title(), Messages.text("plan.funding.head." + kind.field())));
        saves.put(
                place,
                AutoSave.on(
                        field,
                        desk.session(),
                        key(work, place),
                        (workspace, text) -> save(workspace, work, place, text)));
        return field;
    }

    private void save(Workspace workspace, Work work, Place place, String text) {
        var funds = new Funds(workspace);
        if (place.kind() == Money.Kind.PLANNED) {
            funds.plan(work.id(), place.source(), text);
        } else {
            funds.say(
                    work.id(),
                    place.source(),
                    place.kind(),
                    Period.parse(work.progress().period()), // in which it was typed, whatever is chosen by now
                    text);
        }
    }

    private void warn(Work work, PlanFacts facts) {
        warnings.getChildren().clear();
        facts.fundings().overdrawn().stream()
                .filter(share -> share.task().equals(work.id()))
                .forEach(share -> {
                    var sentence = Parts.wrapped(
                            Messages.text(
                                    "plan.funding.overdrawn",
                                    title(facts, share.source()),
                                    FundingWords.amount(share.money(), Money.Kind.DISBURSED),
                                    share.money().of(Money.Kind.ALLOCATED).isPresent()
                                            ? FundingWords.amount(share.money(), Money.Kind.ALLOCATED)
                                            : "0"),
                            "wrong");
                    sentence.setGraphic(Parts.mark("overdue-mark"));
                    warnings.getChildren().add(sentence);
                });
    }

    static String title(PlanFacts facts, String id) {
        return facts.sources().stream()
                .filter(source -> source.id().equals(id))
                .findFirst()
                .map(FundingSource::title)
                .orElse(id);
    }

    private static String key(Work work, Place place) {
        return "funding:" + work.progress().period() + ":" + work.id() + "|" + place.source() + ":"
                + place.kind().field();
    }
}
