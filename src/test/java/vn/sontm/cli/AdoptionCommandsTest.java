package vn.sontm.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sontm.base.Json;
import vn.sontm.testkit.Terminal;
import vn.sontm.testkit.Terminal.Outcome;

@DisplayName("Offices over one another at the terminal")
class AdoptionCommandsTest {
    @TempDir
    private Path folder;

    private Terminal terminal;

    private Outcome run(String workspace, Object... words) {
        return terminal.in(
                folder.resolve(workspace),
                Stream.concat(Stream.of("--json"), Stream.of(words)).toArray());
    }

    private Path units() throws Exception {
        var list = Json.array();
        for (var unit : new String[][] {
            {"lang-son", "province", ""}, {"cao-loc", "district", "lang-son"}, {"cao-lau", "commune", "cao-loc"}
        }) {
            var content = Json.object().put("name", unit[0]).put("title", "").put("level", unit[1]);
            list.addObject()
                    .put("kind", "unit")
                    .put("subject", unit[0])
                    .put("item", "")
                    .set("content", content.put("parent", unit[2]));
        }
        return Files.writeString(folder.resolve("don-vi.json"), list.toString());
    }

    @Test
    @DisplayName(
            "a district with a workspace of its own takes a province as the one above, is enrolled, and invites a department")
    void joins() throws Exception {
        terminal = new Terminal(folder.resolve("pc"));
        var stick = folder.resolve("usb");
        var units = units();
        for (var office : new String[][] {{"huyen", "cao-loc"}, {"tinh", "lang-son"}}) {
            assertThat(run(office[0], "init", "--office", "--unit", office[1]).exit())
                    .isZero();
            assertThat(run(office[0], "record", units).exit()).isZero();
        }
        var invitation = run("tinh", "invite", "cao-loc", "--to", stick)
                .json()
                .path("file")
                .asText();
        var digits = run("tinh", "devices").json().path("officeCode").asText();
        assertThat(run("huyen", "init", "--from", invitation).exit()).isEqualTo(2);
        assertThat(run("huyen", "init", "--from", invitation, "--code", "1234").exit())
                .isEqualTo(1);
        var joined = run("huyen", "init", "--from", invitation, "--code", digits);
        assertThat(joined.exit()).isZero();
        var code = joined.json().path("code").asText();
        var file = run("huyen", "export", "--to", stick, "--unit", "lang-son")
                .json()
                .at("/files/0/file")
                .asText();
        assertThat(run("tinh", "merge", file).exit()).isEqualTo(3);
        assertThat(run("tinh", "enrol", file, "--code", code)
                        .json()
                        .at("/files/0/outcome")
                        .asText())
                .isEqualTo("merged");
        assertThat(hasOneAbove(run("huyen", "devices"))).isTrue();
        assertThat(run("huyen", "check").json().path("findings").findValuesAsText("code"))
                .as("what the province says of its districts and communes is its own matter")
                .contains("views.sound")
                .doesNotContain("ignored");
        assertThat(run("huyen", "invite", "phong-y-te", "--department", "--to", stick)
                        .json()
                        .path("unit")
                        .asText())
                .isEqualTo("cao-loc#phong-y-te");
        assertThat(hasOneAbove(run("huyen", "devices", "--leave-higher"))).isFalse();
        assertThat(run("huyen", "devices", "--leave-higher").exit())
                .as("there is none any more")
                .isEqualTo(1);
    }

    private static boolean hasOneAbove(Outcome devices) {
        var roles = devices.json().path("devices").findValuesAsText("role");
        return roles.contains("higher");
    }
}
