package vn.sontm.ui.evidence;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TableView;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import vn.sontm.base.Messages;
import vn.sontm.base.VietnameseNumbers;
import vn.sontm.ledger.Role;
import vn.sontm.ui.common.Choices;
import vn.sontm.ui.common.Desk;
import vn.sontm.ui.common.Dialogs;
import vn.sontm.ui.common.DropTarget;
import vn.sontm.ui.common.NoCommunes;
import vn.sontm.ui.common.Outside;
import vn.sontm.ui.common.Parts;
import vn.sontm.ui.common.Screen;
import vn.sontm.ui.common.ScreenFactory;
import vn.sontm.ui.common.Shortcut;
import vn.sontm.ui.common.Tables;
import vn.sontm.workspace.Evidence;
import vn.sontm.workspace.EvidenceStore;

/**
 * Minh chứng. Links name an indicator as {@code set/code}, at an office after a subject and a bar, or a file by its id.
 * Files that are added go to the chosen indicator; to none when none is chosen.
 */
public final class EvidenceScreen implements Screen {
    private final Desk desk;
    private final Optional<Adding> adding;
    private final ProofList proofs = new ProofList(this::filter);
    private final PiecePane pane;
    private final ObservableList<Evidence> pieces = FXCollections.observableArrayList();
    private final FilteredList<Evidence> visible = new FilteredList<>(pieces);
    private final TableView<Evidence> table;
    private final ComboBox<String> unit = Choices.of(this::unitName);
    private final DocumentsBox documents;
    private final Label shownFor = Parts.wrapped("", "section-title");
    private final Node page;
    private final StackPane view;
    private Optional<EvidenceFacts> facts = Optional.empty();
    private Optional<String> wanted = Optional.empty();
    private Optional<String> whose = Optional.empty();

    private EvidenceScreen(Desk desk, Outside outside, boolean own) {
        this.desk = desk;
        this.adding = own ? Optional.of(new Adding(desk, this::target, this::added)) : Optional.empty();
        this.pane = new PiecePane(desk, outside);
        this.documents = new DocumentsBox(desk, this::chosenFile);
        this.table = Tables.of(Messages.text(own ? "evidence.files.none" : "evidence.files.none-sent"));
        table.setId("evidence-files");
        table.setItems(visible);
        columns();
        table.getSelectionModel().selectedItemProperty().subscribe((before, piece) -> detail());
        unit.setId("evidence-unit");
        unit.valueProperty().subscribe((before, now) -> chooseUnit(now));
        var acts = Stream.concat(
                own ? Stream.empty() : Stream.of(unit),
                Stream.concat(Stream.of(cleaning()), adding.stream().flatMap(way -> way.buttons().stream())));
        page = Parts.page(Messages.text("screen.evidence"), body(), acts.toArray(Node[]::new));
        view = new StackPane(page);
        adding.ifPresent(way -> DropTarget.accept(view, way::add));
        Shortcut.listen(view, shortcuts());
    }

    /** A commune adds to its own files. */
    public static ScreenFactory ofCommune() {
        return factory(Role.COMMUNE, Outside.ofThisPc());
    }

    /** An office looks at those that its communes have sent. */
    public static ScreenFactory ofOffice() {
        return factory(Role.OFFICE, Outside.ofThisPc());
    }

    private static ScreenFactory factory(Role role, Outside outside) {
        return new ScreenFactory(
                "evidence",
                Feather.PAPERCLIP,
                Set.of(role),
                true,
                desk -> new EvidenceScreen(desk, outside, role == Role.COMMUNE));
    }

    @Override
    public Node view() {
        return view;
    }

    /** The list that files are added to comes first, not the button that clears. */
    @Override
    public List<Node> parts() {
        return view.getChildren().contains(page) ? List.of(proofs.view(), table, pane.view()) : List.of(view);
    }

    @Override
    public void refresh() {
        var chosen = whose.or(() -> Optional.ofNullable(unit.getValue())).orElse("");
        desk.session().read(snapshot -> EvidenceFacts.of(snapshot, chosen), this::show);
    }

    @Override
    public void reveal(String item) {
        var bar = item.indexOf('|');
        whose = bar < 0 ? Optional.empty() : Optional.of(item.substring(0, bar).replaceFirst("/.*", ""));
        var address = item.substring(bar + 1);
        wanted = Optional.of(address);
        var set = address.replaceFirst("/.*", "");
        if (address.contains("/") && !set.equals(desk.session().set().get())) {
            desk.session().set().set(set);
        } else {
            refresh();
        }
    }

