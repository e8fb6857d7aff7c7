package vn.sontm.cli.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.sontm.programme.check.Finding;
import vn.sontm.programme.check.Severity;

@DisplayName("What the check of a plan says at the terminal")
class PlanCheckCommandTest {
    @Test
    @DisplayName("also says what a finding sums up, below it")
    void within() {
        var part = finding("PC-NAME", "Ba Sơn không có trong bản in.", List.of());
        var whole = finding("PC-FORMER-NAMES", "Bản in còn gọi tên cũ ở 1 chỗ.", List.of(part));

        assertThat(PlanCheckCommand.lines(List.of(whole)))
                .containsExactly(
                        "Tìm thấy 1 chỗ cần xem lại.",
                        "[nghi sai] dòng 7 (PC-FORMER-NAMES)",
                        "    Bản in còn gọi tên cũ ở 1 chỗ.",
                        "    [nghi sai] dòng 7 (PC-NAME)",
                        "        Ba Sơn không có trong bản in.");
    }

    private static Finding finding(String code, String message, List<Finding> within) {
        return new Finding(code, Severity.WARNING, "dòng 7", "", "", "", message, "", within);
    }
}
