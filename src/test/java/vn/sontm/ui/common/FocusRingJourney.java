package vn.sontm.ui.common;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.TimeoutException;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableView;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.image.PixelFormat;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;

/** The focus as F6, a key of a screen or a dialog gives it: JavaFX calls only what the Tab key reaches {@code :focus-visible}. */
@DisplayName("Where the keyboard is")
class FocusRingJourney {
    private static final PseudoClass FOCUSED = PseudoClass.getPseudoClass("focused");

    /** Fewer changed points are no ring that a person with glasses sees. */
    private static final int FEWEST_POINTS = 60;

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    @DisplayName("is seen on each kind of control, whoever has put it there, by day and by night")
    void isSeen(boolean dark) throws TimeoutException {
        FxToolkit.registerPrimaryStage();
        new FxRobot().interact(() -> {
            var kinds = kinds().toList();
            var page = new VBox(12, kinds.toArray(Node[]::new));
            Theme.dress(new Scene(page, 240, 2000), new Appearance(dark, 100));
            page.layout();
            assertThat(kinds)
                    .allSatisfy(kind ->
                            assertThat(changed(page, kind)).as(kind.toString()).isGreaterThan(FEWEST_POINTS));
        });
    }

    private static Stream<Node> kinds() {
        return Stream.concat(
                Stream.of(
                        new Button("Nút"),
                        selected(new CheckBox("Ô")),
                        new CheckBox("Ô"),
                        selected(new RadioButton("Nút tròn")),
                        new RadioButton("Nút tròn"),
                        selected(new ToggleButton("Lọc")),
                        new ToggleButton("Lọc"),
                        new TextField("chữ"),
                        new TextArea("chữ"),
                        new ComboBox<String>(),
                        Choices.searchable("duoc-moi", "units.merge.add", word -> word, List.of("xã")),
                        new DatePicker(),
                        new ListView<String>(),
                        new TableView<String>(),
                        new ScrollPane(new TextField()),
                        new TabPane(new Tab("Một"), new Tab("Hai")),
                        styled(new MenuButton("Chọn"), "flat")),
                List.of("accent", "link", "verdict-button", "verdict-cell", "bar-button", "chip").stream()
                        .map(style -> styled(new Button("Nút"), style)));
    }

    private static Node selected(CheckBox box) {
        box.setSelected(true);
        return box;
    }

    private static Node selected(ToggleButton button) {
        button.setSelected(true);
        return button;
    }

    private static Node styled(Node node, String style) {
        node.getStyleClass().add(style);
        return node;
    }

    private static long changed(VBox page, Node kind) {
        var before = picture(page);
        kind.pseudoClassStateChanged(FOCUSED, true);
        var after = picture(page);
        kind.pseudoClassStateChanged(FOCUSED, false);
        return IntStream.range(0, before.length)
                .filter(point -> before[point] != after[point])
                .count();
    }

    private static int[] picture(VBox page) {
        page.applyCss();
        page.layout();
        var image = page.snapshot(new SnapshotParameters(), null);
        var width = (int) image.getWidth();
        var height = (int) image.getHeight();
        var points = new int[width * height];
        image.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), points, 0, width);
        return points;
    }
}
