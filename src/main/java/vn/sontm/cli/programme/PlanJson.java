package vn.sontm.cli.programme;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.OptionalInt;
import vn.sontm.base.Json;
import vn.sontm.cli.frame.Documents;
import vn.sontm.programme.catalogue.CriteriaSet;
import vn.sontm.programme.catalogue.CriteriaSets;
import vn.sontm.programme.plan.Deadline;
import vn.sontm.programme.plan.Duty;
import vn.sontm.programme.plan.Objective;
import vn.sontm.programme.plan.Plan;
import vn.sontm.programme.plan.PlanCriterion;
import vn.sontm.programme.plan.PlanSet;
import vn.sontm.programme.plan.PlanTask;
import vn.sontm.programme.plan.Quantity;
import vn.sontm.programme.plan.TargetCount;

/** A plan as the document of {@code plan show}: units by code, agencies by name. */
record PlanJson(Plan plan, CriteriaSets sets) {
    ObjectNode write() {
        var head = plan.head();
        var json = Json.object()
                .put("id", head.id())
                .put("title", head.title())
                .put("year", head.year())
                .put("office", head.office())
                .put("number", head.number())
                .put("date", head.date())
                .put("issuer", head.issuer());
        json.set(
                "units",
                Documents.list(
                        plan.units(),
                        unit -> Json.object().put("code", unit.code()).put("name", unit.name())));
        json.set("sets", Documents.list(plan.sets(), this::set));
        json.set("objectives", Documents.list(plan.objectives(), PlanJson::objective));
        return json.set("duties", Documents.list(plan.duties(), this::duty));
    }

    private ObjectNode set(PlanSet set) {
        var json = Json.object()
                .put("id", set.id())
                .put("name", sets.find(set.id()).map(CriteriaSet::title).orElse(set.id()))
                .put("of", set.units().size());
        json.set("units", Documents.texts(set.units()));
        return json.set("criteria", Documents.list(plan.criteria(set.id()).toList(), this::criterion));
    }

    private ObjectNode criterion(PlanCriterion criterion) {
        var name = sets.criterionName(criterion.item(), criterion.name());
        var json = Json.object().put("number", criterion.number()).put("name", name);
        json.set("target", criterion.target().map(PlanJson::target).orElse(null));
        json.set("attain", Documents.texts(criterion.attain()));
        json.set("consolidate", Documents.texts(criterion.consolidate()));
        json.set("maintain", Documents.texts(criterion.maintain()));
        json.set("deadlines", deadlines(criterion.deadlines()));
        json.set("lead", agencies(criterion.lead()));
        json.set("coordinating", agencies(criterion.coordinating()));
        return json.set(
                "tasks",
                Documents.list(
                        plan.tasks().stream()
                                .filter(task -> task.serves(criterion))
                                .toList(),
                        this::task));
    }

    private static ObjectNode target(TargetCount target) {
        return Json.object()
                .put("count", whole(target.count()))
                .put("of", whole(target.of()))
                .put("percent", target.percent().orElse(null))
                .put("printed", target.printed());
    }

    private static Integer whole(OptionalInt number) {
        return number.isPresent() ? number.getAsInt() : null;
    }

    private ObjectNode task(PlanTask task) {
        var json = Json.object().put("id", task.id()).put("kind", task.kind()).put("text", task.text());
        json.set("quantity", task.quantity().map(PlanJson::quantity).orElse(null));
        json.set("units", Documents.texts(task.units()));
        json.set("deadlines", deadlines(task.deadlines()));
        json.set("lead", agencies(task.lead()));
        json.set("coordinating", agencies(task.coordinating()));
        return json.set("contents", Documents.texts(task.contents()));
    }

    private static ObjectNode objective(Objective objective) {
        var json = Json.object()
                .put("id", objective.id())
                .put("text", objective.text())
                .put("printed", objective.printed());
        json.setAll(quantity(objective.quantity()));
        return json.set("units", Documents.texts(objective.units()));
    }

    private ObjectNode duty(Duty duty) {
        var json = Json.object()
                .put("id", duty.id())
                .put("kind", duty.kind().code())
                .put("text", duty.text());
        json.set("by", agencies(duty.by()));
        json.set("to", agencies(duty.to()));
        json.put("every", duty.every().map(Object::toString).orElse(null));
        json.set("due", duty.due().map(PlanJson::deadline).orElse(null));
        json.set("count", duty.count().map(PlanJson::quantity).orElse(null));
        return json.set("units", Documents.texts(duty.units()));
    }

    private static ObjectNode quantity(Quantity quantity) {
        return Json.object()
                .put("comparator", quantity.relation().code())
                .put("value", quantity.value())
                .put("most", quantity.most().orElse(null))
                .put("unit", quantity.unit());
    }

    private static ArrayNode deadlines(List<Deadline> deadlines) {
        return Documents.list(deadlines, PlanJson::deadline);
    }

    private static ObjectNode deadline(Deadline deadline) {
        var json = Json.object()
                .put("printed", deadline.printed())
                .put("latest", deadline.latest().map(Object::toString).orElse(null));
        json.set("units", Documents.texts(deadline.units()));
        return json.put("works", deadline.works());
    }

    private ArrayNode agencies(List<String> ids) {
        return Documents.texts(ids.stream().map(plan::agencyName).toList());
    }
}
