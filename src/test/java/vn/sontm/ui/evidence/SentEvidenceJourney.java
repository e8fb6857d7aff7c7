package vn.sontm.ui.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.sontm.base.Messages;
import vn.sontm.testkit.window.SampleUnits;
import vn.sontm.testkit.window.WindowJourney;
import vn.sontm.workspace.Workspace;

@DisplayName("Minh chứng of an office")
class SentEvidenceJourney extends WindowJourney {
    @Override
    protected Workspace prepare(Path folder) {
        return SampleUnits.officeWithFigures(folder);
    }

    @Test
    @DisplayName("has no keys that add files: the office only looks at what communes have sent")
    void addsNothing() {
        go("evidence");
        focus("nav-evidence");
        press("Ctrl+V");
        assertThat(shows(Messages.text("evidence.paste.nothing"))).isFalse();
        press(KeyCode.F1);
        waitUntil("the guide is there", () -> shows(Messages.text("shortcut.search")));
        assertThat(shows(Messages.text("evidence.add"))).isFalse();
    }
}
