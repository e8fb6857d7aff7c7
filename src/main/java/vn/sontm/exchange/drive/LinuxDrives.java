package vn.sontm.exchange.drive;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Linux: file systems of block devices that the kernel calls removable, or that lie where desktops mount sticks. Hard
 * disks in a USB case are not called removable, so the place counts too.
 */
public final class LinuxDrives implements Drives {
    private static final List<String> PLACES = List.of("/media/", "/run/media/", "/mnt/");
    private static final List<String> SYSTEM = List.of("/", "/boot", "/boot/efi");
    private static final Pattern OCTAL = Pattern.compile("\\\\([0-7]{3})");

    private final Path root;

    /** @param root of the file system; another folder in tests */
    public LinuxDrives(Path root) {
        this.root = root;
    }

    @Override
    public List<Drive> removable() {
        try (var lines = Files.lines(root.resolve("proc/mounts"))) {
            return lines.flatMap(line -> mount(line).stream())
                    .filter(mount -> mount.isPluggedIn(root))
                    .map(this::drive)
                    .distinct()
                    .sorted(Comparator.comparing(Drive::name).thenComparing(Drive::root))
                    .toList();
        } catch (IOException | UncheckedIOException e) {
            return List.of();
        }
    }

    private static Optional<Mount> mount(String line) {
        var fields = line.split(" ");
        if (fields.length < 4 || !fields[0].startsWith("/dev/")) {
            return Optional.empty();
        }
        var readOnly = Arrays.asList(fields[3].split(",")).contains("ro");
        return Optional.of(new Mount(fields[0].substring("/dev/".length()), plain(fields[1]), readOnly));
    }

    /** Blanks in names are written as octal numbers. */
    private static String plain(String field) {
        return OCTAL.matcher(field)
                .replaceAll(match ->
                        Matcher.quoteReplacement(Character.toString((char) Integer.parseInt(match.group(1), 8))));
    }

    private Drive drive(Mount mount) {
        var place = root.resolve(mount.place().substring(1));
        return new Drive(place, String.valueOf(place.getFileName()), mount.readOnly() ? 0 : free(place));
    }

    private static long free(Path place) {
        try {
            return Files.getFileStore(place).getUsableSpace();
        } catch (IOException e) {
            return 0;
        }
    }

    private record Mount(String device, String place, boolean readOnly) {
        boolean isPluggedIn(Path root) {
            return !SYSTEM.contains(place) && (isWhereSticksAre() || isRemovable(root));
        }

        private boolean isWhereSticksAre() {
            return PLACES.stream().anyMatch(place::startsWith);
        }

        /** A partition's disk is the one whose name its own begins with: sdb1 of sdb, mmcblk0p1 of mmcblk0. */
        private boolean isRemovable(Path root) {
            try (Stream<Path> disks = Files.list(root.resolve("sys/block"))) {
                return disks.filter(disk -> device.startsWith(disk.getFileName().toString()))
                        .anyMatch(Mount::saysRemovable);
            } catch (IOException e) {
                return false;
            }
        }

        private static boolean saysRemovable(Path disk) {
            try {
                return Files.readString(disk.resolve("removable")).strip().equals("1");
            } catch (IOException e) {
                return false;
            }
        }
    }
}
