package vn.sontm.safety.update;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.Optional;
import java.util.jar.Attributes;
import java.util.jar.JarInputStream;
import java.util.jar.Manifest;

/**
 * What was decided when the running program was built.
 *
 * @param updateKey raw Ed25519 public key (Base64) of who may sign updates; empty: this build takes none
 */
public record Build(Version version, Optional<String> updateKey) {
    /** Stands for a program that runs from compiled classes rather than from its jar. */
    private static final Version UNPACKAGED = new Version(0, 0, 0);

    /** The facts in the manifest of the jar that holds this class. */
    public static Build running() {
        var place = Build.class.getProtectionDomain().getCodeSource().getLocation();
        if (!place.getPath().endsWith(".jar")) {
            return new Build(UNPACKAGED, Optional.empty());
        }
        try (var jar = new JarInputStream(place.openStream())) {
            return of(Optional.ofNullable(jar.getManifest()).orElseGet(Manifest::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Build of(Manifest manifest) {
        var attributes = manifest.getMainAttributes();
        return new Build(
                value(attributes, "Implementation-Version").flatMap(Version::of).orElse(UNPACKAGED),
                value(attributes, "Update-Public-Key"));
    }

    /** The key's 32 bytes. */
    Optional<byte[]> key() {
        return updateKey.map(Base64.getDecoder()::decode);
    }

    private static Optional<String> value(Attributes attributes, String name) {
        return Optional.ofNullable(attributes.getValue(name)).map(String::strip).filter(text -> !text.isEmpty());
    }
}
