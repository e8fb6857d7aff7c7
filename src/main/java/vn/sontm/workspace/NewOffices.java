package vn.sontm.workspace;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import vn.sontm.base.ErrorCode;
import vn.sontm.base.Messages;
import vn.sontm.base.Refusal;
import vn.sontm.programme.plan.PlanReader;

/** Makes the workspace of a consolidating office with the criteria sets that come with the program and, if given, a plan. */
public final class NewOffices {
    private NewOffices() {}

    /**
     * Makes and opens it. Refuses with {@link ErrorCode#PLAN_INVALID} a plan with mistakes or of another office, and as
     * {@link Workspace#createOffice} does; nothing is made then.
     *
     * @param unit code of the office's unit
     */
    public static Workspace make(Path directory, String unit, Optional<JsonNode> plan, Environment environment) {
        plan.ifPresent(file -> check(file, unit));
        var workspace = Workspace.createOffice(directory, unit, environment);
        try {
            var catalogues = new Catalogues(workspace);
            ShippedData.catalogues().forEach(catalogues::take);
            plan.ifPresent(new Plans(workspace)::take);
            return workspace;
        } catch (RuntimeException e) {
            workspace.close();
            throw e;
        }
    }

    private static void check(JsonNode file, String unit) {
        var office = PlanReader.read(file).head().office();
        if (!office.equals(unit)) {
            var mistake = Messages.text("plan.office", office, unit);
            throw new Refusal(ErrorCode.PLAN_INVALID, List.of(mistake), 1);
        }
    }
}
