package vn.sontm.safety.update;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.sontm.base.ErrorCode;
import vn.sontm.base.RealDisk;
import vn.sontm.base.Refusal;

@DisplayName("Updating from a file:")
class UpdatesTest {
    private static final Version RUNNING = new Version(0, 1, 0);

    @TempDir
    private Path folder;

    private Path root;
    private final UpdateFiles files = new UpdateFiles();

    @BeforeEach
    void install() throws IOException {
        root = Files.createDirectories(folder.resolve("Máy của Nguyễn Văn Ấn"));
        write("current", "0.1.0\r\n");
        write("versions/0.1.0/app/so-ntm.jar", "program 0.1.0");
        write("versions/0.0.9/app/so-ntm.jar", "program 0.0.9");
    }

    @Test
    @DisplayName("a signed newer file is shown with its version and notes, and looking changes nothing")
    void shown() throws IOException {
        var before = content();
        var offer = updates().inspect(written());
        assertThat(offer.offered()).hasToString("0.2.0");
        assertThat(offer.running()).isEqualTo(RUNNING);
        assertThat(offer.notes()).containsExactly("Nhập số liệu nhanh hơn.", "Sửa lỗi in biểu số 03.");
        assertThat(content()).isEqualTo(before);
    }

    @Test
    @DisplayName("the new version starts next, the running one is kept, an older one goes")
    void installed() throws IOException {
        var outcome = updates().install(written());
        assertThat(outcome.sentence()).contains("0.2.0", "0.1.0");
        assertThat(content())
                .containsEntry("current", "0.2.0")
                .containsEntry("previous", "0.1.0")
                .containsEntry("versions/0.2.0/app/so-ntm.jar", "program 0.2.0")
                .containsEntry("versions/0.1.0/app/so-ntm.jar", "program 0.1.0")
                .doesNotContainKey("versions/0.0.9/app/so-ntm.jar");
    }

    @Test
    @DisplayName("the way back leads to the kept version, and forward again")
    void back() throws IOException {
        updates().install(written());
        updates().back();
        assertThat(content()).containsEntry("current", "0.1.0").containsEntry("previous", "0.2.0");
        updates().back();
        assertThat(content()).containsEntry("current", "0.2.0");
    }

    @Test
    @DisplayName("after going back the same file can be installed again, over what was left of it")
    void again() throws IOException {
        var file = written();
        updates().install(file);
        updates().back();
        write("versions/0.2.0/app/left-over.jar", "x");
        updates().install(file);
        assertThat(content()).containsEntry("current", "0.2.0").doesNotContainKey("versions/0.2.0/app/left-over.jar");
    }

