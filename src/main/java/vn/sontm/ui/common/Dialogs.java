package vn.sontm.ui.common;

import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.layout.VBox;
import vn.sontm.base.Messages;

/** Questions to the person. Buttons say what will happen; Escape always changes nothing. */
public final class Dialogs {
    private Dialogs() {}

    /** Asks before something is done. */
    public static void ask(Node owner, String title, String sentence, String verb, Runnable act) {
        show(owner, title, Parts.wrapped(sentence), verb, act);
    }

    /** Asks for a reason: the act goes ahead only with one. */
    public static void reason(Node owner, String title, String prompt, String verb, Consumer<String> act) {
        var reason = Parts.area(3);
        reason.setId("reason");
        var dialog = dialog(owner, title, new VBox(8, Parts.wrapped(prompt), reason), verb);
        dialog.getDialogPane()
                .lookupButton(dialog.getDialogPane().getButtonTypes().getFirst())
                .disableProperty()
                .bind(Bindings.createBooleanBinding(() -> reason.getText().isBlank(), reason.textProperty()));
        dialog.setOnShown(event -> reason.requestFocus());
        answered(dialog, () -> act.accept(reason.getText()));
    }

    /** Shows something of the caller's with one act. */
    public static void show(Node owner, String title, Node content, String verb, Runnable act) {
        answered(dialog(owner, title, content, verb), act);
    }

    /** Shows something that asks nothing. */
    public static void tell(Node owner, String title, Node content) {
        var dialog = dialog(owner, title, content, Messages.text("dialog.close"));
        dialog.getDialogPane().getButtonTypes().removeLast();
        dialog.showAndWait();
    }

    private static void answered(Dialog<ButtonType> dialog, Runnable act) {
        dialog.showAndWait()
                .filter(answer -> answer.getButtonData() == ButtonData.OK_DONE)
                .ifPresent(answer -> act.run());
    }

    private static Dialog<ButtonType> dialog(Node owner, String title, Node content, String verb) {
        var dialog = new Dialog<ButtonType>();
        var scene = owner.getScene();
        dialog.initOwner(scene.getWindow());
        dialog.setTitle(title);
        var pane = dialog.getDialogPane();
        pane.getStylesheets().setAll(scene.getStylesheets());
        pane.getButtonTypes()
                .setAll(
                        new ButtonType(verb, ButtonData.OK_DONE),
                        new ButtonType(Messages.text("dialog.cancel"), ButtonData.CANCEL_CLOSE));
        // everywhere in the order of Windows: the act, then the way back
        pane.getChildren().stream()
                .filter(ButtonBar.class::isInstance)
                .map(ButtonBar.class::cast)
                .forEach(bar -> bar.setButtonOrder(ButtonBar.BUTTON_ORDER_WINDOWS));
        pane.setContent(new VBox(12, Parts.label(title, "section-title"), content));
        return dialog;
    }
}
