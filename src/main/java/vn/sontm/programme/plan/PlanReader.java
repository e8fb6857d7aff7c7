package vn.sontm.programme.plan;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.sontm.base.ErrorCode;
import vn.sontm.base.Place;
import vn.sontm.base.Refusal;
import vn.sontm.base.TextCheck;
import vn.sontm.programme.unit.Subject;
import vn.sontm.programme.unit.Unit;
import vn.sontm.programme.unit.UnitFormat;

/**
 * Reads a plan's JSON. What breaks the format is refused with {@link ErrorCode#PLAN_INVALID}, whose details name every
 * mistake by its place; what contradicts itself in content is read as it stands. Fields that the format does not name are
 * left alone.
 */
public final class PlanReader {
    private PlanReader() {}

    public static Plan read(JsonNode file) {
        var mistakes = new ArrayList<String>();
        var root = Place.root(file, mistakes);
        if (!root.isObject()) {
            throw refusal(mistakes);
        }
        TextCheck.check(root);
        var plan = plan(root);
        if (mistakes.isEmpty()) {
            PlanReferences.check(root, plan);
        }
        if (!mistakes.isEmpty()) {
            throw refusal(mistakes);
        }
        return plan;
    }

    /** What registers hold, of which an office may have changed any single one: whatever cannot be read is left out. */
    static Plan readLeniently(JsonNode json) {
        return plan(Place.root(json, new ArrayList<>()));
    }

    private static Refusal refusal(List<String> mistakes) {
        return new Refusal(ErrorCode.PLAN_INVALID, mistakes, mistakes.size());
    }

    private static Plan plan(Place root) {
        return new Plan(
                PlanHead.read(root),
                PlanJson.list(root, PlanPart.SETS.field(), PlanSet::read),
                PlanJson.list(root, PlanPart.UNITS.field(), PlanReader::unit),
                PlanJson.list(root, PlanPart.SUBJECTS.field(), PlanReader::subject),
                PlanJson.list(root, PlanPart.AGENCIES.field(), Agency::read),
                PlanJson.list(root, PlanPart.RECOGNITIONS.field(), RecognisedTitle::read),
                PlanJson.list(root, PlanPart.CRITERIA.field(), PlanCriterion::read),
                PlanJson.list(root, PlanPart.TASKS.field(), PlanTask::read),
                PlanJson.list(root, PlanPart.OBJECTIVES.field(), Objective::read),
                PlanJson.list(root, PlanPart.DUTIES.field(), Duty::read),
                PlanJson.list(root, PlanPart.DUE_DAYS.field(), StatedDueDay::read).stream()
                        .flatMap(Optional::stream)
                        .toList(),
                PlanJson.list(root, PlanPart.STARTS.field(), StatedStart::read),
                PlanJson.list(root, PlanPart.TEXT.field(), TextSection::read));
    }

    private static Unit unit(Place place) {
        place.field("name").name();
        place.field("level").name();
        return UnitFormat.read(place.field("code").identifier(), place.json());
    }

    private static Subject subject(Place place) {
        place.field("name").name();
        place.field("kind").name();
        return Subject.read(place.field("code").name(), place.json());
    }
}
