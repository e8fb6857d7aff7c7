package vn.sontm.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sontm.testkit.Offices;
import vn.sontm.testkit.Terminal;
import vn.sontm.testkit.Terminal.Outcome;
import vn.sontm.testkit.window.SampleDepartment;
import vn.sontm.workspace.Workspace;

@DisplayName("A department at the terminal")
class DepartmentCommandsTest {
    private static final String DEPARTMENT = "phong-giao-duc";

    @TempDir
    private Path folder;

    private Terminal terminal;

    @BeforeEach
    void open() {
        var two = new TwoWorkspaces(folder);
        two.commune("set", "1.1", "70", "--period", "2024-06");
        two.commune("set", "3.1#1", "100", "--period", "2024-06");
        TwoWorkspaces.deliver(two.commune, two.office);
        terminal = new Terminal(folder.resolve("pc-phong"));
        try (var office = Workspace.open(two.office, Offices.environment("office"))) {
            SampleDepartment.join(
                            office,
                            DEPARTMENT,
                            List.of("xa-thu/1"),
                            folder.resolve("phong"),
                            folder.resolve("usb"),
                            Offices.environment("department"))
                    .close();
        }
    }

    private Outcome run(Object... words) {
        return terminal.in(folder.resolve("phong"), words);
    }

    @Test
    @DisplayName("sees how its units stand under its criteria, and what waits for its word")
    void status() {
        var outcome = run("status", "--period", "2024-06");
        assertThat(outcome.err()).isEmpty();
        assertThat(outcome.exit()).isZero();
        assertThat(outcome.out()).contains("Tháng 6/2024", "Chờ xác nhận").doesNotContain("cao-lau");
        var json = run("--json", "status", "--period", "2024-06").json();
        assertThat(json.path("unit").asText()).isEqualTo(DEPARTMENT);
        assertThat(json.path("criteria")).hasSize(1);
        assertThat(json.at("/criteria/0/number").asInt()).isEqualTo(1);
        assertThat(json.at("/criteria/0/waiting/0").asText()).isEqualTo("cao-lau");
        assertThat(json.at("/criteria/0/confirmed")).isEmpty();
        assertThat(json.at("/units/0/sets/0/criteria")).hasSize(1);
    }

    @Test
    @DisplayName("after its word nothing waits; a unit that is named is shown under its criteria alone")
    void confirmed() {
        assertThat(run("conclude", "cao-lau", "1", "met", "--period", "2024-06").exit())
                .isZero();
        var json = run("--json", "status", "--period", "2024-06").json();
        assertThat(json.at("/criteria/0/confirmed/0").asText()).isEqualTo("cao-lau");
        assertThat(json.at("/criteria/0/waiting")).isEmpty();
        var unit = run("--json", "status", "--subject", "cao-lau", "--period", "2024-06");
        assertThat(unit.json().at("/sets/0/criteria")).hasSize(1);
    }
}
