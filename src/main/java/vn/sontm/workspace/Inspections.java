package vn.sontm.workspace;

import java.time.LocalDate;
import java.util.List;
import vn.sontm.base.ErrorCode;
import vn.sontm.base.Json;
import vn.sontm.ledger.Register;
import vn.sontm.programme.register.RegisterKind;
import vn.sontm.programme.register.Statement;

/** Kiểm tra: an office writes down that it inspected a unit; what was found is added to the same register. */
public final class Inspections {
    private final Workspace workspace;

    public Inspections(Workspace workspace) {
        this.workspace = workspace;
    }

    /**
     * Begins the record of an inspection. Refuses an unnamed team with {@link ErrorCode#REASON_MISSING}.
     *
     * @param unit code of the unit, or id of the agency
     */
    public Register begin(String unit, LocalDate date, String team) {
        var content = Json.object()
                .put("team", Typed.required(team, ErrorCode.REASON_MISSING))
                .put("date", date.toString());
        var id = RandomIds.next(workspace.environment());
        return workspace
                .append(List.of(Statement.of(RegisterKind.INSPECTION, unit, id, "", content)))
                .getFirst()
                .register();
    }
}
