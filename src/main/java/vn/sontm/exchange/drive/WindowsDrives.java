package vn.sontm.exchange.drive;

import java.io.IOException;
import java.nio.file.FileStore;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.StreamSupport;

/**
 * Windows: volumes that it calls removable, and, because it calls hard disks in a USB case fixed, volumes in the file
 * systems that sticks are sold with. The volume of Windows itself is never one of them.
 */
final class WindowsDrives implements Drives {
    private static final Set<String> OF_STICKS = Set.of("FAT", "FAT32", "EXFAT");

    @Override
    public List<Drive> removable() {
        return StreamSupport.stream(
                        FileSystems.getDefault().getRootDirectories().spliterator(), false)
                .flatMap(root -> drive(root).stream())
                .toList();
    }

    private static Optional<Drive> drive(Path root) {
        try {
            var store = Files.getFileStore(root); // fails for a reader without a card
            if (isSystem(root) || is(store, "volume:isCdrom") || !isPluggedIn(store)) {
                return Optional.empty();
            }
            var name = (store.name() + " (" + root + ")").strip();
            return Optional.of(new Drive(root, name, store.isReadOnly() ? 0 : store.getUsableSpace()));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static boolean isSystem(Path root) {
        return root.toString().equalsIgnoreCase(System.getenv().getOrDefault("SystemDrive", "C:") + "\\");
    }

    private static boolean isPluggedIn(FileStore store) {
        return is(store, "volume:isRemovable")
                || OF_STICKS.contains(store.type().toUpperCase(Locale.ROOT));
    }

    private static boolean is(FileStore store, String attribute) {
        try {
            return Boolean.TRUE.equals(store.getAttribute(attribute));
        } catch (IOException | UnsupportedOperationException e) {
            return false;
        }
    }
}
