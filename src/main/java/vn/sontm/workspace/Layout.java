package vn.sontm.workspace;

import java.nio.file.Path;

/** Where things lie in the folder of a workspace. */
public record Layout(Path directory) {
    public Layout {
        directory = directory.toAbsolutePath().normalize();
    }

    public Path database() {
        return directory.resolve("so-ntm.db");
    }

    /** Evidence by the first two digits and the SHA-256 of its bytes. */
    public Path evidence(String sha256) {
        return evidence().resolve(sha256.substring(0, 2)).resolve(sha256);
    }

    public Path evidence() {
        return directory.resolve("evidence");
    }

    /** Sync files that wait for the enrolment of their sender. */
    public Path inbox() {
        return directory.resolve("inbox");
    }

    /** Copies of the sync files that were written and merged last. */
    public Path files() {
        return directory.resolve("files");
    }

    public Path backups() {
        return directory.resolve("backups");
    }

    public Path keys() {
        return directory.resolve("keys");
    }

    /** Held by the one running instance. */
    Path lock() {
        return directory.resolve("so-ntm.lock");
    }

    /** There while the workspace is open: found at the start, it tells of an unclean stop. */
    Path openMarker() {
        return directory.resolve("so-ntm.open");
    }

    /** Databases that were replaced by a restore: nothing is ever thrown away. */
    public Path setAside() {
        return directory.resolve("set-aside");
    }

    /** There after a restore, with a sentence for the person, until the PC has made itself a new key. */
    public Path restoredMarker() {
        return directory.resolve("so-ntm.restored");
    }
}
