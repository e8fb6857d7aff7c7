package vn.sontm.exchange.drive;

import java.nio.file.Path;

/**
 * A stick or a card that is plugged in.
 *
 * @param root the folder at which it is reached
 * @param name as the system calls it
 * @param free bytes that may still be written; 0 where the drive does not admit writing
 */
public record Drive(Path root, String name, long free) {}
