package vn.sontm.ui.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;
import vn.sontm.exchange.InvitationRequest;
import vn.sontm.exchange.Invitations;
import vn.sontm.testkit.Offices;
import vn.sontm.testkit.window.SampleUnits;
import vn.sontm.ui.common.Appearance;
import vn.sontm.ui.common.Theme;
import vn.sontm.workspace.Workspace;

@DisplayName("The first start")
class StartJourney {
    private static final int PATIENCE_SECONDS = 60;

    @TempDir
    private Path folder;

    private final FxRobot robot = new FxRobot();
    private final AtomicReference<Path> opened = new AtomicReference<>();

    @BeforeEach
    void open() throws TimeoutException {
        var stage = FxToolkit.registerPrimaryStage();
        var beginning = new Beginning(workspace(), Offices.environment("máy"), List::of, Optional.empty());
        FxToolkit.setupFixture(() -> {
            var scene = new Scene((javafx.scene.Parent) new StartPage(beginning, opened::set).view(), 960, 640);
            Theme.dress(scene, Appearance.standard());
            stage.setScene(scene);
            stage.show();
        });
    }

    @Test
    @DisplayName("makes a commune's workspace from an invitation in three steps")
    void joins() {
        Path invitation;
        try (var office = SampleUnits.office(folder.resolve("van-phong"))) {
            invitation = new Invitations(office).write(InvitationRequest.commune("cao-lau"), folder.resolve("usb"));
        }
        press("#start-join");
        fill("#invitation-file", invitation.toString());
        fill("#author", "Hoàng Thị Lan");
        press("#join");
        waitUntil(() -> opened.get() != null);
        try (var commune = Workspace.open(opened.get(), Offices.environment("máy"))) {
            assertThat(commune.identity().unit()).isEqualTo("cao-lau");
            assertThat(commune.store().people()).contains("Hoàng Thị Lan");
        }
    }

    @Test
    @DisplayName("says in one sentence why a file is no invitation, keeps what was typed and makes nothing")
    void refuses() throws IOException {
        var file = Files.writeString(folder.resolve("thu.ntm"), "không phải tệp đồng bộ");
        press("#start-join");
        fill("#invitation-file", file.toString());
        fill("#author", "Hoàng Thị Lan");
        press("#join");
        waitUntil(() -> said().contains("NTM-2"));
        assertThat(((TextField) node("#author")).getText()).isEqualTo("Hoàng Thị Lan");
        assertThat(workspace()).doesNotExist();
        assertThat(opened.get()).isNull();
    }

    @Test
    @DisplayName("makes an office with the plan that comes with the program")
    void makesAnOffice() {
        press("#start-office");
        fill("#author", "Lý Văn Bình");
        press("#make-office");
        waitUntil(() -> opened.get() != null);
        try (var office = Workspace.open(opened.get(), Offices.environment("máy"))) {
            assertThat(office.identity().isRoot()).isTrue();
            assertThat(office.identity().unit()).isEqualTo("cao-loc");
        }
    }

    private Path workspace() {
        return folder.resolve("so");
    }

    private String said() {
        return ((Labeled) node("#start-said")).getText();
    }

    private void press(String id) {
        robot.interact(() -> node(id).requestFocus());
        robot.push(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void fill(String id, String text) {
        robot.interact(() -> ((TextField) node(id)).setText(text));
    }

    private Node node(String id) {
        return robot.lookup(id).query();
    }

    private static void waitUntil(Callable<Boolean> condition) {
        try {
            WaitForAsyncUtils.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS, condition);
        } catch (TimeoutException e) {
            throw new AssertionError("not in time", e);
        }
    }
}
