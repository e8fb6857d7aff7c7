package vn.sontm.ui.reports;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TableView;
import javafx.scene.control.TextArea;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import vn.sontm.base.Json;
import vn.sontm.base.Messages;
import vn.sontm.base.Refusal;
import vn.sontm.base.VietnameseText;
import vn.sontm.programme.calendar.Period;
import vn.sontm.report.desk.FormDesk;
import vn.sontm.report.desk.FormEditor;
import vn.sontm.report.desk.FormOrder;
import vn.sontm.report.form.FormInfo;
import vn.sontm.report.form.FormTemplates;
import vn.sontm.ui.common.Choices;
import vn.sontm.ui.common.Desk;
import vn.sontm.ui.common.Dialogs;
import vn.sontm.ui.common.Parts;
import vn.sontm.ui.common.Section;
import vn.sontm.ui.common.Snapshot;
import vn.sontm.ui.common.Tables;

/** Mẫu biểu: an office words titles, columns, agencies and signatories in its own way and sees how they look. */
final class TemplateTab implements Section {
    /** A form, or the agencies and signatories of all. */
    record Item(String id, String title, boolean office) {
        static Item of(FormInfo form) {
            return new Item(form.id(), form.title(), form.audience().contains("office"));
        }

        /** The form that shows how it looks. */
        FormOrder trial(Period period, Optional<String> unit) {
            var order = FormOrder.of(id.equals(FormTemplates.ISSUERS) ? "bieu-01" : id, period)
                    .criterion(1);
            return office ? order : unit.map(order::unit).orElse(order);
        }
    }

    private record Loaded(Item item, JsonNode template, Optional<String> unit) {}

    private final Desk desk;
    private final ComboBox<Item> items = Choices.of(Item::title);
    private final ObservableList<TemplateTexts.Line> lines = FXCollections.observableArrayList();
    private final TableView<TemplateTexts.Line> table = Tables.of(Messages.text("reports.template.none"));
    private final TextArea text = Parts.area(3);
    private final Label legend = Parts.wrapped("", "muted");
    private final MenuButton insert = new MenuButton(Messages.text("reports.template.insert"));
    private final Label said = Parts.wrapped("", "field-sentence");
    private final PagesView pages;
    private final VBox view;
    private Optional<Loaded> loaded = Optional.empty();
    private int cursor; // where it was when the keyboard left the text

    TemplateTab(Desk desk) {
        this.desk = desk;
        this.pages = new PagesView(desk, "template");
        items.setId("template");
        items.setPrefWidth(desk.appearance().px(420));
        items.valueProperty().subscribe((before, item) -> load());
        table.setId("template-texts");
        table.setItems(lines);
        var px = desk.appearance();
        table.getColumns()
                .setAll(List.of(
                        Tables.whole(Tables.text(
                                Messages.text("reports.template.where"), px.px(200), TemplateTexts.Line::where)),
                        Tables.text(Messages.text("reports.template.text"), px.px(260), TemplateTexts.Line::readable)));
        table.getSelectionModel().selectedItemProperty().subscribe((before, line) -> choose(Optional.ofNullable(line)));
        legend.setId("template-legend");
        text.textProperty().subscribe(typed -> legend.setText(legend(typed)));
        insert.setId("insert-place");
        text.setId("template-text");
        text.setAccessibleText(Messages.text("reports.template.text"));
        text.focusedProperty().subscribe((before, focused) -> {
            if (!focused) {
                cursor = text.getCaretPosition();
                change();
            }
        });
        view = page();
    }

    @Override
    public String id() {
        return "templates";
    }

    @Override
    public Node view() {
        return view;
    }

    @Override
    public void refresh() {
        desk.session()
                .read(
                        snapshot -> Stream.concat(
                                        Stream.of(new Item(
                                                FormTemplates.ISSUERS,
                                                Messages.text("reports.template.issuers"),
                                                true)),
                                        new FormDesk(snapshot.workspace())
                                                .forms().stream().map(Item::of))
                                .toList(),
                        known -> {
                            if (!items.getItems().equals(known)) {
                                items.getItems().setAll(known);
                                items.setValue(known.getFirst());
                            }
                        });
    }

    private VBox page() {
        var use = Parts.primary(Messages.text("reports.template.use"), this::use);
        use.setId("use-template");
        var restore = Parts.button(Messages.text("reports.template.restore"), this::restore);
        var tools = new HBox(8, items, Parts.filler(), restore, use);
        tools.setAlignment(Pos.CENTER_LEFT);
        VBox.setVgrow(table, Priority.ALWAYS);
        var left = new VBox(8, table, text, new HBox(8, insert), legend, said);
        left.setPrefWidth(desk.appearance().px(480));
        left.setMinWidth(desk.appearance().px(360));
        HBox.setHgrow(pages.view(), Priority.ALWAYS);
        var body = new HBox(12, left, pages.view());
        return Parts.tabPage(body, tools, Parts.wrapped(Messages.text("reports.template.hint"), "muted"), body);
    }

