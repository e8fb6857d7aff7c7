package vn.sontm.ui.settings;

import java.util.Optional;
import vn.sontm.exchange.OwnEnrolment;
import vn.sontm.ledger.Role;
import vn.sontm.safety.update.Build;
import vn.sontm.ui.common.Snapshot;

/**
 * What this PC is.
 *
 * @param device short name of the PC
 * @param code its 16 digits while the office has not enrolled it; empty otherwise
 * @param folder where the workspace lies
 */
record MachineFacts(String unit, Role role, String device, Optional<String> code, String folder, String version) {
    static MachineFacts of(Snapshot snapshot) {
        var workspace = snapshot.workspace();
        var identity = snapshot.identity();
        return new MachineFacts(
                identity.unitName(),
                identity.role(),
                identity.device().brief(),
                new OwnEnrolment(workspace).askingCode(),
                workspace.directory().toString(),
                Build.running().version().toString());
    }
}
