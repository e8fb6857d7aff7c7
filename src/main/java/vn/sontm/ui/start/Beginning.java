package vn.sontm.ui.start;

import java.nio.file.Path;
import java.util.Optional;
import vn.sontm.base.Refusal;
import vn.sontm.exchange.drive.Drives;
import vn.sontm.workspace.Environment;

/**
 * Why there is something to choose.
 *
 * @param directory where this PC's workspace is to be
 * @param drives where invitations are looked for
 * @param refusal why what lies there could not be opened; empty where there is nothing
 */
public record Beginning(Path directory, Environment environment, Drives drives, Optional<Refusal> refusal) {}
