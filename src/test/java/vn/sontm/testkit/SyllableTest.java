package vn.sontm.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Letters without marks")
class SyllableTest {
    @Test
    @DisplayName("are a syllable where a Vietnamese word is spelled so")
    void syllables() {
        assertThat(List.of("xem", "trang", "theo", "nghe", "ghi", "gia", "quanh", "khoanh", "Kinh", "anh", "y"))
                .allMatch(Syllable::isPossible);
    }

    @Test
    @DisplayName("are none where no Vietnamese word is")
    void others() {
        assertThat(List.of("report", "list", "set", "merge", "file", "error", "save", "backup", "cin", "nge", "ko"))
                .noneMatch(Syllable::isPossible);
    }
}
