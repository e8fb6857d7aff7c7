package vn.sontm.ui.exchange;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import vn.sontm.base.Messages;
import vn.sontm.exchange.Adoptions;
import vn.sontm.ui.common.Desk;
import vn.sontm.ui.common.Dialogs;
import vn.sontm.ui.common.Parts;
import vn.sontm.ui.common.Sticks;

/** Cơ quan cấp trên: an office that began by itself takes the one that has invited it, or lets it go; and its own digits. */
final class HigherOffice {
    private final Desk desk;
    private final Sticks sticks;
    private final VBox view = new VBox(8);
    private Optional<Facts> shown = Optional.empty();

    HigherOffice(Desk desk, Sticks sticks) {
        this.desk = desk;
        this.sticks = sticks;
    }

    Node view() {
        return view;
    }

    /** What is shown of an office; while it stays the same, the keyboard stays where it is. */
    private record Facts(Optional<String> officeCode, boolean mayAdopt, Optional<Adoptions.Higher> higher) {}

    void show(DeviceFacts known) {
        var facts = new Facts(known.officeCode(), known.mayAdopt(), known.higher());
        if (shown.filter(facts::equals).isEmpty()) {
            shown = Optional.of(facts);
            show(facts);
        }
    }

    private void show(Facts facts) {
        view.getChildren().clear();
        facts.officeCode()
                .ifPresent(code -> view.getChildren()
                        .add(Parts.wrapped(Messages.text("exchange.devices.office-code", code), "muted")));
        if (facts.mayAdopt()) {
            var act = facts.higher().map(this::letGo).orElseGet(this::take);
            var words = facts.higher()
                    .map(higher -> Messages.text("exchange.higher.taken", higher.name()))
                    .orElseGet(() -> Messages.text("exchange.higher.none"));
            var line = new HBox(8, act, Parts.label(words, "muted"));
            line.setAlignment(Pos.CENTER_LEFT);
            view.getChildren().add(line);
        }
    }

    private Node take() {
        var button = Parts.button(Messages.text("exchange.higher.take"), this::look);
        button.setId("take-higher");
        return button;
    }

    private Node letGo(Adoptions.Higher higher) {
        var button = Parts.button(Messages.text("exchange.higher.leave"), () -> leave(higher));
        button.setId("leave-higher");
        return button;
    }

    private void leave(Adoptions.Higher higher) {
        Dialogs.ask(
                view,
                Messages.text("exchange.higher.leave.title"),
                Messages.text("exchange.higher.leave.why", higher.name()),
                Messages.text("exchange.higher.leave.do"),
                () -> desk.session()
                        .write(
                                workspace -> new Adoptions(workspace).leave(),
                                left -> desk.notices().say(Messages.text("exchange.higher.left", left.name()))));
    }

    /** What lies on the stick that was chosen comes first; a file from elsewhere may be named. */
    private void look() {
        var place = sticks.path();
        desk.session()
                .read(
                        snapshot -> place.map(new Adoptions(snapshot.workspace())::offers)
                                .orElseGet(List::of),
                        this::ask);
    }

    private void ask(List<Adoptions.Offer> found) {
        var offers = new ComboBox<Adoptions.Offer>();
        offers.setId("higher-invitation");
        offers.setAccessibleText(Messages.text("exchange.higher.invitation"));
        offers.getItems().setAll(found);
        offers.getSelectionModel().selectFirst();
        offers.setPrefWidth(desk.appearance().px(320));
        offers.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(offers, Priority.ALWAYS);
        var other = Parts.button(Messages.text("start.choose-file"), () -> choose(offers));
        var digits = new TextField();
        digits.setId("higher-digits");
        digits.setPromptText(Messages.text("exchange.digits.prompt"));
        digits.setAccessibleText(Messages.text("exchange.higher.digits"));
        var file = new HBox(8, offers, other);
        file.setAlignment(Pos.CENTER_LEFT);
        var content = new VBox(
                8,
                Parts.wrapped(Messages.text("exchange.higher.why")),
                Parts.label(Messages.text("exchange.higher.invitation")),
                file,
                Parts.label(Messages.text("exchange.higher.digits")),
                digits);
        Dialogs.form(Messages.text("exchange.higher.title"), content, Messages.text("exchange.higher.do"))
                .onlyWith(Bindings.createBooleanBinding(
                        () -> offers.getValue() != null && !digits.getText().isBlank(),
                        offers.valueProperty(),
                        digits.textProperty()))
                .focusOn(found.isEmpty() ? other : digits)
                .show(view, () -> adopt(offers.getValue(), digits.getText()));
    }

    private void choose(ComboBox<Adoptions.Offer> offers) {
        var chooser = new FileChooser();
        chooser.setTitle(Messages.text("exchange.higher.invitation"));
        chooser.getExtensionFilters().add(new ExtensionFilter(Messages.text("start.join.kind"), "*.ntm"));
        Optional.ofNullable(chooser.showOpenDialog(offers.getScene().getWindow()))
                .map(file -> file.toPath())
                .ifPresent(path -> offer(path, offers));
    }

    private void offer(Path path, ComboBox<Adoptions.Offer> offers) {
        desk.session().read(snapshot -> new Adoptions(snapshot.workspace()).offer(path), offer -> {
            offers.getItems().add(offer);
            offers.setValue(offer);
        });
    }

    private void adopt(Adoptions.Offer offer, String digits) {
        desk.session()
                .write(
                        workspace -> {
                            var adoptions = new Adoptions(workspace);
                            return adoptions.sentence(adoptions.adopt(offer.path(), digits));
                        },
                        desk.notices()::say);
    }
}
