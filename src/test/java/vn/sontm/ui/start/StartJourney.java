package vn.sontm.ui.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.control.Button;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.sontm.programme.unit.Units;
import vn.sontm.testkit.window.InvitedJourney;
import vn.sontm.testkit.window.Unikey;

@DisplayName("The first start")
class StartJourney extends InvitedJourney {
    @Test
    @DisplayName(
            "says in one sentence why a file is no invitation, keeps what was typed and makes nothing; the right file goes on")
    void refuses() throws IOException {
        var wrong = Files.writeString(folder.resolve("thu.ntm"), "không phải tệp đồng bộ");
        var right = Files.copy(stick.only(".ntm"), folder.resolve("moi.ntm"));
        awaitFocus("start-join");
        press(KeyCode.ENTER);
        awaitFocus("author");
        tabBackTo("invitation-file");
        retype(wrong.toString());
        tabTo("author");
        Unikey.atFocus().correct(LAN);
        press(KeyCode.ENTER);
        waitUntil("the refusal is said", () -> textOf("start-said").contains("NTM-2"));
        assertThat(textOf("author")).isEqualTo(LAN);
        assertThat(workspace()).doesNotExist();
        awaitFocus("invitation-file");
        retype(right.toString());
        press(KeyCode.ENTER);
        awaitWindow();
        assertThat(commune().identity().unit()).isEqualTo(COMMUNE);
        assertThat(commune().store().people()).contains(LAN);
    }

    @Test
    @DisplayName("makes an office with the plan that comes with the program")
    void makesAnOffice() {
        awaitFocus("start-join");
        tabTo("start-office");
        press(KeyCode.ENTER);
        awaitFocus("plan-choice");
        tabTo("author");
        Unikey.atFocus().correct("Lý Văn Bình");
        press(KeyCode.ENTER);
        awaitWindow();
        assertThat(commune().identity().isRoot()).isTrue();
        assertThat(commune().identity().unit()).isEqualTo("cao-loc");
        assertThat(commune().author()).isEqualTo("Lý Văn Bình");
    }

    @Test
    @DisplayName(
            "makes an office without a plan: it states its name, lists its communes and every screen has something to say")
    void makesAnOfficeWithoutAPlan() {
        awaitFocus("start-join");
        tabTo("start-office");
        press(KeyCode.ENTER);
        awaitFocus("plan-choice");
        press(KeyCode.DOWN);
        tabTo("unit-name");
        Unikey.atFocus().correct("Chi Lăng");
        tabTo("author");
        type("   ");
        press(KeyCode.ENTER);
        assertThat(((Button) find("make-office")).isDisabled()).isTrue();
        retype("Ly Van Binh");
        press(KeyCode.ENTER);
        awaitWindow();
        assertThat(textOf("unit")).isEqualTo("Huyện Chi Lăng");
        open("units");
        tabTo("unit-list");
        press(KeyCode.SPACE);
        awaitFocus("roll-names");
        robot.interact(() -> ((TextArea) find("roll-names")).setText("1. Xã Bắc Thủy\nChiến Thắng"));
        assertThat(textOf("roll-count")).isEqualTo("Sẽ ghi 2 đơn vị.");
        pressButton("Khai đơn vị có sẵn");
        assertThat(Units.from(commune().registers()).communes("chi-lang", JUNE.lastDay()))
                .extracting(unit -> unit.fullNameOn(JUNE.lastDay()))
                .containsExactlyInAnyOrder("xã Bắc Thủy", "xã Chiến Thắng");
        window().screens().forEach(screen -> {
            open(screen.id());
            assertThat(shows("NTM-")).as(screen.id()).isFalse();
        });
    }

    private Path workspace() {
        return folder.resolve("may-mot");
    }
}
