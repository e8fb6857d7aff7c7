package vn.sontm.ui.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Window;
import javafx.util.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;
import vn.sontm.testkit.Offices;
import vn.sontm.testkit.window.KeyboardJourney;
import vn.sontm.ui.common.Appearance;
import vn.sontm.ui.common.Theme;
import vn.sontm.ui.shell.MainWindow;
import vn.sontm.workspace.People;
import vn.sontm.workspace.Pins;
import vn.sontm.workspace.Workspace;

@DisplayName("The page before the window")
class WriterPageJourney extends KeyboardJourney {
    private static final String TU = "Nông Văn Tú";

    @TempDir
    private Path folder;

    private final AtomicReference<String> opened = new AtomicReference<>();
    private Workspace office;

    @BeforeEach
    void open() throws TimeoutException {
        office = Offices.office(folder);
        new People(office).add(TU, "văn thư");
        office.writeAs(TU);
        new Pins(office).set(TU, "", "2468");
        var stage = FxToolkit.registerPrimaryStage();
        FxToolkit.setupFixture(() -> {
            var page = new WriterPage(office, Appearance.standard(), opened::set);
            var scene = new Scene(new StackPane(page.view()), 960, 640);
            Theme.dress(scene, Appearance.standard());
            stage.setScene(scene);
            stage.show();
        });
        waitUntil("the PIN is asked for", () -> node("#pin").isFocused());
    }

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    @DisplayName("asks the PIN of whoever wrote last; the window opens with the right one only")
    void asksTheLast() {
        assertThat(new People(office).mustChoose()).isTrue();
        type("1111");
        press(KeyCode.ENTER);
        waitUntil("the wrong one is refused", () -> said().contains("PIN chưa đúng"));
        assertThat(opened.get()).isNull();
        type("2468");
        press(KeyCode.ENTER);
        waitUntil("the window may open", () -> opened.get() != null);
        assertThat(office.author()).isEqualTo(TU);
    }

    @Test
    @DisplayName("a newcomer writes under a name of their own; a known name is asked its PIN and keeps its role")
    void takesNewcomers() {
        robot.interact(() -> node("#new-writer").requestFocus());
        robot.interact(() -> ((TextField) node("#new-writer")).setText(" " + TU + " "));
        press(KeyCode.ENTER);
        waitUntil("the PIN is asked for", () -> node("#pin").isFocused());
        assertThat(opened.get()).isNull();
        robot.interact(() -> ((TextField) node("#new-writer")).setText("Lý Văn Bình"));
        robot.interact(() -> node("#new-writer").requestFocus());
        press(KeyCode.ENTER);
        waitUntil("the window may open", () -> opened.get() != null);
        assertThat(office.author()).isEqualTo("Lý Văn Bình");
        assertThat(new People(office).list())
                .anyMatch(person -> person.name().equals(TU) && person.role().equals("văn thư"));
    }

    @Test
    @DisplayName("looking at somebody else's name does not cut the rest short")
    void restsWhoeverIsLookedAt() {
        new Pins(office).check(TU, "0");
        new Pins(office).check(TU, "0");
        type("1111");
        press(KeyCode.ENTER);
        waitUntil("the field rests", () -> node("#pin").isDisabled());
        ListView<?> people = robot.lookup("#writers").query();
        robot.interact(() -> {
            people.getSelectionModel().clearSelection();
            people.getSelectionModel().selectFirst();
            people.getSelectionModel().selectLast();
        });
        robot.interact(() -> {
            for (var place = 0; place < people.getItems().size(); place++) {
                people.getSelectionModel().select(place);
                if (people.getItems().get(place).toString().contains(TU)) {
                    return;
                }
            }
        });
        assertThat(node("#pin").isDisabled()).isTrue();
    }

    @Test
    @DisplayName("a field that rests counts the seconds down, takes nothing meanwhile, then has the keyboard again")
    void rests() {
        var field = new PinField("resting", "pin.own");
        robot.interact(() -> {
            root().getChildren().setAll(field.field());
            field.hold(3, Duration.millis(40));
        });
        assertThat(field.said().getText()).contains("Xin chờ");
        assertThat(field.field().isDisabled()).isTrue();
        waitUntil("it has the keyboard again", () -> field.field().isFocused());
        assertThat(field.said().getText()).isEmpty();
    }

    private static StackPane root() {
        return (StackPane) Window.getWindows().getFirst().getScene().getRoot();
    }

    private String said() {
        return robot.lookup(".field-sentence").queryAllAs(Labeled.class).stream()
                .map(Labeled::getText)
                .collect(Collectors.joining());
    }

    private Node node(String id) {
        return robot.lookup(id).query();
    }

    @Override
    protected void settle() {
        WaitForAsyncUtils.waitForFxEvents();
    }

    @Override
    protected MainWindow window() {
        throw new IllegalStateException("it opens after this page");
    }
}
