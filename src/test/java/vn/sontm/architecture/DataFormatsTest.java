package vn.sontm.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.sontm.programme.register.RegisterKind;

class DataFormatsTest {
    @Test
    @DisplayName("data-formats.md describes every kind of register")
    void everyKindIsDescribed() throws IOException {
        var page = Files.readString(Path.of("src/site/markdown/data-formats.md"));
        assertThat(Arrays.stream(RegisterKind.values()).map(RegisterKind::code))
                .allSatisfy(code -> assertThat(page).contains("\n| `" + code + "` |"));
    }
}
