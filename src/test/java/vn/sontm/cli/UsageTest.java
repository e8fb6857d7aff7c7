package vn.sontm.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.sontm.testkit.Terminal;

@DisplayName("Words typed at the terminal")
class UsageTest {
    @TempDir
    private Path home;

    private Terminal terminal;

    @BeforeEach
    void sitDown() {
        terminal = new Terminal(home);
    }

    @ParameterizedTest
    @DisplayName("that are no command give exit 2 and one Vietnamese sentence with the code")
    @CsvSource(delimiter = ';', textBlock = """
                    foo                                    ; không hiểu “foo”
                    set                                    ; thiếu CHỈ_TIÊU
                    submit                                 ; thiếu --period
                    submit --period                        ; thiếu
                    set 2.1 45 --period 2024-13            ; Kỳ “2024-13” không đúng
                    declare 2.1 maybe --reason x           ; “maybe” không dùng được cho met|not-met|na
                    submit --period 2024-06 --as-of 31/2/2024 ; “31/2/2024” không dùng được cho --as-of
                    status --period 2024 --period 2025     ; --period được ghi hai lần
                    resolve a --take 1 --value 2           ; chỉ được chọn một
                    evidence                               ; thiếu lệnh
                    report                                 ; thiếu MẪU
                    update                                 ; thiếu TỆP
                    update x.ntmu --back                   ; chỉ được chọn một
                    status extra                           ; không hiểu “extra”
                    status --statu                         ; không hiểu “--statu”
                    """)
    void misunderstood(String words, String sentence) {
        var outcome = terminal.run((Object[]) words.split(" "));
        assertThat(outcome.exit()).isEqualTo(2);
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.err()).startsWith("Lệnh không đúng: ").contains(sentence, "(NTM-601)", "--help");
    }

    @ParameterizedTest
    @DisplayName("nothing at all, or a workspace alone, opens the window on it")
    @ValueSource(booleans = {true, false})
    void window(boolean named) {
        var outcome = named ? terminal.run("--workspace", home.resolve("sổ")) : terminal.run();
        assertThat(outcome.exit()).isZero();
        assertThat(terminal.opened()).containsExactly(home.resolve(named ? "sổ" : "so-ntm"));
    }

    @Test
    @DisplayName("a sync file alone, as a double click gives it, opens the window on that file")
    void syncFile() {
        assertThat(terminal.run("Tệp từ xã.ntm").exit()).isZero();
        assertThat(terminal.opened()).containsExactly(home.resolve("so-ntm"));
        assertThat(terminal.files()).containsExactly(Path.of("Tệp từ xã.ntm"));
    }

    @Test
    @DisplayName("with --json a refusal is a document too")
    void refusalAsDocument() {
        var outcome = terminal.run("status", "--json");
        assertThat(outcome.exit()).isEqualTo(1);
        assertThat(outcome.json().at("/error/code").asText()).isEqualTo("NTM-101");
        assertThat(outcome.json().at("/error/message").asText()).startsWith("Chưa có sổ ở thư mục");
        assertThat(terminal.run("--json").json().at("/error/code").asText()).isEqualTo("NTM-601");
    }

    @Test
    @DisplayName("a file that is not there is rejected with exit 3")
    void missingFile() {
        var outcome = terminal.run("plan", "check", home.resolve("không-có.txt"));
        assertThat(outcome.exit()).isEqualTo(3);
        assertThat(outcome.err()).contains("không-có.txt", "(NTM-602)").hasLineCount(1);
    }

    static Iterable<String> commands() {
        return Commands.NAMES;
    }

    @ParameterizedTest
    @DisplayName("each command explains itself and all its options in Vietnamese")
    @MethodSource("commands")
    void help(String command) {
        explains(command);
    }

    @Test
    @DisplayName("an explanation promises no default where there is none, and the right one where there is")
    void defaults() {
        assertThat(terminal.run("submit", "--help").out())
                .contains("--period=KỲ")
                .doesNotContain("tháng gần nhất");
        assertThat(terminal.run("set", "--help").out()).contains("tháng gần nhất", "bộ tiêu chí xã");
        assertThat(terminal.run("status", "--help").out()).contains("không ghi thì lấy mọi bộ");
        assertThat(terminal.run("report", "--help").out()).contains("không ghi thì lấy bộ của");
    }

    private void explains(String... path) {
        var words = new Object[path.length + 1];
        System.arraycopy(path, 0, words, 0, path.length);
        words[path.length] = "--help";
        var outcome = terminal.run(words);
        assertThat(outcome.exit()).isZero();
        assertThat(outcome.out())
                .startsWith("Cách dùng: so-ntm " + String.join(" ", path))
                .doesNotContain("${", "Usage", "Options", "Commands");
        assertThat(outcome.out().lines().filter(line -> line.matches(" +(-., )?--?[a-z-]+(=\\S+)?")))
                .as("options without a word")
                .isEmpty();
        var line = Commands.line(new SoNtm(), java.util.List.of(path[0]));
        for (var name : path) {
            line = line.getSubcommands().get(name);
        }
        for (var below : line.getSubcommands().keySet()) {
            var deeper = java.util.Arrays.copyOf(path, path.length + 1);
            deeper[path.length] = below;
            explains(deeper);
        }
    }

    @Test
    @DisplayName("the list of commands says one line about each")
    void list() {
        var outcome = terminal.run("--help");
        assertThat(outcome.exit()).isZero();
        Commands.NAMES.forEach(name -> assertThat(outcome.out()).containsPattern("(?m)^  " + name + " +\\S+"));
    }
}
