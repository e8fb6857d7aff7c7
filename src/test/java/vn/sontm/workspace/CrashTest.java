package vn.sontm.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.sontm.workspace.WorkspaceTest.assertRefused;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sontm.base.Disk;
import vn.sontm.base.ErrorCode;
import vn.sontm.base.RealDisk;
import vn.sontm.base.Refusal;
import vn.sontm.ledger.Register;
import vn.sontm.programme.register.Entry;
import vn.sontm.testkit.KilledProgram;
import vn.sontm.testkit.Offices;

@DisplayName("When the program or the disk fails,")
class CrashTest {
    private static final int SAVED = 25;

    @TempDir
    private Path folder;

    @Test
    @DisplayName("what was said to be saved is there, whole, and the chain has no hole")
    void killed() throws Exception {
        Offices.office(folder).close();
        var program = start();
        var saved = 0;
        try (var output = new BufferedReader(new InputStreamReader(program.getInputStream(), StandardCharsets.UTF_8))) {
            for (var line = output.readLine(); saved < SAVED && line != null; line = output.readLine()) {
                saved = Integer.parseInt(line);
            }
        } finally {
            program.destroyForcibly().waitFor();
        }
        assertThat(saved).isGreaterThanOrEqualTo(SAVED);
        try (var office = Workspace.open(folder, Offices.environment("x"))) {
            assertThat(office.warnings()).hasSize(1);
            assertThat(number(office, "a")).isGreaterThanOrEqualTo(saved).isEqualTo(number(office, "b"));
            assertThat(office.store().chains().sound()).isTrue();
            assertThat(office.store().viewsAreSound()).isTrue();
        }
    }

    @Test
    @DisplayName("a workspace is made whole or not at all, and can be made again")
    void creationFails() {
        var failures = 0;
        for (var step = 1; ; step++) {
            var place = folder.resolve("vp" + step);
            var environment = failing(step);
            try {
                Workspace.createOffice(place, "cao-loc", environment).close();
                break;
            } catch (Refusal e) {
                failures++;
                assertThat(e.code()).isEqualTo(ErrorCode.DISK_FAILED);
                if (!Workspace.exists(place)) {
                    assertRefused(ErrorCode.WORKSPACE_MISSING, () -> Workspace.open(place, Offices.environment("x")));
                    Offices.office(place).close();
                }
                Workspace.open(place, Offices.environment("x")).close();
            }
        }
        assertThat(failures).isGreaterThan(5);
    }

    private Process start() throws IOException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        return new ProcessBuilder(List.of(
                        java,
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        System.getProperty("java.class.path"),
                        KilledProgram.class.getName(),
                        folder.toString()))
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    private static int number(Workspace office, String unit) {
        return office.registers()
                .find(new Register("unit", unit, "", ""))
                .map(Entry::content)
                .map(content -> Integer.parseInt(content.path("name").asText()))
                .orElseThrow();
    }

    /** An environment whose disk fails once, at the call with this number among those that write. */
    private static Environment failing(int call) {
        var real = new RealDisk();
        var calls = new AtomicInteger();
        var disk = (Disk) Proxy.newProxyInstance(
                Disk.class.getClassLoader(), new Class<?>[] {Disk.class}, (proxy, method, arguments) -> {
                    if (method.getReturnType() == void.class && calls.incrementAndGet() == call) {
                        throw new IOException("the disk failed");
                    }
                    try {
                        return method.invoke(real, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
        var good = Offices.environment("x");
        return new Environment(disk, good.clock(), good.random(), "x");
    }
}
