package vn.sontm.ui.common;

import java.nio.file.Path;
import vn.sontm.workspace.Environment;

/** The window around the screens, for those few that change it as a whole. */
public interface Frame {
    /** Dresses everything anew; screens are made again in the new size. */
    void dress(Appearance wanted);

    /**
     * Closes the workspace, does something that no open workspace allows, and opens it again, whatever came of it.
     *
     * @param title what goes on meanwhile
     */
    void aside(String title, Offline work);

    /** Work on the folder of a workspace that is not open; off the window's thread. */
    interface Offline {
        /** Returns what to say of it when the window is back. */
        String run(Path directory, Environment environment);
    }
}
