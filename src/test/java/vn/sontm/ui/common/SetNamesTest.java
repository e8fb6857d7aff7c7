package vn.sontm.ui.common;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.sontm.workspace.ShippedData;

@DisplayName("Names of criteria sets")
class SetNamesTest {
    @Test
    @DisplayName("say the decision with number and date, or that none is known")
    void tellTheDecision() {
        var sets = ShippedData.sets();
        assertThat(SetNames.source(sets.get("xa-ntm-kieu-mau-2021-2025")))
                .isEqualTo("Quy định xã nông thôn mới kiểu mẫu giai đoạn 2021-2025\n"
                        + "Theo Quyết định số 319/QĐ-TTg ngày 08/3/2022 của Thủ tướng Chính phủ");
        assertThat(SetNames.source(sets.get("vuon-mau"))).endsWith("\nChưa có số quyết định của bộ này");
    }
}
