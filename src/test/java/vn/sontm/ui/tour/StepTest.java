package vn.sontm.ui.tour;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.sontm.ledger.Role;
import vn.sontm.ui.common.ScreenTitles;

@DisplayName("A step of the tour")
class StepTest {
    @Test
    @DisplayName("calls its screen as the workspace does")
    void title() {
        var titles = new ScreenTitles(Map.of("appraisal", "Thẩm định"));
        assertThat(Step.of(Role.OFFICE))
                .extracting(step -> step.title(titles))
                .contains("Thẩm định: kết luận của văn phòng", "Bảng tổng hợp: mọi xã, mọi tiêu chí");
    }
}
