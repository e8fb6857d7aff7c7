package vn.sontm.ui.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;
import vn.sontm.base.ErrorCode;
import vn.sontm.base.Refusal;
import vn.sontm.testkit.Offices;
import vn.sontm.testkit.window.KeyboardJourney;
import vn.sontm.ui.UiApplication;
import vn.sontm.ui.shell.MainWindow;
import vn.sontm.workspace.OpeningWatch;
import vn.sontm.workspace.Workspace;

/** The program is new, and the ledger is busy for as long as the test wants: as if it were a large one on an old PC. */
@DisplayName("The first start after an update, where opening takes long,")
class PreparingJourney extends KeyboardJourney {
    private static final String RULES = "views.rules";

    @TempDir
    private Path folder;

    private Stage stage;
    private UiApplication program;
    private Connection busy;

    @BeforeEach
    void update() throws TimeoutException, SQLException {
        try (var office = Offices.office(folder)) {
            office.store().setting(RULES, "0");
        }
        busy = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("so-ntm.db"));
        stage = FxToolkit.registerPrimaryStage();
        robot.interact(() -> stage.hide());
        program = new UiApplication(stage, Offices.environment("x"), List::of);
    }

    @AfterEach
    void close() throws SQLException {
        busy.close();
        program.window().ifPresentOrElse(KeyboardJourney::close, () -> robot.interact(stage::hide));
    }

    @Test
    @DisplayName("says what is done and that nothing is lost; the window follows by itself")
    void saysWhy() throws SQLException {
        begin();
        assertThat(textOf("preparing-title")).contains("sau khi cập nhật chương trình");
        assertThat(shows("không bị sửa, không mất")).isTrue();
        awaitFocus("preparing-bar");
        assertThat(program.window()).isEmpty();
        free();
        waitUntil("the window is open", () -> program.window().isPresent());
        settle();
        assertThat(isThere("preparing-title")).isFalse();
        assertThat(program.window().orElseThrow().session().workspace().store().viewsAreSound())
                .isTrue();
    }

    @Test
    @DisplayName("can be closed: nothing is half done, the workspace is free, and the next start does it")
    void canBeLeft() throws SQLException {
        begin();
        tabTo("preparing-leave");
        press(KeyCode.SPACE);
        assertThat(stage.isShowing()).isFalse();
        free();
        waitUntil("the workspace is free", this::isFree);
        settle();
        assertThat(program.window()).isEmpty();
        assertThat(stage.isShowing()).isFalse();
    }

    @Test
    @DisplayName("and that is ordinary, shows the window only")
    void ordinary() {
        Workspace.open(folder, Offices.environment("x")).close();
        var shown = new ArrayList<Scene>();
        robot.interact(() -> {
            stage.sceneProperty().subscribe((before, after) -> shown.add(after));
            program.start(folder, Optional.empty());
        });
        waitUntil("the window is open", () -> program.window().isPresent());
        settle();
        assertThat(shown).containsExactly(window().scene());
    }

    /** The program starts and cannot write yet. */
    private void begin() throws SQLException {
        try (var statement = busy.createStatement()) {
            statement.execute("BEGIN IMMEDIATE");
        }
        robot.interact(() -> program.start(folder, Optional.empty()));
        waitUntil("the page is shown", () -> stage.isShowing() && isThere("preparing-title"));
    }

    private void free() throws SQLException {
        try (var statement = busy.createStatement()) {
            statement.execute("ROLLBACK");
        }
    }

    private boolean isFree() {
        var derived = new boolean[1];
        OpeningWatch watch = (work, done, all) -> derived[0] = true;
        try (var workspace = Workspace.open(folder, Offices.environment("x"), watch)) {
            assertThat(derived[0])
                    .as("the start that was left has kept nothing")
                    .isTrue();
            assertThat(workspace.store().viewsAreSound()).isTrue();
            return true;
        } catch (Refusal e) {
            assertThat(e.code()).isEqualTo(ErrorCode.WORKSPACE_IN_USE);
            return false;
        }
    }

    @Override
    protected MainWindow window() {
        return program.window().orElseThrow();
    }

    @Override
    protected void settle() {
        WaitForAsyncUtils.waitForFxEvents();
        program.window()
                .ifPresent(open -> waitUntil(
                        "nothing is under way", () -> open.session().underWay().get() == 0));
        WaitForAsyncUtils.waitForFxEvents();
    }
}
