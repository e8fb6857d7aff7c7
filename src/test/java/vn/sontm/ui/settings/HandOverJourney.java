package vn.sontm.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.sontm.exchange.Exports;
import vn.sontm.programme.register.RegisterKind;
import vn.sontm.testkit.window.InvitedJourney;
import vn.sontm.testkit.window.Unikey;
import vn.sontm.workspace.People;
import vn.sontm.workspace.Workspace;

@DisplayName("An official leaves")
class HandOverJourney extends InvitedJourney {
    private static final String TU = "Nông Văn Tú";

    @Test
    @DisplayName(
            "what is open is read out and handed over; the successor writes from then on, what the other wrote stays theirs")
    void handsOver() {
        join(LAN);
        steps.enter("đạt", "nhiều lắm");
        addsTheSuccessor();
        readsWhatIsOpen();
        tabTo("Bàn giao và đổi người ghi");
        press(KeyCode.SPACE);
        waitUntil("somebody else writes", () -> commune().author().equals(TU));
        settle();
        assertThat(textOf("writer")).contains(TU);
        steps.openSheet();
        press(KeyCode.DOWN);
        assertThat(textOf("value-1.2")).as("the draft is handed over").isEqualTo("nhiều lắm");
        retype("đạt");
        press(KeyCode.ENTER);
        settle();
        assertAuthors(commune());
        switchOff();
        switchOn("may-mot");
        awaitFocus("writers");
        press(KeyCode.ENTER);
        awaitWindow();
        assertThat(commune().author()).as("whoever wrote last is offered first").isEqualTo(TU);
        steps.send();
        officeEnrols();
        assertAuthors(office);
    }

    private void addsTheSuccessor() {
        open("settings");
        tabTo("person-name");
        Unikey.atFocus().correct(TU);
        press(KeyCode.TAB);
        Unikey.atFocus().correct("Công chức địa chính");
        press(KeyCode.ENTER);
        waitUntil("the successor is known", () -> commune().store().people().contains(TU));
        settle();
        assertThat(new People(commune()).list())
                .anyMatch(person -> person.name().equals(TU) && person.role().equals("Công chức địa chính"));
        assertThat(commune().author()).as("known is not yet writing").isEqualTo(LAN);
    }

    private void readsWhatIsOpen() {
        tabTo("Bàn giao…");
        press(KeyCode.SPACE);
        awaitFocus("successor");
        var unsent = new Exports(commune()).unsent().changes();
        assertThat(unsent).isPositive();
        assertThat(shows("Thay đổi chưa gửi đi: " + unsent)).isTrue();
        assertThat(shows("còn giữ làm nháp: 1")).isTrue();
    }

    private static void assertAuthors(Workspace workspace) {
        assertThat(find(workspace, RegisterKind.VALUE, "1.1").orElseThrow().author())
                .isEqualTo(LAN);
        assertThat(find(workspace, RegisterKind.VALUE, "1.2").orElseThrow().author())
                .isEqualTo(TU);
    }
}
