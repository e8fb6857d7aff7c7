package vn.sontm.base;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.Arrays;
import java.util.Locale;

/** Why a disk did not do as it was told, as far as the words of the operating systems can be understood. */
public enum DiskTrouble {
    FULL("no space", "not enough space", "quota"),
    READ_ONLY("read-only", "write protect", "write-protect"),
    DENIED("permission denied", "access is denied"),
    MISSING,
    TAKEN,
    OTHER;

    private final String[] said;

    DiskTrouble(String... said) {
        this.said = said;
    }

    public static DiskTrouble of(IOException failure) {
        var words = String.valueOf(failure.getMessage()).toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(trouble -> Arrays.stream(trouble.said).anyMatch(words::contains))
                .findFirst()
                .orElseGet(() -> byKind(failure));
    }

    private static DiskTrouble byKind(IOException failure) {
        return switch (failure) {
            case AccessDeniedException denied -> DENIED;
            case NoSuchFileException missing -> MISSING;
            case FileAlreadyExistsException taken -> TAKEN;
            default -> OTHER;
        };
    }

    /** For a person, with the place where one is known; what is not understood is quoted. */
    static String words(IOException failure) {
        var place = failure instanceof FileSystemException known ? String.valueOf(known.getFile()) : "";
        var trouble = of(failure);
        var words = trouble == OTHER
                ? String.valueOf(failure.getMessage())
                : Messages.text("disk.trouble."
                        + trouble.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        return place.isEmpty() || words.contains(place) ? words : words + " (" + place + ")";
    }
}
