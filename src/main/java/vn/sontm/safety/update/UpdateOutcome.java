package vn.sontm.safety.update;

import java.nio.file.Path;
import vn.sontm.base.Messages;

/** What came of an update. */
public sealed interface UpdateOutcome {
    /** In Vietnamese: what happened and what to do next. */
    String sentence();

    /** The version starts the next time; the other one is kept for a way back. */
    record Switched(Version next, Version kept) implements UpdateOutcome {
        @Override
        public String sentence() {
            return Messages.text("update.switched", next.toString(), kept.toString());
        }
    }

    /** The checked package lies in a file; the system's administrator installs it. */
    record HandedOver(Path file) implements UpdateOutcome {
        public String command() {
            return "sudo apt install '" + file + "'";
        }

        @Override
        public String sentence() {
            return Messages.text("update.handed-over", command());
        }
    }
}
