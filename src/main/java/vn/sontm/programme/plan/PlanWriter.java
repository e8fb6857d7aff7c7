package vn.sontm.programme.plan;

import com.fasterxml.jackson.databind.node.ObjectNode;
import vn.sontm.base.Json;
import vn.sontm.programme.unit.Subject;
import vn.sontm.programme.unit.Unit;
import vn.sontm.programme.unit.UnitFormat;

/** Writes a plan in the format that {@link PlanReader} reads. */
public final class PlanWriter {
    private PlanWriter() {}

    public static ObjectNode write(Plan plan) {
        var json = plan.head().write();
        PlanJson.put(json, PlanPart.SETS.field(), plan.sets(), PlanSet::write);
        PlanJson.put(json, PlanPart.UNITS.field(), plan.units(), PlanWriter::unit);
        PlanJson.put(json, PlanPart.SUBJECTS.field(), plan.subjects(), PlanWriter::subject);
        PlanJson.put(json, PlanPart.AGENCIES.field(), plan.agencies(), Agency::write);
        PlanJson.put(json, PlanPart.RECOGNITIONS.field(), plan.recognitions(), RecognisedTitle::write);
        PlanJson.put(json, PlanPart.CRITERIA.field(), plan.criteria(), PlanCriterion::write);
        PlanJson.put(json, PlanPart.TASKS.field(), plan.tasks(), PlanTask::write);
        PlanJson.put(json, PlanPart.OBJECTIVES.field(), plan.objectives(), Objective::write);
        PlanJson.put(json, PlanPart.DUTIES.field(), plan.duties(), Duty::write);
        PlanJson.put(json, PlanPart.DUE_DAYS.field(), plan.dueDays(), StatedDueDay::write);
        PlanJson.put(json, PlanPart.STARTS.field(), plan.starts(), StatedStart::write);
        PlanJson.put(json, PlanPart.TEXT.field(), plan.text(), TextSection::write);
        return json;
    }

    static ObjectNode unit(Unit unit) {
        return UnitFormat.write(unit).put("code", unit.code());
    }

    private static ObjectNode subject(Subject subject) {
        var json = Json.object();
        json.setAll((ObjectNode) subject.content());
        return json.put("code", subject.code());
    }
}
