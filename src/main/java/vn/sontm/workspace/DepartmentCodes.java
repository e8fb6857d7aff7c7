package vn.sontm.workspace;

import java.util.HashSet;
import java.util.Set;
import vn.sontm.ledger.Authority;
import vn.sontm.ledger.DepartmentCode;
import vn.sontm.programme.register.RegisterKind;

/** Under which code an office keeps the registers of an agency of its plan, and invites it as a department. */
public final class DepartmentCodes {
    private final Workspace workspace;
    private final boolean isTop;
    private final Set<String> inUse = new HashSet<>();

    public DepartmentCodes(Workspace workspace) {
        this.workspace = workspace;
        this.isTop = workspace.isTop();
        if (workspace.beganByItself()) {
            gather();
        }
    }

    private void gather() {
        workspace.store().authority().stream()
                .flatMap(Authority::standings)
                .forEach(standing -> inUse.add(standing.grant().unit()));
        workspace
                .registers()
                .all(RegisterKind.OWN_PLAN)
                .forEach(entry -> inUse.add(entry.register().unit()));
    }

    /**
     * The agency's own id where no office is above this one, or where it was in use before one was taken and nobody was
     * invited anew; else with the office in front, so that departments of different offices never share a register.
     */
    public String of(String agency) {
        return isTop
                        || inUse.contains(agency) && !inUse.contains(anew(agency))
                        || DepartmentCode.office(agency).isPresent()
                ? agency
                : anew(agency);
    }

    /** Whether it goes by a code from before an office above was taken: that office cannot tell whose it is. */
    public boolean isFromBefore(String agency) {
        return !isTop && DepartmentCode.office(of(agency)).isEmpty();
    }

    /** The code under which it is heard above as well. */
    public String anew(String agency) {
        return DepartmentCode.of(workspace.identity().unit(), agency);
    }
}
