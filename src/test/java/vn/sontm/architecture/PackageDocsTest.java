package vn.sontm.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeSet;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class PackageDocsTest {
    @Test
    @DisplayName("every package says what lives in it and is null-marked")
    void everyPackageIsDescribed() throws IOException {
        var undescribed = new TreeSet<String>();
        try (var files = Files.walk(Path.of("src/main/java"))) {
            for (var folder : files.filter(Files::isRegularFile)
                    .map(Path::getParent)
                    .distinct()
                    .toList()) {
                var info = folder.resolve("package-info.java");
                if (!Files.exists(info) || !Files.readString(info).contains("@NullMarked")) {
                    undescribed.add(folder.toString());
                }
            }
        }
        assertThat(undescribed).isEmpty();
    }
}
