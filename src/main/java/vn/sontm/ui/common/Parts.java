package vn.sontm.ui.common;

import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.TraversalDirection;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;

/** The small parts that screens are composed of. */
public final class Parts {
    private Parts() {}

    public static Label label(String text, String... styles) {
        var label = new Label(text);
        label.getStyleClass().addAll(styles);
        return label;
    }

    /** A text that may take several lines. */
    public static Label wrapped(String text, String... styles) {
        var label = label(text, styles);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    /** A button; its text is a verb. */
    public static Button button(String verb, Runnable act) {
        var button = new Button(verb);
        button.setOnAction(event -> act.run());
        return button;
    }

    /** The one thing to do on a page. */
    public static Button primary(String verb, Runnable act) {
        var button = button(verb, act);
        button.getStyleClass().add("accent");
        return button;
    }

    /** Text that leads somewhere. */
    public static Button link(String text, Runnable act) {
        var link = button(text, act);
        link.getStyleClass().setAll("link");
        return link;
    }

    /**
     * What lies behind a tab: one thing above the other.
     *
     * @param growing the one of them that takes the room that there is
     */
    public static VBox tabPage(Node growing, Node... parts) {
        VBox.setVgrow(growing, Priority.ALWAYS);
        var page = new VBox(8, parts);
        page.getStyleClass().add("tab-page");
        return page;
    }

    /** A page that fills its place, and scrolls where it cannot be made low enough for it. */
    public static ScrollPane scrolling(Node page) {
        var scroll = new ScrollPane(page);
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        scroll.setFocusTraversable(false);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("plain-scroll");
        return scroll;
    }

    /** What can be done, in as many lines as that takes. */
    public static FlowPane tools(Node... acts) {
        var tools = new FlowPane(8, 4, acts);
        tools.setPrefWrapLength(Short.MAX_VALUE); // one, if there is room
        tools.setRowValignment(VPos.CENTER);
        return tools;
    }

    /** A field beneath its name. */
    public static VBox captioned(String caption, Node field) {
        return new VBox(4, wrapped(caption, "muted"), field);
    }

    public static FontIcon icon(Ikon icon) {
        return new FontIcon(icon);
    }

    /** A node whose looks come from its style classes alone: a drawn mark. */
    public static Region mark(String style) {
        var mark = new Region();
        mark.getStyleClass().add(style);
        return mark;
    }

    /** A text of several lines, in which Tab goes on to the next field as everywhere else. */
    public static TextArea area(int rows) {
        var area = new TextArea();
        area.setWrapText(true);
        area.setPrefRowCount(rows);
        area.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.TAB) {
                area.requestFocusTraversal(event.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
                event.consume();
            }
        });
        return area;
    }

    public static Region filler() {
        var filler = new Region();
        HBox.setHgrow(filler, Priority.ALWAYS);
        return filler;
    }

    public static <T extends Node> T named(T node, String accessibleText) {
        node.setAccessibleText(accessibleText);
        return node;
    }

    /** A page: its title, actions at the right, content that takes the rest of the room. */
    public static VBox page(String title, Node content, Node... actions) {
        return page(label(title, "page-title"), content, actions);
    }

    /** The same where the title is data that is read later. */
    public static VBox page(Label title, Node content, Node... actions) {
        title.setMinWidth(Region.USE_PREF_SIZE);
        var tools = tools(actions);
        tools.setAlignment(Pos.CENTER_RIGHT);
        HBox.setHgrow(tools, Priority.ALWAYS);
        var head = new HBox(8, title, tools);
        head.setAlignment(Pos.CENTER_LEFT);
        var page = new VBox(head, content);
        page.getStyleClass().add("page");
        VBox.setVgrow(content, Priority.ALWAYS);
        return page;
    }

    public static VBox card(Node... content) {
        var card = new VBox(content);
        card.getStyleClass().add("card");
        return card;
    }

    /** One sentence and what to do next, mostly one button, instead of a blank table. */
    public static VBox empty(String sentence, Button... actions) {
        var empty = new VBox(wrapped(sentence, "section-title", "muted"));
        empty.getChildren().addAll(actions);
        empty.getStyleClass().add("empty");
        return empty;
    }
}
