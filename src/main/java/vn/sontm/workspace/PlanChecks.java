package vn.sontm.workspace;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import vn.sontm.base.ErrorCode;
import vn.sontm.base.Json;
import vn.sontm.programme.catalogue.CriteriaSets;
import vn.sontm.programme.check.Finding;
import vn.sontm.programme.check.PlanCheck;
import vn.sontm.programme.plan.Plan;
import vn.sontm.programme.plan.PlanReader;
import vn.sontm.programme.unit.Units;

/** Checks plans wherever they are: taken in, in a plan file, or as plain text that nobody has made a plan file of. */
public final class PlanChecks {
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final CriteriaSets sets;
    private final Units units;

    private PlanChecks(CriteriaSets sets, Units units) {
        this.sets = sets;
        this.units = units;
    }

    /** By the criteria sets that come with the program. */
    public static PlanChecks standard() {
        return new PlanChecks(ShippedData.sets(), Units.of(List.of()));
    }

    /** By the units and sets of a workspace, and the sets of the program where it lacks one. */
    public static PlanChecks of(Workspace workspace) {
        var own = new Catalogues(workspace).sets().all();
        return new PlanChecks(
                CriteriaSets.of(Stream.concat(own.stream(), ShippedData.sets().all().stream())
                        .toList()),
                Units.from(workspace.registers()));
    }

    /** The text that a plan holds, and its data. */
    public List<Finding> plan(Plan plan) {
        return PlanCheck.check(plan, sets, units);
    }

    /**
     * A plan file or a plain text, told apart by how it begins. Refuses a plan file that breaks the format with
     * {@link ErrorCode#JSON_INVALID} or {@link ErrorCode#PLAN_INVALID}.
     */
    public List<Finding> file(byte[] content) {
        var text = new String(content, StandardCharsets.UTF_8);
        var plain = !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
        return plain.stripLeading().startsWith("{") ? plan(PlanReader.read(Json.parse(plain))) : PlanCheck.check(plain);
    }
}
