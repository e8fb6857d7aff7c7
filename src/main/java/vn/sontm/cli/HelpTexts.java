package vn.sontm.cli;

import java.util.Collections;
import java.util.Enumeration;
import java.util.ResourceBundle;
import java.util.Set;
import vn.sontm.base.Messages;

/** Hands the texts below {@code cli.help.} to picocli under the keys that it looks for. */
final class HelpTexts extends ResourceBundle {
    private static final String PREFIX = "cli.help.";

    private final Set<String> keys = Messages.keysBelow(PREFIX);

    @Override
    protected Object handleGetObject(String key) {
        return Messages.text(PREFIX + key);
    }

    @Override
    protected Set<String> handleKeySet() {
        return keys;
    }

    @Override
    public Enumeration<String> getKeys() {
        return Collections.enumeration(keys);
    }
}
