package vn.sontm.workspace;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Where the program keeps things of the person who is logged in, by the custom of the operating system.
 *
 * @param workspace the folder of the workspace where nobody names another
 * @param tokens the folder in which this PC recognises its workspaces, outside of all of them
 */
public record UserFolders(Path workspace, Path tokens) {
    /**
     * @param system name of the operating system
     * @param variables of the environment
     * @param home folder of the person
     */
    public static UserFolders of(String system, Map<String, String> variables, Path home) {
        if (system.toLowerCase(Locale.ROOT).startsWith("windows")) {
            var local = folder(variables, "LOCALAPPDATA").orElse(home.resolve("AppData/Local"));
            return new UserFolders(local.resolve("SoNTM"), local.resolve("SoNTM-may"));
        }
        var data = folder(variables, "XDG_DATA_HOME").orElse(home.resolve(".local/share"));
        var state = folder(variables, "XDG_STATE_HOME").orElse(home.resolve(".local/state"));
        return new UserFolders(data.resolve("so-ntm"), state.resolve("so-ntm"));
    }

    /** Relative paths are ignored, as the XDG specification asks. */
    private static Optional<Path> folder(Map<String, String> variables, String name) {
        return Optional.ofNullable(variables.get(name))
                .filter(value -> !value.isBlank())
                .map(Path::of)
                .filter(Path::isAbsolute);
    }
}
