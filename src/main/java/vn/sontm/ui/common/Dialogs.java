package vn.sontm.ui.common;

import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.beans.value.ObservableValue;
import javafx.event.ActionEvent;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Screen;
import vn.sontm.base.Messages;

/** Questions to the person. Buttons say what will happen; Escape always changes nothing. */
public final class Dialogs {
    private static final double FRAME = 48; // of the window around a dialog, and a little air

    private Dialogs() {}

    /** Asks before something is done. */
    public static void ask(Node owner, String title, String sentence, String verb, Runnable act) {
        form(title, Parts.wrapped(sentence), verb).show(owner, act);
    }

    /** Asks before something is done that throws something away: Enter, pressed in a hurry, changes nothing. */
    public static void warn(Node owner, String title, String sentence, String verb, Runnable act) {
        form(title, Parts.wrapped(sentence), verb).cautious().show(owner, act);
    }

    /** Asks for a reason: the act goes ahead only with one. */
    public static void reason(Node owner, String title, String prompt, String verb, Consumer<String> act) {
        var reason = Parts.area(3);
        reason.setId("reason");
        form(title, new VBox(8, Parts.wrapped(prompt), reason), verb)
                .onlyWith(reason.textProperty().map(text -> !text.isBlank()))
                .focusOn(reason)
                .show(owner, () -> act.accept(reason.getText()));
    }

    /** Shows something that asks nothing. */
    public static void tell(Node owner, String title, Node content) {
        telling(title, content).show(owner, () -> {});
    }

    /** Something wide that asks nothing, such as a page to read; it may offer more than to be closed. */
    public static Form reading(String title, Node content) {
        return telling(title, content).wide();
    }

    /** Something that asks nothing, being put together: it is closed, and that is all. */
    public static Form telling(String title, Node content) {
        var close = new ButtonType(Messages.text("dialog.close"), ButtonData.CANCEL_CLOSE);
        var form = form(title, content, close.getText());
        form.dialog.getDialogPane().getButtonTypes().setAll(close);
        form.dialog.getDialogPane().addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) { // lists and tables would keep it for themselves
                event.consume();
                form.dialog.close();
            }
        });
        if (form.act() instanceof Button button) {
            button.setDefaultButton(true); // Enter closes as Escape does
        }
        return form;
    }

    /** Shows something of the caller's with one act. */
    public static void show(Node owner, String title, Node content, String verb, Runnable act) {
        form(title, content, verb).show(owner, act);
    }

    /** Something of the caller's with one act. */
    public static Form form(String title, Node content, String verb) {
        return new Form(title, content, verb);
    }

    /** A dialog being put together; nothing is shown before {@link #show}. */
    public static final class Form {
        private final Dialog<ButtonType> dialog = new Dialog<>();

        private Form(String title, Node content, String verb) {
            dialog.setTitle(title);
            dialog.setResizable(true);
            dialog.getDialogPane()
                    .getButtonTypes()
                    .setAll(
                            new ButtonType(verb, ButtonData.OK_DONE),
                            new ButtonType(Messages.text("dialog.cancel"), ButtonData.CANCEL_CLOSE));
            // everywhere in the order of Windows: the act, then the way back
            dialog.getDialogPane().getChildren().stream()
                    .filter(ButtonBar.class::isInstance)
                    .map(ButtonBar.class::cast)
                    .forEach(bar -> bar.setButtonOrder(ButtonBar.BUTTON_ORDER_WINDOWS));
            dialog.getDialogPane().setContent(new VBox(12, Parts.wrapped(title, "section-title"), content));
        }

        /** The act is offered only while this holds. */
        public Form onlyWith(ObservableValue<Boolean> complete) {
            act().disableProperty().bind(complete.map(whole -> !whole));
            return this;
        }

        public Form focusOn(Node field) {
            // after the dialog has given the focus to its button
            dialog.setOnShown(event -> Platform.runLater(field::requestFocus));
            return this;
        }

        /** Enter does the act in a list too, which would keep it for itself. */
        public Form enterOn(Node list) {
            list.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
                if (event.getCode() == KeyCode.ENTER && act() instanceof Button act && !act.isDisabled()) {
                    event.consume();
                    act.fire();
                }
            });
            return this;
        }

        /** The way back has the keyboard, and is what Enter does. */
        private Form cautious() {
            var types = dialog.getDialogPane().getButtonTypes();
            if (act() instanceof Button act
                    && dialog.getDialogPane().lookupButton(types.getLast()) instanceof Button back) {
                act.setDefaultButton(false);
                back.setDefaultButton(true);
                focusOn(back);
            }
            return this;
        }

        /** For tables. */
        public Form wide() {
            dialog.getDialogPane().getStyleClass().add("wide");
            return this;
        }

        /** The act calls {@link #close} once it has succeeded; until then the person may mend what they typed. */
        public Form holding(Runnable act) {
            act().addEventFilter(ActionEvent.ACTION, event -> {
                event.consume();
                act.run();
            });
            return this;
        }

        public void close() {
            dialog.close();
        }

        /** Shows a dialog whose act holds it open. */
        public void show(Node owner) {
            show(owner, () -> {});
        }

        /** A second act beside the first. */
        public Form also(String verb, Runnable second) {
            var type = new ButtonType(verb, ButtonData.LEFT);
            dialog.getDialogPane().getButtonTypes().add(type);
            dialog.getDialogPane().lookupButton(type).addEventHandler(ActionEvent.ACTION, event -> second.run());
            return this;
        }

        /** Waits for the person; does the act if that is what they choose. */
        public void show(Node owner, Runnable act) {
            var scene = owner.getScene();
            dialog.getDialogPane().getButtonTypes().forEach(this::whole);
            dialog.initOwner(scene.getWindow());
            dialog.getDialogPane().getStylesheets().setAll(scene.getStylesheets());
            fit();
            Grids.serve(dialog.getDialogPane(), scene.getRoot());
            dialog.showAndWait()
                    .filter(answer -> answer.getButtonData() == ButtonData.OK_DONE)
                    .ifPresent(answer -> act.run());
        }

        /** With large letters a long page would leave its buttons below the screen. */
        private void fit() {
            var pane = dialog.getDialogPane();
            pane.applyCss();
            var most = Screen.getPrimary().getVisualBounds().getHeight() - FRAME;
            if (pane.prefHeight(pane.prefWidth(-1)) > most) {
                pane.setPrefHeight(most);
            }
        }

        /** Buttons of one width would cut the words of the longest. */
        private void whole(ButtonType type) {
            if (dialog.getDialogPane().lookupButton(type) instanceof Region button) {
                ButtonBar.setButtonUniformSize(button, false);
                button.setMinWidth(Region.USE_PREF_SIZE);
            }
        }

        private Node act() {
            return dialog.getDialogPane()
                    .lookupButton(dialog.getDialogPane().getButtonTypes().getFirst());
        }
    }
}