    private static String legend(String typed) {
        var places = TemplatePlaces.legend(typed);
        return places.isEmpty() ? "" : Messages.text("reports.template.places") + "\n" + places;
    }

    private void choose(Optional<TemplateTexts.Line> line) {
        text.setText(line.map(TemplateTexts.Line::text).orElse(""));
        var offered = line.flatMap(chosen -> loaded.map(known -> offered(known.item(), chosen)))
                .orElseGet(Set::of);
        insert.getItems().setAll(offered.stream().map(this::insertion).toList());
        insert.setDisable(offered.isEmpty());
    }

    /** Agencies and signatories are read before a paper is begun: what their texts have as shipped may stand there. */
    private static Set<String> offered(Item item, TemplateTexts.Line line) {
        var shipped = FormTemplates.standard().json(item.id()).at(line.place()).asText();
        return TemplatePlaces.offered(shipped, !item.id().equals(FormTemplates.ISSUERS));
    }

    /** Puts a place where the cursor was; the person goes on typing after it. */
    private MenuItem insertion(String name) {
        var place = TemplatePlaces.place(name);
        var item = new MenuItem(Messages.text("reports.template.insert.item", TemplatePlaces.word(name), place));
        item.setOnAction(event -> {
            text.requestFocus();
            text.insertText(Math.min(cursor, text.getLength()), place);
        });
        return item;
    }

    private void load() {
        var item = items.getValue();
        if (item != null) {
            desk.session().read(snapshot -> loaded(snapshot, item), this::show);
        }
    }

    /** A version that was begun goes on. */
    private static Loaded loaded(Snapshot snapshot, Item item) {
        var workspace = snapshot.workspace();
        var template = workspace
                .drafts()
                .find(draft(item))
                .map(Json::parse)
                .orElseGet(() -> new FormEditor(workspace).template(item.id()));
        return new Loaded(
                item, template, snapshot.office().units().stream().findFirst().map(unit -> unit.unit()));
    }

    private static String draft(Item item) {
        return "template:" + item.id();
    }

    private void show(Loaded next) {
        var chosen = table.getSelectionModel().getSelectedIndex();
        loaded = Optional.of(next);
        lines.setAll(TemplateTexts.of(next.template()));
        Tables.choose(table, Math.max(0, Math.min(chosen, lines.size() - 1)));
        var period = desk.session().period().get();
        desk.session().read(snapshot -> preview(snapshot, next, period), this::show);
    }

    private record Shown(Optional<Paper> paper, String refusal) {}

    private static Shown preview(Snapshot snapshot, Loaded loaded, Period period) {
        try {
            var editor = new FormEditor(snapshot.workspace());
            var order = loaded.item().trial(period, loaded.unit());
            var paper = Paper.of(() -> editor.preview(loaded.item().id(), loaded.template(), order), order);
            return new Shown(Optional.of(paper), "");
        } catch (Refusal refusal) {
            return new Shown(Optional.empty(), refusal.sentence());
        }
    }

    private void show(Shown shown) {
        said.setText(shown.refusal());
        shown.paper().ifPresentOrElse(known -> pages.show(known, true), pages::clear);
    }

    /** What was typed goes into the version that is being worked on, and is kept as a draft. */
    private void change() {
        var line = table.getSelectionModel().getSelectedItem();
        var typed = VietnameseText.nfc(text.getText());
        loaded.filter(known -> line != null && !line.text().equals(typed)).ifPresent(known -> {
            var changed = TemplateTexts.with(known.template(), line.place(), typed);
            desk.session().keep(workspace -> workspace.drafts().keep(draft(known.item()), changed.toString()));
            show(new Loaded(known.item(), changed, known.unit()));
        });
    }

    private void use() {
        change();
        var period = desk.session().period().get();
        loaded.ifPresent(known -> desk.session()
                .write(
                        workspace -> {
                            var changes = new FormEditor(workspace)
                                    .save(
                                            known.item().id(),
                                            known.template(),
                                            known.item().trial(period, known.unit()));
                            workspace.drafts().discard(draft(known.item()));
                            return changes;
                        },
                        changes -> desk.notices()
                                .say(Messages.text(
                                        "reports.template.used", known.item().title()))));
    }

    private void restore() {
        loaded.ifPresent(known -> Dialogs.reason(
                view,
                Messages.text("reports.template.restore"),
                Messages.text("reports.template.restore.why", known.item().title()),
                Messages.text("reports.template.restore"),
                reason -> desk.session()
                        .write(
                                workspace -> {
                                    workspace.drafts().discard(draft(known.item()));
                                    return new FormEditor(workspace)
                                            .restore(known.item().id(), reason);
                                },
                                changes -> load())));
    }
}
