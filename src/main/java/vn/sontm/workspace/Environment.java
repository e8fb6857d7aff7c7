package vn.sontm.workspace;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import vn.sontm.base.Disk;

/**
 * What a workspace needs from outside: effects come in through here, so that tests and the demonstration can choose
 * them.
 *
 * @param author the person who writes, as shown beside each change
 * @param tokens folder outside every workspace in which this PC recognises its workspaces; empty: no recognition
 * @param explicit whether a person named the folder of the workspace: then an unknown token only warns
 */
public record Environment(
        Disk disk, Clock clock, SecureRandom random, String author, Optional<Path> tokens, boolean explicit) {
    /** Without recognition of workspaces. */
    public Environment(Disk disk, Clock clock, SecureRandom random, String author) {
        this(disk, clock, random, author, Optional.empty(), true);
    }

    /** The wall clock in the form that changes carry: information only. */
    public String now() {
        return OffsetDateTime.now(clock).truncatedTo(ChronoUnit.SECONDS).format(DateTimeFormatter.ISO_OFFSET_DATE_TIME);
    }
}
