package vn.sontm.ui.help;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.sontm.base.VietnameseText;
import vn.sontm.testkit.window.WindowJourney;
import vn.sontm.ui.Screens;
import vn.sontm.ui.common.ScreenTitles;
import vn.sontm.ui.help.HelpPage.Heading;
import vn.sontm.ui.help.HelpPage.Item;
import vn.sontm.ui.help.HelpPage.Paragraph;

@DisplayName("The guide")
class GuideJourney extends WindowJourney {
    private static final ScreenTitles USUAL = new ScreenTitles(Map.of());

    @Test
    @DisplayName(
            "F1 opens the page of the screen with its keys; arrows turn to others; Escape goes back; all have pages")
    void opensAtTheScreen() {
        go("criteria");
        press(KeyCode.F1);
        waitUntil("the page is shown", () -> shows("Nhập số liệu"));
        assertThat(shows("Ctrl+K")).isTrue();
        focus("guide-pages");
        press(KeyCode.HOME);
        assertThat(((ListView<?>) find("guide-pages")).getSelectionModel().getSelectedIndex())
                .isZero();
        assertThat(shows("Một tháng làm việc ở xã")).isTrue();
        press(KeyCode.ESCAPE);
        assertThat(shows("Một tháng làm việc ở xã")).isFalse();
        assertThat(Screens.all(List::of))
                .allSatisfy(screen -> assertThat(HelpPage.load(screen.id(), USUAL))
                        .as(screen.id())
                        .hasValueSatisfying(page -> {
                            assertThat(page.title()).isEqualTo(screen.title());
                            assertThat(page.blocks())
                                    .isNotEmpty()
                                    .allMatch(block -> VietnameseText.isNfc(block.text()));
                        }));
        assertThat(HelpPage.parse("x", "# Tên\n\nMột câu.\n## Phần\n- một dòng\n"))
                .isEqualTo(new HelpPage(
                        "x", "Tên", List.of(new Paragraph("Một câu."), new Heading("Phần"), new Item("một dòng"))));
    }
}
