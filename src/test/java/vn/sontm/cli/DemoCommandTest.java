package vn.sontm.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sontm.base.Json;
import vn.sontm.report.Papers;
import vn.sontm.report.Pdf;
import vn.sontm.testkit.Terminal;
import vn.sontm.testkit.Terminal.Outcome;

@DisplayName("The main job, demonstrated on the sample district")
class DemoCommandTest {
    @TempDir
    private static Path folder;

    private static Terminal terminal;
    private static Path demo;
    private static Outcome outcome;

    @BeforeAll
    static void run() {
        terminal = new Terminal(folder.resolve("pc"));
        demo = folder.resolve("dùng thử");
        outcome = terminal.run("demo", "--out", demo);
    }

    private static JsonNode status(String workspace, Object... words) {
        var all = Stream.concat(Stream.of("--json", "status"), Stream.of(words));
        return terminal.in(demo.resolve(workspace), all.toArray()).json();
    }

    @Test
    @DisplayName("ends with a table of what was made, all of which is there")
    void makes() throws IOException {
        assertThat(outcome.exit()).isZero();
        assertThat(outcome.out())
                .contains("van-phong", "cao-lau", "tan-lien", "summary.json")
                .contains("Gộp theo hai thứ tự cho cùng một kết quả");
        var summary = Json.parse(Files.readAllBytes(demo.resolve("summary.json")));
        assertThat(summary.at("/merge/equal").asBoolean()).isTrue();
        assertThat(summary.at("/merge/first").size())
                .isLessThan(summary.at("/merge/second").size());
        for (var list : new String[] {"workspaces", "files", "reports"}) {
            for (var made : summary.path(list)) {
                assertThat(demo.resolve(made.path("path").asText())).exists();
            }
        }
    }

    @Test
    @DisplayName("prints bieu-01 with every commune, and says that the figures are made up")
    void prints() throws IOException {
        var form = Pdf.of(Files.readAllBytes(demo.resolve("bao-cao/van-phong/bieu-01.pdf")))
                .text();
        assertThat(form).contains(Papers.communes());
        assertThat(form).contains("SỐ LIỆU MẪU");
        assertThat(demo.resolve("bao-cao/cao-lau/bao-cao-xa.pdf")).exists();
        assertThat(demo.resolve("bao-cao/tan-lien/bieu-03.pdf")).exists();
    }

    @Test
    @DisplayName("shows a believable half-year: some criteria met, some not, some figures missing, all marked")
    void believable() {
        var set = status("cao-lau").at("/sets/0");
        assertThat(set.path("met").asInt()).isBetween(5, 15);
        assertThat(set.path("metConcluded").asInt()).isPositive();
        var verdicts = set.findValuesAsText("verdict");
        assertThat(verdicts).contains("met", "not-met", "no-data", "not-applicable");
        assertThat(set.findValuesAsText("note")).contains("số liệu mẫu");
        var higher = status("tan-lien").at("/sets/1");
        assertThat(higher.path("counted").asBoolean()).isTrue();
        assertThat(higher.path("met").asInt()).isBetween(4, 15);
        assertThat(status("tan-lien", "--subject", "kdc-po-lang")
                        .at("/sets/0/subjects/0/met")
                        .asInt())
                .isBetween(3, 8);
    }

    @Test
    @DisplayName("the office sees what the communes see, and its word has come back to them")
    void bothSides() {
        var there = status("cao-lau", "--period", "2024-06");
        var here = status("van-phong", "--subject", "cao-lau", "--period", "2024-06");
        assertThat(here).isEqualTo(there);
        assertThat(status("van-phong").path("units")).hasSize(20);
        assertThat(terminal.in(demo.resolve("cao-lau"), "conflicts", "--json")
                        .json()
                        .path("conflicts"))
                .isEmpty();
        assertThat(terminal.in(demo.resolve("van-phong"), "check").exit()).isZero();
    }

    @Test
    @DisplayName("does not write over what is there")
    void again() {
        var second = terminal.run("demo", "--out", demo);
        assertThat(second.exit()).isEqualTo(1);
        assertThat(second.err()).contains("(NTM-103)");
    }
}
