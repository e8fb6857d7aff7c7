package vn.sontm.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Folders of the person logged in")
class UserFoldersTest {
    private static final Path HOME = Path.of("/home/lan");

    @Test
    @DisplayName("on Windows below the local data of the person, the tokens outside of the workspace")
    void windows() {
        var folders = UserFolders.of("Windows 11", Map.of("LOCALAPPDATA", "/C/Lan/Local"), HOME);
        assertThat(folders.workspace()).isEqualTo(Path.of("/C/Lan/Local/SoNTM"));
        assertThat(folders.tokens()).isEqualTo(Path.of("/C/Lan/Local/SoNTM-may"));
    }

    @Test
    @DisplayName("elsewhere by the XDG variables, relative ones being ignored")
    void xdg() {
        assertThat(UserFolders.of("Linux", Map.of("XDG_DATA_HOME", "/data"), HOME)
                        .workspace())
                .isEqualTo(Path.of("/data/so-ntm"));
        assertThat(UserFolders.of("Linux", Map.of("XDG_DATA_HOME", "data", "XDG_STATE_HOME", ""), HOME))
                .isEqualTo(new UserFolders(HOME.resolve(".local/share/so-ntm"), HOME.resolve(".local/state/so-ntm")));
    }
}
