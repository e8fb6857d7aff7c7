package vn.sontm.ui.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.sontm.programme.register.RegisterKind;
import vn.sontm.testkit.window.InvitedJourney;
import vn.sontm.testkit.window.Unikey;

@DisplayName("Two PCs of one commune")
class TwoPcsJourney extends InvitedJourney {
    private static final String BINH = "Lý Văn Bình";
    private static final String FIRST = "may-mot";
    private static final String SECOND = "may-hai";
    private static final String REASON = "Số của Chi cục Thống kê";

    /** Both begin from the same invitation; each enters figures that the other has not seen; the office enrols both. */
    @BeforeEach
    void work() {
        join(LAN);
        steps.enter("đạt", "đạt", "96,5");
        steps.send();
        officeEnrols();
        switchOff();
        switchOn(SECOND);
        join(BINH);
        steps.enter("không", "đạt", "92");
        steps.send();
        officeEnrols();
        officeAnswers();
        steps.look();
        assertThat(conflicts()).as("nothing is taken before the person says so").isZero();
        steps.merge();
    }

    @Test
    @DisplayName(
            "get one another's figures; where they disagree both stand with author and day, and a person decides, by keys")
    void disagreeAndDecide() {
        assertThat(conflicts()).as("the third figure is the same").isEqualTo(2);
        open("exchange");
        awaitFocus("exchange-tabs");
        press(KeyCode.END);
        press(KeyCode.LEFT);
        tabTo("conflicts");
        assertThat(shows(LAN + " ghi lúc 15/06/2024")).isTrue();
        assertThat(shows(BINH + " ghi lúc 15/06/2024")).isTrue();
        tabTo("take-1");
        var taken = textOf("take-1").replaceFirst(".*: ", "");
        press(KeyCode.SPACE);
        waitUntil("one is settled", () -> conflicts() == 1);
        settle();
        assertThat(taken).isIn("đạt", "không");
        assertThat(settled("1.1")).as(taken).isEqualTo(taken.equals("đạt") ? "1" : "0");
        awaitFocus("conflicts"); // not on a button for the next one, which nobody has read
        tabTo("conflict-value");
        type("94,5");
        tabTo("conflict-reason");
        new Unikey(find("conflict-reason")).correct(REASON);
        tabTo("Ghi giá trị khác");
        press(KeyCode.SPACE);
        waitUntil("all are settled", () -> conflicts() == 0);
        settle();
        var decided = find(commune(), RegisterKind.VALUE, "2.1").orElseThrow();
        assertThat(decided.content().path("value").asText()).isEqualTo("94.5");
        assertThat(decided.content().path("note").asText()).isEqualTo(REASON);
        assertThat(decided.author()).isEqualTo(BINH);
        assertThat(commune().store().history(register(RegisterKind.VALUE, "2.1")))
                .as("nothing is erased")
                .hasSize(3);
        agreesEverywhere();
    }

    /** What was decided here holds at the office and on the other PC as soon as it arrives. */
    private void agreesEverywhere() {
        steps.send();
        officeTakes();
        assertThat(office.store().conflicts()).isEmpty();
        assertSameFigures(office);
        officeAnswers();
        moveTo(FIRST);
        receive();
        assertThat(conflicts()).isZero();
        assertSameFigures(office);
    }

    private String settled(String code) {
        return value(commune(), code).orElseThrow();
    }

    private int conflicts() {
        return commune().store().conflicts().size();
    }
}
