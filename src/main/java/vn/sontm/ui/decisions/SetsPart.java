package vn.sontm.ui.decisions;

import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
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
import vn.sontm.programme.catalogue.CriteriaSet;
import vn.sontm.ui.common.Desk;
import vn.sontm.ui.common.Dialogs;
import vn.sontm.ui.common.FileChoice;
import vn.sontm.ui.common.Files;
import vn.sontm.ui.common.Parts;
import vn.sontm.ui.common.Section;
import vn.sontm.ui.common.Snapshot;
import vn.sontm.ui.common.Tables;
import vn.sontm.workspace.Catalogues;

/**
 * Bộ tiêu chí: take in a set or begin one as a copy, state thresholds, and confirm them one by one or all at once by naming the
 * document.
 */
final class SetsPart implements Section {
    /** One indicator of the chosen set as the first unit that has it sees it. */
    record Line(String code, String name, String requirement, boolean confirmed) {}

    private record Facts(Optional<CriteriaSet> set, int year, List<Line> lines) {
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
            return new Facts(set, snapshot.period().year(), lines);
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
    private final FileChoice choice;
    private final Label title = Parts.wrapped("", "section-title");
    private final Label count = Parts.label("", "muted");
    private final ObservableList<Line> lines = FXCollections.observableArrayList();
    private final TableView<Line> table = Tables.of(Messages.text("decisions.sets.empty"));
    private final VBox view;
    private Facts facts = new Facts(Optional.empty(), 0, List.of());

    SetsPart(Desk desk, FileChoice choice) {
        this.desk = desk;
        this.choice = choice;
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
        one.disableProperty().bind(Tables.notOne(table));
        var all = Parts.primary(Messages.text("decisions.sets.confirm.all"), () -> confirm(Optional.empty()));
        all.setId("confirm-set");
        all.disableProperty().bind(Bindings.isEmpty(lines));
        var edit = Parts.button(Messages.text("decisions.threshold"), this::edit);
        edit.setId("edit-threshold");
        edit.disableProperty().bind(Tables.notOne(table));
        var copy = Parts.button(Messages.text("decisions.copy") + "…", this::copy);
        copy.setId("copy-set");
        var head = new HBox(8, title, Parts.filler(), count);
        var tools = new HBox(8, take, copy, Parts.filler(), edit, one, all);
        head.setAlignment(Pos.CENTER_LEFT);
        tools.setAlignment(Pos.CENTER_LEFT);
        Tables.onOpen(table, line -> edit());
        VBox.setVgrow(table, Priority.ALWAYS);
        view = new VBox(8, head, tools, Parts.wrapped(Messages.text("decisions.sets.hint"), "muted"), table);
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

    private void show(Facts next) {
        facts = next;
        title.setText(facts.set().map(CriteriaSet::title).orElse(""));
        var chosen = table.getSelectionModel().getSelectedIndex();
        lines.setAll(facts.lines());
        table.getSelectionModel().clearAndSelect(Math.min(chosen, lines.size() - 1));
        count.setText(
                lines.isEmpty()
                        ? ""
                        : Messages.text(
                                "decisions.sets.waiting",
                                lines.stream().filter(line -> !line.confirmed()).count()));
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
        var fields = new DocumentFields(Messages.text("decisions.sets.document"));
        Dialogs.form(verb, fields.view(), verb)
                .onlyWith(fields.complete())
                .focusOn(fields.first())
                .show(
                        view,
                        () -> facts.set().ifPresent(set -> {
                            var document = fields.document();
                            var date = fields.date();
                            desk.session()
                                    .write(
                                            workspace ->
                                                    new Catalogues(workspace).confirm(set.id(), code, document, date),
                                            changes -> desk.notices()
                                                    .say(Messages.text("decisions.sets.done", about, document)));
                        }));
    }

    private void edit() {
        facts.set()
                .ifPresent(set -> chosen().flatMap(set::indicator)
                        .ifPresent(indicator -> new ThresholdDialog(desk, view, set, indicator, facts.year()).show()));
    }

    private void copy() {
        facts.set().ifPresent(set -> new CopyDialog().show(desk, view, set));
    }

    private void take() {
        choice.open(view, "decisions.sets.take", "*.json")
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
