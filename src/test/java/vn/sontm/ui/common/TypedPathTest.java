package vn.sontm.ui.common;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.sontm.base.Refusal;

@DisplayName("The name of a file")
class TypedPathTest {
    @ParameterizedTest
    @ValueSource(
            strings = {"/tmp/báo cáo.pdf", " /tmp/báo cáo.pdf ", "\"/tmp/báo cáo.pdf\"", " \"/tmp/báo cáo.pdf \" "})
    @DisplayName("may stand between quotation marks, as Windows copies it")
    void mayBeQuoted(String typed) {
        assertThat(TypedPath.find(typed)).contains(Path.of("/tmp/báo cáo.pdf"));
    }

    @Test
    @DisplayName("that can be none is refused in a sentence")
    void isRefused() {
        assertThat(TypedPath.find(" \"\" ")).isEmpty();
        assertThat(TypedPath.find("a\0b")).isEmpty();
        assertThatThrownBy(() -> TypedPath.of("a\0b"))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("Không đọc được tệp");
    }
}
