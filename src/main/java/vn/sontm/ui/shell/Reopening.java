package vn.sontm.ui.shell;

import java.util.Optional;
import vn.sontm.base.Refusal;

/** Opens the workspace of a window again after it was closed for a while. */
@FunctionalInterface
public interface Reopening {
    /**
     * Off the window's thread.
     *
     * @param said what to say in the new window; empty for nothing
     * @param refusal why the work in between was not done
     */
    void reopen(String said, Optional<Refusal> refusal);
}
