package vn.sontm.ui.appraisal;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.sontm.testkit.Offices.unit;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.sontm.programme.reform.Hold;
import vn.sontm.programme.reform.Reform.Act;
import vn.sontm.programme.unit.Decision;
import vn.sontm.testkit.Offices;
import vn.sontm.testkit.window.WindowJourney;
import vn.sontm.workspace.Conclusions;
import vn.sontm.workspace.NewOffices;
import vn.sontm.workspace.Reforms;
import vn.sontm.workspace.Workspace;

@DisplayName("The word for a conclusion is data of the level:")
class LevelWordJourney extends WindowJourney {
    @Override
    protected Workspace prepare(Path folder) {
        var province =
                NewOffices.make(folder.resolve("tinh"), "lang-son", Optional.empty(), Offices.environment("tỉnh"));
        province.append(List.of(
                unit("lang-son", "Lạng Sơn", "tỉnh", "province", ""),
                unit("cao-lau", "Cao Lâu", "xã", "commune", "lang-son")));
        return province;
    }

    @Test
    @DisplayName("a province's screen is called Thẩm định; another name is held from a day on, in Đơn vị")
    void isCalledByTheLevel() {
        go("appraisal");
        called("Thẩm định");
        assertThat(new Conclusions(workspace).word()).isEqualTo("thẩm định");
        var act = new Act(LocalDate.of(2024, 1, 1), Decision.NONE);
        new Reforms(workspace).decide(new Hold("lang-son", "ket-luan", "xác minh", act));
        robot.interact(() -> window.session().changed());
        settle();
        called("Xác minh");
        assertThat(new Conclusions(workspace).word()).isEqualTo("xác minh");
        press("Shortcut+K");
        type("xac minh");
        waitUntil(
                "the search finds it by that name",
                () -> robot.lookup((Node node) -> node instanceof Label label && "Xác minh".equals(label.getText()))
                                .queryAll()
                                .size()
                        > 1);
    }

    @Test
    @DisplayName("the guide calls it so as well, on every page and among the keys")
    void isExplainedByTheLevel() {
        go("appraisal");
        press(KeyCode.F1);
        waitUntil("its page is called so", () -> shows("Tên màn hình theo cấp"));
        assertThat(shows("Thẩm tra")).as("among the keys").isFalse();
        focus("guide-pages");
        press(KeyCode.HOME);
        assertThat(shows("Xem “Bảng tổng hợp” và “Thẩm định” để kết luận")).isTrue();
    }

    private void called(String name) {
        assertThat(find("nav-appraisal").getAccessibleText()).isEqualTo(name);
        assertThat(find("nav-appraisal").lookupAll(".label").stream()
                        .map(Label.class::cast)
                        .map(Label::getText))
                .contains(name);
    }
}
