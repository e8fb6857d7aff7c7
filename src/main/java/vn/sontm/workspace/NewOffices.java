package vn.sontm.workspace;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import vn.sontm.base.ErrorCode;
import vn.sontm.base.Json;
import vn.sontm.base.Messages;
import vn.sontm.base.Refusal;
import vn.sontm.programme.plan.PlanReader;
import vn.sontm.programme.reform.Reform.NewUnit;
import vn.sontm.programme.register.RegisterKind;
import vn.sontm.programme.register.Statement;
import vn.sontm.programme.unit.UnitCodes;

/** Makes the workspace of a consolidating office with the criteria sets that come with the program and, if given, a plan. */
public final class NewOffices {
    private NewOffices() {}

    /** Without a plan; refuses with {@link ErrorCode#REFORM_INVALID} a code that cannot be one, and makes nothing then. */
    public static Workspace make(Path directory, NewUnit own, Environment environment) {
        if (!UnitCodes.valid(own.code())) {
            throw new Refusal(ErrorCode.REFORM_INVALID, Messages.text("reform.invalid.code", own.code()));
        }
        return make(directory, own.code(), environment, workspace -> workspace.append(List.of(page(own))));
    }

    /** The unit is known from the first day: screens and papers name it. */
    private static Statement page(NewUnit own) {
        var page =
                Json.object().put("name", own.name()).put("title", own.title()).put("level", own.level());
        own.parent().ifPresent(parent -> page.put("parent", parent));
        return Statement.of(RegisterKind.UNIT, own.code(), "", "", page);
    }

    /**
     * Makes and opens it. Refuses with {@link ErrorCode#PLAN_INVALID} a plan with mistakes or of another office, and as
     * {@link Workspace#createOffice} does; nothing is made then.
     *
     * @param unit code of the office's unit
     */
    public static Workspace make(Path directory, String unit, Optional<JsonNode> plan, Environment environment) {
        return plan.map(file -> make(directory, unit, file, environment))
                .orElseGet(() -> make(directory, new NewUnit(unit, unit, "", "", Optional.empty()), environment));
    }

    private static Workspace make(Path directory, String unit, JsonNode plan, Environment environment) {
        check(plan, unit);
        return make(directory, unit, environment, workspace -> new Plans(workspace).take(plan));
    }

    private static Workspace make(Path directory, String unit, Environment environment, Consumer<Workspace> begin) {
        var workspace = Workspace.createOffice(directory, unit, environment);
        try {
            var catalogues = new Catalogues(workspace);
            ShippedData.catalogues().forEach(catalogues::take);
            begin.accept(workspace);
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
