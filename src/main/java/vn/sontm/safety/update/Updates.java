package vn.sontm.safety.update;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import vn.sontm.base.Disk;
import vn.sontm.base.ErrorCode;
import vn.sontm.base.Refusal;
import vn.sontm.safety.update.Installation.DebianPackage;
import vn.sontm.safety.update.Installation.SideBySide;
import vn.sontm.safety.update.Installation.Unpackaged;

/** Takes a newer version of the program from a signed file, and goes back to the version before. */
public final class Updates {
    private final Build build;
    private final Installation installation;
    private final Disk disk;

    public Updates(Build build, Installation installation, Disk disk) {
        this.build = build;
        this.installation = installation;
        this.disk = disk;
    }

    /** Of the program that runs now. */
    public static Updates ofRunningProgram(Disk disk) {
        return new Updates(Build.running(), Installation.running(), disk);
    }

    /**
     * Reads and checks the whole file, changing nothing. Refuses a damaged file, a foreign signature, another system's
     * file and what is not newer than the running version.
     */
    public UpdateOffer inspect(Path file) {
        try (var update = open(file)) {
            return new UpdateOffer(
                    build.version(),
                    update.manifest().version(),
                    update.manifest().notes());
        } catch (IOException e) {
            throw new Refusal(ErrorCode.UPDATE_DAMAGED);
        }
    }

    /** Checks again and installs. The running version goes on running until the program is closed. */
    public UpdateOutcome install(Path file) {
        try (var update = open(file)) {
            return switch (installation) {
                case SideBySide here -> versions(here).add(update, build.version());
                case DebianPackage here -> handOver(update, here.downloads());
                case Unpackaged unpackaged -> throw new Refusal(ErrorCode.UPDATE_UNPACKAGED);
            };
        } catch (IOException e) {
            throw new Refusal(ErrorCode.UPDATE_NOT_WRITTEN, String.valueOf(e.getMessage()));
        }
    }

    /** Makes the kept version the one that starts the next time. */
    public UpdateOutcome back() {
        if (!(installation instanceof SideBySide here)) {
            throw new Refusal(ErrorCode.UPDATE_NO_WAY_BACK);
        }
        try {
            return versions(here).back();
        } catch (IOException e) {
            throw new Refusal(ErrorCode.UPDATE_NOT_WRITTEN, String.valueOf(e.getMessage()));
        }
    }

    private UpdateFile open(Path file) {
        var platform = platform();
        var key = build.key().orElseThrow(() -> new Refusal(ErrorCode.UPDATE_NO_KEY));
        var update = UpdateFile.open(file, key);
        try {
            suits(update.manifest(), platform);
            update.verify();
            return update;
        } catch (Refusal e) {
            update.abandon(e);
            throw e;
        }
    }

    private String platform() {
        return switch (installation) {
            case SideBySide sideBySide -> SideBySide.PLATFORM;
            case DebianPackage debian -> DebianPackage.PLATFORM;
            case Unpackaged unpackaged -> throw new Refusal(ErrorCode.UPDATE_UNPACKAGED);
        };
    }

    private void suits(UpdateManifest manifest, String platform) {
        if (!manifest.platform().equals(platform)) {
            throw new Refusal(ErrorCode.UPDATE_PLATFORM, manifest.platform());
        }
        if (manifest.version().compareTo(build.version()) <= 0) {
            throw new Refusal(
                    ErrorCode.UPDATE_NOT_NEWER,
                    manifest.version().toString(),
                    build.version().toString());
        }
    }

    private Versions versions(SideBySide here) {
        return new Versions(here.root(), disk);
    }

    /** The one file of the update, in a fresh folder of its own. */
    private static UpdateOutcome handOver(UpdateFile update, Path downloads) throws IOException {
        Files.createDirectories(downloads);
        var folder = Files.createTempDirectory(
                downloads, "cap-nhat-" + update.manifest().version() + "-");
        update.extract(folder);
        return new UpdateOutcome.HandedOver(
                folder.resolve(update.manifest().files().getFirst().path()));
    }
}
