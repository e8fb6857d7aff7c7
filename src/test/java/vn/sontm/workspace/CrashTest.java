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
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sontm.base.Disk;
import vn.sontm.base.ErrorCode;
import vn.sontm.base.Json;
import vn.sontm.base.RealDisk;
import vn.sontm.base.Refusal;
import vn.sontm.ledger.Register;
import vn.sontm.programme.register.Entry;
import vn.sontm.programme.register.RegisterKind;
import vn.sontm.programme.register.Statement;
import vn.sontm.testkit.KilledOpening;
import vn.sontm.testkit.KilledProgram;
import vn.sontm.testkit.Offices;
import vn.sontm.workspace.OpeningWatch.Work;

@DisplayName("When the program or the disk fails,")
class CrashTest {
    private static final int SAVED = 25;

    @TempDir
    private Path folder;

    @Test
    @DisplayName("what was said to be saved is there, whole, and the chain has no hole")
    void killed() throws Exception {
        Offices.office(folder).close();
        var program = start(KilledProgram.class);
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
    @DisplayName("in the middle of deriving the views anew after an update, the next start derives them anew")
    void killedWhileDeriving() throws Exception {
        try (var office = Offices.office(folder)) {
            office.append(List.of(
                    Statement.of(RegisterKind.UNIT, "a", "", "", Json.object().put("name", "7"))));
            office.store().setting("views.rules", "0");
        }
        var program = start(KilledOpening.class);
        try (var output = new BufferedReader(new InputStreamReader(program.getInputStream(), StandardCharsets.UTF_8))) {
            assertThat(output.readLine()).isEqualTo("DERIVING");
        } finally {
            program.destroyForcibly().waitFor();
        }
        var told = new ArrayList<Work>();
        try (var office = Workspace.open(folder, Offices.environment("x"), (work, done, all) -> told.add(work))) {
            assertThat(told).contains(Work.DERIVING);
            assertThat(number(office, "a")).isEqualTo(7);
            assertThat(office.store().viewsAreSound()).isTrue();
        }
        told.clear();
        Workspace.open(folder, Offices.environment("x"), (work, done, all) -> told.add(work))
                .close();
        assertThat(told).isEmpty();
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

    private Process start(Class<?> toBeKilled) throws IOException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        return new ProcessBuilder(List.of(
                        java,
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        System.getProperty("java.class.path"),
                        toBeKilled.getName(),
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
