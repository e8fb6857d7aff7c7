package vn.sontm.ui.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.sontm.base.ErrorCode;
import vn.sontm.base.Refusal;
import vn.sontm.exchange.InvitationRequest;
import vn.sontm.exchange.Invitations;
import vn.sontm.exchange.drive.Drives;
import vn.sontm.programme.register.RegisterKind;
import vn.sontm.testkit.Offices;
import vn.sontm.testkit.window.MonthSteps;
import vn.sontm.testkit.window.SampleUnits;
import vn.sontm.testkit.window.SimulatedStick;
import vn.sontm.testkit.window.WindowJourney;
import vn.sontm.ui.common.Appearance;
import vn.sontm.ui.common.Theme;
import vn.sontm.ui.start.Beginning;
import vn.sontm.ui.start.StartPage;
import vn.sontm.workspace.Workspace;

@DisplayName("An invitation taken anew on a PC with a workspace")
class BeginningAnewJourney extends WindowJourney {
    private SimulatedStick stick;

    @Override
    protected Workspace prepare(Path folder) {
        stick = new SimulatedStick(folder.resolve("usb"));
        var commune = SampleUnits.commune(folder);
        try (var office = Workspace.open(folder.resolve("van-phong"), Offices.environment("văn phòng"))) {
            new Invitations(office).write(InvitationRequest.commune("hai-yen"), stick.root());
        }
        return commune;
    }

    @Override
    protected Drives drives() {
        return stick;
    }

    @Test
    @DisplayName("is one step in Nhận tệp: a new workspace opens, the old one is kept and its place is said")
    void fromTheWindow() {
        new MonthSteps(this).look();
        assertThat(shows("Đây là tệp mời lập sổ của xã Hải Yến")).isTrue();
        tabTo("begin-anew");
        press(KeyCode.SPACE);
        waitUntil("a person hears what stays in the old one", () -> shows("thay đổi chưa gửi: nên gửi trước"));
        pressButton("Giữ sổ cũ, lập sổ mới");
        waitUntil("the new one is open, and the place of the old one is said", () -> shows("Sổ cũ nằm ở " + old()));
        settle();
        assertThat(workspace.identity().unit()).isEqualTo("hai-yen");
        assertThat(workspace.store().people()).containsExactly("Hoàng Thị Lan");
        keptWhole(old());
    }

    @Test
    @DisplayName("is one step on the page of the first start too, where the old workspace cannot be opened")
    void fromTheStartPage() {
        var directory = workspace.directory();
        settle();
        closeWindow();
        var opened = new AtomicReference<Path>();
        var why = Optional.of(new Refusal(ErrorCode.DATABASE_NEWER, "9"));
        var beginning = new Beginning(directory, Offices.environment("mới"), stick, why);
        robot.interact(() -> {
            var scene = new Scene((Parent) new StartPage(beginning, opened::set).view(), 960, 640);
            Theme.dress(scene, Appearance.standard());
            stage.setScene(scene);
            stage.show();
        });
        awaitFocus("start-again");
        assertThat(textOf("start-refused")).contains("NTM-");
        assertThat(isThere("start-office")).isFalse();
        assertThat(shows("Chưa có sổ nào trên máy này")).isFalse();
        press(KeyCode.ENTER);
        assertThat(opened.get()).isEqualTo(directory);
        opened.set(null);
        tabTo("start-others");
        press(KeyCode.ENTER);
        focus("start-join");
        press(KeyCode.ENTER);
        waitUntil("the invitation is found", () -> textOf("invitation-file").endsWith(".ntm"));
        focus("author");
        type("Lan");
        press(KeyCode.ENTER);
        waitUntil(
                "it is said that there is one already",
                () -> textOf("start-said").contains("NTM-103"));
        focus("start-anew");
        press(KeyCode.ENTER);
        waitUntil("the place of the old one is said", () -> isThere("start-anew-kept"));
        assertThat(textOf("start-anew-kept")).contains(old().toString());
        waitUntil("it goes on by a key", () -> hasFocus("start-anew-open"));
        press(KeyCode.ENTER);
        waitUntil("it is opened", () -> opened.get() != null);
        keptWhole(old());
        sitDownAt(opened.get(), Offices.environment("mới"));
        assertThat(workspace.identity().unit()).isEqualTo("hai-yen");
    }

    private Path old() {
        try (var beside = Files.list(folder)) {
            return beside.filter(path -> path.getFileName().toString().startsWith("cao-lau-cu-"))
                    .findFirst()
                    .orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void keptWhole(Path old) {
        try (var kept = Workspace.open(old, Offices.environment("xem lại"))) {
            assertThat(kept.identity().unit()).isEqualTo("cao-lau");
            assertThat(kept.registers().ofUnit(RegisterKind.VALUE, "cao-lau")).isNotEmpty();
        }
    }
}
