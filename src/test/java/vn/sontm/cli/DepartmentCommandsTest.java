package vn.sontm.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sontm.exchange.Enrolments;
import vn.sontm.exchange.ExportRequest;
import vn.sontm.exchange.Exports;
import vn.sontm.exchange.Imports;
import vn.sontm.exchange.Inbox;
import vn.sontm.exchange.Invitations;
import vn.sontm.exchange.Joining;
import vn.sontm.exchange.drive.Progress;
import vn.sontm.testkit.Offices;
import vn.sontm.testkit.Terminal;
import vn.sontm.testkit.Terminal.Outcome;
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
        join(two.office);
    }

    private void join(Path at) {
        var stick = folder.resolve("usb");
        try (var office = Workspace.open(at, Offices.environment("office"))) {
            var invitations = new Invitations(office);
            var request = invitations.department(DEPARTMENT, List.of(), List.of(), List.of("xa-thu/1"));
            var invitation = invitations.write(request, stick);
            try (var department =
                    Joining.from(invitation, folder.resolve("phong"), Offices.environment("department"))) {
                var asked = new Exports(department).write(ExportRequest.to("cao-loc"), stick, Progress.NONE);
                new Inbox(office)
                        .enrol(
                                asked.figures(),
                                new Enrolments(department).ownCode().orElseThrow());
                var answer = new Exports(office).write(ExportRequest.to(DEPARTMENT), stick, Progress.NONE);
                var imports = new Imports(department);
                imports.apply(imports.plan(answer.figures()));
            }
        }
    }

    private Outcome run(Object... words) {
        var all = new Object[words.length + 2];
        all[0] = "--workspace";
        all[1] = folder.resolve("phong");
        System.arraycopy(words, 0, all, 2, words.length);
        return terminal.run(all);
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
