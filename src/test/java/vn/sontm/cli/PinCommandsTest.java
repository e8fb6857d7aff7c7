package vn.sontm.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sontm.programme.register.RegisterKind;
import vn.sontm.testkit.Offices;
import vn.sontm.testkit.Terminal;
import vn.sontm.testkit.Terminal.Outcome;
import vn.sontm.workspace.Pins;
import vn.sontm.workspace.Workspace;

@DisplayName("A name that has a PIN, at the terminal")
class PinCommandsTest {
    private static final String TU = "Nông Văn Tú";

    @TempDir
    private Path folder;

    private Path commune;
    private Terminal terminal;

    @BeforeEach
    void setPin() {
        commune = new TwoWorkspaces(folder).commune;
        terminal = new Terminal(folder.resolve("pc-cao-lau"));
        try (var opened = Workspace.open(commune, Offices.environment("x"))) {
            new Pins(opened).set(TU, "", "2468");
        }
    }

    @Test
    @DisplayName("writes nothing without the PIN; reading needs none, others write as before")
    void needed() {
        assertRefused(set(TU, "70"), "NTM-423");
        assertRefused(set(TU + "  ", "70"), "NTM-423");
        assertThat(run("status", "--author", TU).exit()).isZero();
        assertThat(set("Hoàng Thị Lan", "70").exit()).isZero();
        assertThat(setWithPin("Hoàng Thị Lan", "71").exit())
                .as("nobody is asked for a PIN they do not have")
                .isZero();
    }

    @Test
    @DisplayName("writes with it; wrong ones are counted and hold the next one back")
    void given() {
        terminal.type("1111");
        for (var wrong = 0; wrong < 4; wrong++) {
            assertRefused(setWithPin(TU, "70"), "NTM-424");
        }
        assertThat(terminal.rests()).containsExactly(5);
        terminal.type("2468");
        var outcome = setWithPin(TU, "70");
        assertThat(outcome.exit()).isZero();
        assertThat(outcome.err()).contains("PIN của " + TU, "Xin chờ 10 giây");
        try (var opened = Workspace.open(commune, Offices.environment("x"))) {
            assertThat(opened.registers().ofUnit(RegisterKind.VALUE, "cao-lau"))
                    .singleElement()
                    .satisfies(entry -> assertThat(entry.author()).isEqualTo(TU));
        }
    }

    @Test
    @DisplayName("leaves nothing behind where it would write only at the end: no merged file, no evidence")
    void firstOfAll() throws IOException {
        var file = Files.writeString(folder.resolve("lạ.ntm"), "không phải");
        assertRefused(run("merge", file, "--received", "15/6/2024", "--author", TU), "NTM-423");
        var photo = Files.writeString(folder.resolve("biên bản.txt"), "biên bản");
        assertRefused(run("evidence", "add", photo, "--indicator", "1.1", "--author", TU), "NTM-423");
        try (var opened = Workspace.open(commune, Offices.environment("x"))) {
            assertThat(opened.store().journal()).isEmpty();
        }
        assertThat(run("evidence", "clean", "--json").json().path("files").asInt())
                .isZero();
    }

    private void assertRefused(Outcome outcome, String code) {
        assertThat(outcome.exit()).isEqualTo(1);
        assertThat(outcome.err()).contains(code, TU);
        try (var opened = Workspace.open(commune, Offices.environment("x"))) {
            assertThat(opened.registers().ofUnit(RegisterKind.VALUE, "cao-lau")).isEmpty();
        }
    }

    private Outcome set(String author, String value) {
        return run("set", "1.1", value, "--period", "2024-06", "--author", author);
    }

    private Outcome setWithPin(String author, String value) {
        return run("set", "1.1", value, "--period", "2024-06", "--author", author, "--pin");
    }

    private Outcome run(Object... words) {
        return terminal.in(commune, words);
    }
}
