package vn.sontm.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.sontm.base.Json;
import vn.sontm.testkit.Syllable;

@DisplayName("No English word stands on a screen or on paper:")
class VietnameseWordsTest {
    private static final Path RESOURCES = Path.of("src/main/resources/vn/sontm");

    /** Names of things, keys, units and formats that officials see elsewhere too, and abbreviations of the programme. */
    private static final Set<String> ACCEPTED = Set.of(
            "PDF USB PIN JSON KB MB NFC SHA Unicode Excel Word LibreOffice Windows Internet internet video byte km id"
                    .concat(
                            " Ctrl Alt Shift Enter Esc Tab Delete PageUp PageDown TTg UBND OCOP KAD ATTP BYT KSONMT tt VietGAP camera smartphone wifi")
                    .split(" "));

    private static final Pattern WORD = Pattern.compile("\\p{L}+");
    private static final Pattern UNMARKED = Pattern.compile("[A-Za-z]{2,}");
    private static final Pattern ABBREVIATION = Pattern.compile("[B-DF-HJ-NP-TV-XZ]+|[IVX]+");

    /** What stands for something else, and names of files, codes, options, fields and commands. */
    private static final List<String> NO_WORDS = List.of(
            "\\{[^}]*\\}",
            "%n",
            "“[a-z-]+(?: (?:[a-z-]+|[\\p{Lu}_]+))*”",
            "--[a-z-]+",
            "[a-z0-9_]+(?:[-_/][a-z0-9*_]+)+",
            "[a-z0-9]*\\.[a-z]+");

    @Test
    @DisplayName("in the texts of the program")
    void texts() throws IOException {
        var texts = new Properties();
        texts.load(new StringReader(Files.readString(RESOURCES.resolve("messages.properties"))));
        assertThat(foreign(texts.values().stream().map(Object::toString))).isEmpty();
    }

    @Test
    @DisplayName("in the help")
    void help() throws IOException {
        assertThat(foreign(files("help").map(VietnameseWordsTest::read))).isEmpty();
    }

    @Test
    @DisplayName("in criteria sets, forms and sheets")
    void data() throws IOException {
        for (var folder : List.of("data/catalogues", "data/forms", "data/sheets")) {
            assertThat(foreign(files(folder)
                            .map(VietnameseWordsTest::read)
                            .map(Json::parse)
                            .flatMap(VietnameseWordsTest::said)))
                    .as(folder)
                    .isEmpty();
        }
    }

    private static TreeSet<String> foreign(Stream<String> texts) {
        var found = new TreeSet<String>();
        texts.flatMap(VietnameseWordsTest::words)
                .filter(word -> UNMARKED.matcher(word).matches())
                .filter(word -> !ACCEPTED.contains(word))
                .filter(word -> !ABBREVIATION.matcher(word).matches())
                .filter(word -> !Syllable.isPossible(word))
                .forEach(found::add);
        return found;
    }

    private static Stream<String> words(String text) {
        var plain = text;
        for (var pattern : NO_WORDS) {
            plain = plain.replaceAll(pattern, " ");
        }
        return WORD.matcher(plain).results().map(MatchResult::group);
    }

    /** Texts for people: they have blanks or marked letters; the rest are ids. */
    private static Stream<String> said(JsonNode json) {
        return json.isTextual()
                ? Stream.of(json.asText()).filter(text -> text.contains(" ") || !text.matches("\\p{ASCII}*"))
                : StreamSupport.stream(json.spliterator(), false).flatMap(VietnameseWordsTest::said);
    }

    private static Stream<Path> files(String folder) throws IOException {
        try (var found = Files.walk(RESOURCES.resolve(folder))) {
            return found.filter(Files::isRegularFile).toList().stream();
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
