package vn.sontm.ui.common;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.sontm.base.ErrorCode;
import vn.sontm.base.Refusal;

/** The name of a file or folder as people type or paste it; Windows copies one between quotation marks. */
public final class TypedPath {
    private static final Pattern QUOTED = Pattern.compile("\"(.*)\"");

    private TypedPath() {}

    /** Empty where nothing is typed or nothing can be called so. */
    public static Optional<Path> find(String typed) {
        var name = QUOTED.matcher(typed.strip()).replaceFirst("$1").strip();
        try {
            return Optional.of(name).filter(text -> !text.isEmpty()).map(Path::of);
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    /** Refuses with {@link ErrorCode#FILE_UNREADABLE} where nothing can be called so. */
    public static Path of(String typed) {
        return find(typed).orElseThrow(() -> new Refusal(ErrorCode.FILE_UNREADABLE, typed));
    }
}
