package vn.sontm.exchange;

import java.util.List;
import java.util.function.UnaryOperator;
import vn.sontm.ledger.Grant;
import vn.sontm.programme.unit.Subjects;
import vn.sontm.programme.unit.Units;
import vn.sontm.workspace.Workspace;

/**
 * Whom files may concern: the PCs that are believed, and the units with what they are called today. Read once for all files
 * that are written together, since an office writes thousands and each asks the same.
 */
final class Correspondents {
    private final Workspace workspace;
    private final List<Grant> grants;
    private final Units units;
    private final Subjects subjects;
    private final UnaryOperator<String> names;

    Correspondents(Workspace workspace) {
        this.workspace = workspace;
        this.grants = Audience.believed(workspace).toList();
        this.units = Units.from(workspace.registers());
        this.subjects = Subjects.from(workspace.registers());
        this.names = Envelope.names(workspace, units);
    }

    Workspace workspace() {
        return workspace;
    }

    /** What the devices believed here may do, revoked ones left out. */
    List<Grant> grants() {
        return grants;
    }

    Units units() {
        return units;
    }

    Subjects subjects() {
        return subjects;
    }

    /** As {@link Envelope#name} says. */
    String name(String unit) {
        return names.apply(unit);
    }
}
