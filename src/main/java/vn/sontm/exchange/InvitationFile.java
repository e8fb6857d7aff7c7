package vn.sontm.exchange;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.sontm.base.Disk;
import vn.sontm.base.Refusal;
import vn.sontm.exchange.file.SyncFileReader;

/**
 * An invitation that lies on a stick, so that nobody has to type its path.
 *
 * @param unitName whom it invites
 * @param officeName who invites
 */
public record InvitationFile(Path path, String unitName, String officeName) {
    /** Those in a folder under the names that offices give them, by name; what cannot be read is left out. */
    public static List<InvitationFile> in(Path folder, Disk disk) {
        try {
            return disk.list(folder).stream()
                    .filter(InvitationFile::isCalledSo)
                    .sorted()
                    .flatMap(path -> read(path, disk).stream())
                    .toList();
        } catch (IOException e) {
            return List.of();
        }
    }

    private static boolean isCalledSo(Path path) {
        var name = path.getFileName().toString().toLowerCase(Locale.ROOT);
        return name.startsWith(Invitations.PREFIX) && name.endsWith(FileNames.EXTENSION);
    }

    private static Optional<InvitationFile> read(Path path, Disk disk) {
        try {
            return new SyncFileReader(disk, List.of())
                    .read(path)
                    .manifest()
                    .invitation()
                    .map(invitation -> new InvitationFile(
                            path, invitation.unitName(), invitation.office().unitName()));
        } catch (Refusal e) {
            return Optional.empty();
        }
    }
}