    @Test
    @DisplayName("without a kept version there is no way back")
    void noWayBack() {
        refused(ErrorCode.UPDATE_NO_WAY_BACK, () -> updates().back());
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.1.0", "0.0.9", "0.0.99"})
    @DisplayName("the same or an older version is refused")
    void downgrade(String version) throws IOException {
        refusedUnchanged(ErrorCode.UPDATE_NOT_NEWER, files.version(version).write(stick()));
    }

    @Test
    @DisplayName("a file signed by somebody else is refused")
    void foreign() throws IOException {
        refusedUnchanged(ErrorCode.UPDATE_SIGNATURE, new UpdateFiles().write(stick()));
    }

    @Test
    @DisplayName("a signature over the bare manifest, made for something else, is refused")
    void borrowedSignature() throws IOException {
        refusedUnchanged(
                ErrorCode.UPDATE_SIGNATURE,
                tampered(entries -> entries.put("signature", files.sign(entries.get("update.json")))));
    }

    @Test
    @DisplayName("a changed manifest is refused, be it a single blank")
    void changedManifest() throws IOException {
        refusedUnchanged(
                ErrorCode.UPDATE_SIGNATURE,
                tampered(entries -> entries.computeIfPresent(
                        "update.json",
                        (name, json) ->
                                (new String(json, StandardCharsets.UTF_8) + " ").getBytes(StandardCharsets.UTF_8))));
    }

    @Test
    @DisplayName("a changed, missing, longer or additional file is refused")
    void changedFiles() throws IOException {
        List<Consumer<Map<String, byte[]>>> changes = List.of(
                entries -> entries.put("files/app/so-ntm.jar", "program 6.6.6".getBytes(StandardCharsets.UTF_8)),
                entries -> entries.put("files/runtime/lib/modules", new byte[200_001]),
                entries -> entries.remove("files/app/so-ntm.jar"),
                entries -> entries.put("files/app/extra.jar", new byte[1]),
                entries -> entries.remove("signature"),
                entries -> entries.remove("update.json"));
        for (var change : changes) {
            refusedUnchanged(ErrorCode.UPDATE_DAMAGED, tampered(change));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"../evil", "/evil", "app/../../evil", "C:/evil", "app\\evil", "app//evil", "app/.hidden", "tệp"})
    @DisplayName("even a signed file cannot write outside its folder")
    void outside(String path) throws IOException {
        refusedUnchanged(ErrorCode.UPDATE_DAMAGED, files.file(path, "x").write(stick()));
    }

    @Test
    @DisplayName("any flipped byte of the file is refused or harmless")
    void flippedBytes() throws IOException {
        var whole = Files.readAllBytes(files.write(stick()));
        var good = content();
        for (var place = 0; place < whole.length; place += 7) {
            var bytes = whole.clone();
            bytes[place] ^= 0x10;
            var file = Files.write(folder.resolve("flipped"), bytes);
            try {
                assertThat(updates().inspect(file).notes()).hasSize(2);
            } catch (Refusal refusal) {
                assertThat(refusal.code()).isIn(ErrorCode.UPDATE_DAMAGED, ErrorCode.UPDATE_SIGNATURE);
            }
        }
        assertThat(content()).isEqualTo(good);
    }

    @Test
    @DisplayName("what is no ZIP at all is refused")
    void noZip() throws IOException {
        refusedUnchanged(ErrorCode.UPDATE_DAMAGED, Files.writeString(stick(), "xin chào"));
        refusedUnchanged(ErrorCode.UPDATE_DAMAGED, folder.resolve("missing"));
    }

    @Test
    @DisplayName("another system's file is refused")
    void otherPlatform() throws IOException {
        refusedUnchanged(
                ErrorCode.UPDATE_PLATFORM, files.platform("debian-amd64").write(stick()));
    }

    @Test
    @DisplayName("a build without the publisher's key takes no update")
    void noKey() throws IOException {
        var file = written();
        var keyless = new Updates(new Build(RUNNING, Optional.empty()), here(), new RealDisk());
        refused(ErrorCode.UPDATE_NO_KEY, () -> keyless.inspect(file));
    }

    @Test
    @DisplayName("from a Debian package the checked package is laid ready and the command is said")
    void debian() {
        var file = files.platform("debian-amd64")
                .file("so-ntm_0.2.0_amd64.deb", "deb")
                .write(stick());
        var updates = new Updates(build(), new Installation.DebianPackage(folder.resolve("cache")), new RealDisk());
        var outcome = (UpdateOutcome.HandedOver) updates.install(file);
        assertThat(outcome.file()).exists();
        assertThat(outcome.sentence()).contains("sudo apt install");
        refused(ErrorCode.UPDATE_NO_WAY_BACK, updates::back);
    }

    @Test
    @DisplayName("from a checkout nothing is installed")
    void checkout() {
        var updates = new Updates(build(), new Installation.Unpackaged(), new RealDisk());
        refused(ErrorCode.UPDATE_UNPACKAGED, () -> updates.install(written()));
    }

    @Test
    @DisplayName("a folder that cannot be written keeps the running version")
    void notWritable() throws IOException {
        Files.delete(root.resolve("current"));
        Files.createDirectory(root.resolve("current"));
        refused(ErrorCode.UPDATE_NOT_WRITTEN, () -> updates().install(written()));
        assertThat(content()).containsEntry("versions/0.1.0/app/so-ntm.jar", "program 0.1.0");
    }

    private Updates updates() {
        return new Updates(build(), here(), new RealDisk());
    }

    private Build build() {
        return new Build(RUNNING, Optional.of(files.publicKey()));
    }

    private Installation here() {
        return new Installation.SideBySide(root);
    }

    private Path stick() {
        return folder.resolve("so-ntm-0.2.0-windows.ntmu");
    }

    private Path written() {
        return files.write(stick());
    }

    private Path tampered(Consumer<Map<String, byte[]>> change) {
        var entries = files.entries();
        change.accept(entries);
        return UpdateFiles.write(stick(), entries);
    }

    private void refusedUnchanged(ErrorCode code, Path file) throws IOException {
        var before = content();
        refused(code, () -> updates().inspect(file));
        refused(code, () -> updates().install(file));
        assertThat(content()).isEqualTo(before);
    }

    private static void refused(ErrorCode code, ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(code));
    }

    private void write(String path, String text) throws IOException {
        var file = root.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    /** Every file of the installation with its text. */
    private Map<String, String> content() throws IOException {
        var content = new TreeMap<String, String>();
        try (var tree = Files.walk(root)) {
            for (var file : tree.filter(Files::isRegularFile).toList()) {
                content.put(root.relativize(file).toString(), Files.readString(file, StandardCharsets.ISO_8859_1));
            }
        }
        return content;
    }
}
