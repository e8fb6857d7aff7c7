package vn.sontm.sample;

import java.nio.file.Path;

/**
 * A sync file that was written.
 *
 * @param from code of the unit that wrote it
 * @param to code of the unit that it is for
 */
public record SampleFile(Path path, String from, String to) {}
