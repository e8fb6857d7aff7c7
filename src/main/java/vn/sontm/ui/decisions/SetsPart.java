package vn.sontm.ui.decisions;

import java.util.List;
import java.util.Optional;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import vn.sontm.base.Json;
import vn.sontm.base.Messages;
import vn.sontm.programme.assessment.IndicatorStatus;
import vn.sontm.programme.assessment.SetStatus;
import vn.sontm.ui.common.Desk;
import vn.sontm.ui.common.Dialogs;
import vn.sontm.ui.common.Files;
import vn.sontm.ui.common.Parts;
import vn.sontm.ui.common.Snapshot;
import vn.sontm.ui.common.Tables;
import vn.sontm.workspace.Catalogues;

/** Bộ tiêu chí: take in a set, and confirm thresholds one by one or all at once by naming the document. */
final class SetsPart implements Part {
    /** One indicator of the chosen set as the first unit that has it sees it. */
    record Line(String code, String name, String requirement, boolean confirmed) {}

    private record Facts(String set, String title, List<Line> lines) {
        static Facts of(Snapshot snapshot) {
            var set = snapshot.sets()
                    .find(snapshot.set())
                    .or(() -> snapshot.sets().all().stream().findFirst());
            var lines = set.flatMap(known -> snapshot.office().units().stream()
                            .flatMap(unit -> unit.sets().stream())
                            .filter(status -> status.id().equals(known.id()))
                            .filter(status -> !status.subjects().isEmpty())
                            .findFirst())
                    .map(Facts::lines)
                    .orElseGet(List::of);
            return new Facts(
                    set.map(known -> known.id()).orElse(""),
                    set.map(known -> known.title()).orElse(""),
                    lines);
        }

        private static List<Line> lines(SetStatus set) {
            return set.subjects().getFirst().criteria().stream()
                    .flatMap(criterion -> criterion.indicators().stream())
                    .map(Facts::line)
                    .toList();
        }

        private static Line line(IndicatorStatus indicator) {
            return new Line(indicator.code(), indicator.name(), indicator.requirement(), indicator.confirmed());
        }
    }

    private final Desk desk;
    private final Label title = Parts.wrapped("", "section-title");
    private final Label count = Parts.label("", "muted");
    private final ObservableList<Line> lines = FXCollections.observableArrayList();
    private final TableView<Line> table = Tables.of(Messages.text("decisions.sets.empty"));
    private final VBox view;
    private String set = "";

    SetsPart(Desk desk) {
        this.desk = desk;
        table.setId("indicators");
        table.setItems(lines);
        var px = desk.appearance();
        table.getColumns()
                .setAll(List.of(
                        Tables.text(Messages.text("decisions.sets.code"), px.px(70), Line::code),
                        Tables.text(Messages.text("decisions.sets.name"), px.px(560), Line::name),
                        Tables.text(Messages.text("decisions.sets.requirement"), px.px(220), Line::requirement),
                        Tables.text(Messages.text("decisions.sets.state"), px.px(150), SetsPart::state)));
        var take = Parts.button(Messages.text("decisions.sets.take"), this::take);
        var one = Parts.button(Messages.text("decisions.sets.confirm.one"), () -> confirm(chosen()));
        one.disableProperty()
                .bind(table.getSelectionModel().selectedItemProperty().isNull());
        var all = Parts.primary(Messages.text("decisions.sets.confirm.all"), () -> confirm(Optional.empty()));
        all.setId("confirm-set");
        var tools = new HBox(8, title, count, Parts.filler(), take, one, all);
        tools.setAlignment(Pos.CENTER_LEFT);
        VBox.setVgrow(table, Priority.ALWAYS);
        view = new VBox(8, tools, Parts.wrapped(Messages.text("decisions.sets.hint"), "muted"), table);
    }

    @Override
    public String id() {
        return "sets";
    }

    @Override
    public Node view() {
        return view;
    }

    @Override
    public void refresh() {
        desk.session().read(Facts::of, this::show);
    }

    private void show(Facts facts) {
        set = facts.set();
        title.setText(facts.title());
        lines.setAll(facts.lines());
        count.setText(Messages.text(
                "decisions.sets.waiting",
                facts.lines().stream().filter(line -> !line.confirmed()).count()));
    }

    private static String state(Line line) {
        return Messages.text(line.confirmed() ? "decisions.sets.confirmed" : "decisions.sets.unconfirmed");
    }

    private Optional<String> chosen() {
        return Optional.ofNullable(table.getSelectionModel().getSelectedItem()).map(Line::code);
    }

    private void confirm(Optional<String> code) {
        var about = code.orElseGet(() -> Messages.text("decisions.sets.whole"));
        var verb = Messages.text("decisions.sets.confirm.verb", about);
        Dialogs.reason(
                view,
                verb,
                Messages.text("decisions.sets.document"),
                verb,
                document -> desk.session()
                        .write(
                                workspace -> new Catalogues(workspace).confirm(set, code, document),
                                changes -> desk.notices().say(Messages.text("decisions.sets.done", about, document))));
    }

    private void take() {
        Files.open(view, "decisions.sets.take", "*.json")
                .ifPresent(file -> desk.session()
                        .write(
                                workspace -> new Catalogues(workspace).take(Json.parse(Files.read(workspace, file))),
                                taken -> desk.notices()
                                        .say(Messages.text(
                                                "decisions.sets.taken",
                                                taken.title(),
                                                taken.criteria().size()))));
    }
}
