package vn.sontm.safety.update;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.jar.Attributes;
import java.util.jar.Manifest;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Facts of a build:")
class BuildTest {
    @Test
    @DisplayName("version and key come from the manifest")
    void fromManifest() {
        var manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.IMPLEMENTATION_VERSION, "1.12.3");
        manifest.getMainAttributes().putValue("Update-Public-Key", "AAEC");
        var build = Build.of(manifest);
        assertThat(build.version()).isEqualTo(new Version(1, 12, 3));
        assertThat(build.key()).hasValueSatisfying(key -> assertThat(key).containsExactly(0, 1, 2));
    }

    @Test
    @DisplayName("an empty key means: no updates")
    void emptyKey() {
        var manifest = new Manifest();
        manifest.getMainAttributes().putValue("Update-Public-Key", " ");
        assertThat(Build.of(manifest).key()).isEmpty();
    }

    @Test
    @DisplayName("compiled classes without a jar have a version below every other and no key")
    void unpackaged() {
        assertThat(Build.running().version()).isLessThan(new Version(0, 0, 1));
        assertThat(Build.running().key()).isEmpty();
    }

    @Test
    @DisplayName("versions are ordered by number, not by letter; anything else is none")
    void versions() {
        assertThat(Version.of("0.10.0").orElseThrow()).isGreaterThan(new Version(0, 9, 9));
        assertThat(Version.of("1.0")).isEmpty();
        assertThat(Version.of("1.0.0-beta")).isEmpty();
        assertThat(Version.of("../1.0.0")).isEmpty();
    }
}
