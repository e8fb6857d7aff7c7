package vn.sontm.workspace;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import vn.sontm.base.Json;
import vn.sontm.workspace.DeviceKeys.EncryptionKeys;

/**
 * The folder of keys: those of this PC, those that it had before a restore, and at an office the recovery pair. Only the
 * owner may enter.
 */
final class KeyRing {
    private static final String CURRENT = "device.json";
    private static final String RECOVERY = "recovery.json";

    private final Layout layout;
    private final Environment environment;

    KeyRing(Layout layout, Environment environment) {
        this.layout = layout;
        this.environment = environment;
    }

    DeviceKeys create() throws IOException {
        environment.disk().createDirectories(layout.keys());
        environment.disk().restrictToOwner(layout.keys());
        var keys = DeviceKeys.generate(environment.random());
        environment.disk().writeSafely(file(CURRENT), keys.write());
        return keys;
    }

    DeviceKeys current() throws IOException {
        return DeviceKeys.read(environment.disk().read(file(CURRENT)));
    }

    /** Makes new keys; the old ones stay at hand to read what was encrypted for them. */
    DeviceKeys renew() throws IOException {
        var old = current();
        environment.disk().writeSafely(file("old-" + old.device().brief() + ".json"), old.write());
        return create();
    }

    List<DeviceKeys> old() throws IOException {
        var keys = new ArrayList<DeviceKeys>();
        for (var path : environment.disk().list(layout.keys())) {
            if (path.getFileName().toString().startsWith("old-")) {
                keys.add(DeviceKeys.read(environment.disk().read(path)));
            }
        }
        return keys;
    }

    EncryptionKeys createRecovery() throws IOException {
        var keys = EncryptionKeys.generate(environment.random());
        var json = Json.object()
                .put("encryptionPrivate", HexFormat.of().formatHex(keys.secret()))
                .put("encryptionPublic", keys.hex());
        environment.disk().writeSafely(file(RECOVERY), Json.pretty(json).getBytes(StandardCharsets.UTF_8));
        return keys;
    }

    /** Empty where the pair was taken away to a safe place, and at communes. */
    Optional<EncryptionKeys> recovery() throws IOException {
        if (!environment.disk().exists(file(RECOVERY))) {
            return Optional.empty();
        }
        var json = Json.parse(environment.disk().read(file(RECOVERY)));
        return Optional.of(new EncryptionKeys(
                HexFormat.of().parseHex(json.path("encryptionPublic").asText()),
                HexFormat.of().parseHex(json.path("encryptionPrivate").asText())));
    }

    private Path file(String name) {
        return layout.keys().resolve(name);
    }
}