    @Override
    public List<Shortcut> shortcuts() {
        return adding.map(Adding::shortcuts).orElseGet(List::of);
    }

    private void show(EvidenceFacts fresh) {
        facts = Optional.of(fresh);
        whose = Optional.empty();
        view.getChildren()
                .setAll(
                        fresh.units().isEmpty() && adding.isEmpty()
                                ? NoCommunes.atOffice(desk, "evidence", "evidence.empty.office")
                                : page);
        unit.getItems().setAll(fresh.units().keySet());
        unit.setValue(fresh.unit());
        var before =
                Optional.ofNullable(table.getSelectionModel().getSelectedItem()).map(Evidence::id);
        var open = wanted.filter(id -> fresh.piece(id).isPresent()).or(() -> before);
        pieces.setAll(fresh.pieces());
        proofs.show(fresh.proofs(), wanted.filter(item -> item.contains("/")));
        wanted = Optional.empty();
        filter();
        open.flatMap(fresh::piece)
                .or(() -> visible.stream().findFirst())
                .ifPresent(piece -> Tables.choose(table, piece));
        detail();
    }

    private void filter() {
        var chosen = proofs.chosen();
        visible.setPredicate(piece ->
                chosen.isEmpty() || piece.indicators().contains(chosen.get().item()));
        facts.ifPresent(known -> documents.show(chosen, known));
        shownFor.setText(
                chosen.map(proof -> Messages.text("evidence.of", proof.title())).orElse(Messages.text("evidence.all")));
    }

    private void detail() {
        facts.ifPresent(known -> pane.show(known, chosenFile()));
    }

    private Optional<Evidence> chosenFile() {
        return Optional.ofNullable(table.getSelectionModel().getSelectedItem());
    }

    private void columns() {
        var px = desk.appearance();
        table.getColumns()
                .setAll(List.of(
                        Tables.text(Messages.text("evidence.column.name"), px.px(190), Evidence::name),
                        Tables.day(
                                Messages.text("evidence.date"),
                                px.px(105),
                                piece -> piece.date()
                                        .map(VietnameseNumbers::format)
                                        .orElse("")),
                        Tables.text(Messages.text("evidence.column.state"), px.px(105), this::state),
                        Tables.figure(
                                Messages.text("evidence.column.links"),
                                px.px(70),
                                piece -> Integer.toString(piece.indicators().size()))));
    }

    private String state(Evidence piece) {
        if (!piece.here()) {
            return Messages.text("evidence.state.away");
        }
        var today = facts.map(EvidenceFacts::today);
        return today.filter(day -> Proof.expired(piece, day)).isPresent()
                ? Proof.State.EXPIRED.word()
                : piece.expires()
                        .map(day -> Messages.text("evidence.state.until", VietnameseNumbers.format(day)))
                        .orElse("");
    }

    private Node body() {
        VBox.setVgrow(table, Priority.ALWAYS);
        var files = new VBox(8, shownFor, documents.view(), table);
        adding.ifPresent(way -> files.getChildren().add(way.line()));
        files.getStyleClass().add("evidence-files");
        var body = new SplitPane(proofs.view(), files, pane.view());
        body.setDividerPositions(0.27, 0.71);
        return body;
    }

    private Node cleaning() {
        var clean = Parts.button(Messages.text("evidence.clean"), this::clean);
        clean.setId("clean-evidence");
        return clean;
    }

    private List<String> target() {
        return proofs.chosen().map(Proof::item).stream().toList();
    }

    private void added(EvidenceActs.Outcome outcome) {
        wanted = outcome.taken().stream().map(Evidence::id).findFirst();
        if (outcome.isNothing()) {
            desk.notices().warn(outcome.sentence());
        } else {
            desk.notices().say(outcome.sentence());
        }
    }

    private void clean() {
        Dialogs.warn(
                view,
                Messages.text("evidence.clean"),
                Messages.text("evidence.clean.ask"),
                Messages.text("evidence.clean"),
                () -> desk.session()
                        .write(
                                workspace -> new EvidenceStore(workspace).clean(),
                                cleaned -> desk.notices()
                                        .say(Messages.text(
                                                "evidence.cleaned", cleaned.files(), Sizes.of(cleaned.bytes())))));
    }

    private void chooseUnit(String code) {
        if (code != null && facts.filter(known -> !known.unit().equals(code)).isPresent()) {
            refresh();
        }
    }

    private String unitName(String code) {
        return facts.map(known -> known.units().getOrDefault(code, code)).orElse(code);
    }
}
