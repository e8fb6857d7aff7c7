package vn.sontm.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.sontm.base.ErrorCode;
import vn.sontm.base.VietnameseText;

class MessagesTest {
    private static final Path CATALOGUE = Path.of("src/main/resources/vn/sontm/messages.properties");
    private static final Pattern LITERAL = Pattern.compile("\"([a-z][A-Za-z0-9]*(?:[.-][A-Za-z0-9_-]+)+\\.?)\"");

    @Test
    @DisplayName("every error code has its sentence")
    void everyErrorCodeHasASentence() throws IOException {
        assertThat(texts().stringPropertyNames())
                .containsAll(Arrays.stream(ErrorCode.values())
                        .map(code -> "error." + code.code())
                        .toList());
    }

    @Test
    @DisplayName("no key is given twice, every text is NFC")
    void keysAreUniqueAndTextsAreComposed() throws IOException {
        var lines = Files.readAllLines(CATALOGUE);
        var keys = lines.stream()
                .filter(line -> line.matches("[a-z][^=]*=.*"))
                .map(line -> line.substring(0, line.indexOf('=')))
                .toList();
        assertThat(keys).doesNotHaveDuplicates();
        assertThat(lines).allMatch(VietnameseText::isNfc);
    }

    @Test
    @DisplayName("every text is used by the program, whole or through a prefix that the program completes")
    void noTextIsObsolete() throws IOException {
        var literals = literals();
        var unused = texts().stringPropertyNames().stream()
                .filter(key -> !key.startsWith("error.NTM-"))
                .filter(key -> literals.stream()
                        .noneMatch(literal -> literal.equals(key) || literal.endsWith(".") && key.startsWith(literal)))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(unused).isEmpty();
    }

    private static Properties texts() throws IOException {
        var texts = new Properties();
        texts.load(new StringReader(Files.readString(CATALOGUE)));
        return texts;
    }

    private static TreeSet<String> literals() throws IOException {
        var literals = new TreeSet<String>();
        try (var files = Files.walk(Path.of("src/main/java"))) {
            for (var file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                var matcher = LITERAL.matcher(Files.readString(file));
                while (matcher.find()) {
                    literals.add(matcher.group(1));
                }
            }
        }
        return literals;
    }
}
