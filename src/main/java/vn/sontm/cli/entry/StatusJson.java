package vn.sontm.cli.entry;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import vn.sontm.base.Json;
import vn.sontm.cli.frame.Documents;
import vn.sontm.programme.assessment.CriterionStatus;
import vn.sontm.programme.assessment.CriterionTotal;
import vn.sontm.programme.assessment.IndicatorStatus;
import vn.sontm.programme.assessment.OfficeStatus;
import vn.sontm.programme.assessment.SetStatus;
import vn.sontm.programme.assessment.SubjectStatus;
import vn.sontm.programme.assessment.UnitStatus;
import vn.sontm.programme.assessment.Verdict;
import vn.sontm.programme.objective.ObjectiveCounts;
import vn.sontm.programme.plan.Deadline;
import vn.sontm.programme.plan.Target;

/** Statuses as documents, in the shapes that data-formats.md lists. */
final class StatusJson {
    private StatusJson() {}

    static ObjectNode office(OfficeStatus status, Optional<ObjectiveCounts> objectives) {
        var json = office(status);
        objectives.ifPresent(counts -> json.set(
                "objectives",
                Json.object()
                        .put("count", counts.all())
                        .put("met", counts.reached())
                        .put("notMet", counts.missed())
                        .put("noData", counts.unknown())));
        return json;
    }

    private static ObjectNode office(OfficeStatus status) {
        var json = Json.object()
                .put("unit", status.office())
                .put("name", status.name())
                .put("period", status.period().code());
        json.set("units", Documents.list(status.units(), StatusJson::unit));
        if (!status.dissolved().isEmpty()) {
            json.set("dissolved", Documents.list(status.dissolved(), StatusJson::unit));
        }
        return json.set("totals", Documents.list(status.totals(), StatusJson::total));
    }

    static ObjectNode unit(UnitStatus status) {
        var json = Json.object()
                .put("unit", status.unit())
                .put("name", status.name())
                .put("period", status.period().code());
        return json.set("sets", Documents.list(status.sets(), set -> set(set, status.unit())));
    }

    /** The unit's own criteria stand in the set itself; areas and gardens inside the unit stand below {@code subjects}. */
    private static ObjectNode set(SetStatus set, String unit) {
        var json = Json.object().put("id", set.id()).put("name", set.name()).put("counted", set.counted());
        var own = set.subjects().stream()
                .filter(subject -> subject.subject().equals(unit))
                .findFirst();
        var inside = set.subjects().stream()
                .filter(subject -> !subject.subject().equals(unit))
                .toList();
        own.ifPresentOrElse(subject -> met(json, subject, set.of()), () -> complete(json, inside));
        json.set("unconfirmed", Documents.texts(set.unconfirmed()));
        json.set("subjects", Documents.list(inside, subject -> subject(subject, set.of())));
        return json.set("criteria", criteria(own.map(SubjectStatus::criteria).orElse(List.of())));
    }

    /** Of several subjects: how many meet all that is required of them. */
    private static void complete(ObjectNode json, List<SubjectStatus> subjects) {
        json.put("met", subjects.stream().filter(s -> s.met() >= s.required()).count());
        json.put(
                "metSelf",
                subjects.stream().filter(s -> s.metSelf() >= s.required()).count());
        json.put(
                "metConcluded",
                subjects.stream().filter(s -> s.metConcluded() >= s.required()).count());
        json.put(
                "waiting",
                subjects.stream()
                        .filter(s -> s.met() >= s.required() && s.waiting() > 0)
                        .count());
        json.put("of", subjects.size());
        json.put("required", subjects.size());
    }

    private static ObjectNode met(ObjectNode json, SubjectStatus subject, int of) {
        return json.put("met", subject.met())
                .put("counts", subject.counted())
                .put("metSelf", subject.metSelf())
                .put("metConcluded", subject.metConcluded())
                .put("waiting", subject.waiting())
                .put("of", of)
                .put("required", subject.required());
    }

    private static ArrayNode criteria(List<CriterionStatus> criteria) {
        return Documents.list(criteria, StatusJson::criterion);
    }

    private static ObjectNode subject(SubjectStatus subject, int of) {
        var json = Json.object().put("subject", subject.subject()).put("name", subject.name());
        return met(json, subject, of).set("criteria", criteria(subject.criteria()));
    }

    private static ObjectNode criterion(CriterionStatus criterion) {
        var json = Json.object()
                .put("number", criterion.number())
                .put("name", criterion.name())
                .put("group", criterion.group())
                .put("verdict", criterion.verdict().code())
                .put("self", criterion.self().code())
                .put("basis", criterion.basis().code())
                .put("concluded", criterion.concluded().map(Verdict::code).orElse(null))
                .put("start", criterion.start().code())
                .put("target", criterion.target().map(Target::code).orElse(null));
        json.set("deadlines", Documents.list(criterion.deadlines(), StatusJson::deadline));
        json.set("lead", Documents.texts(criterion.lead()));
        json.set("coordinating", Documents.texts(criterion.coordinating()));
        return json.set("indicators", Documents.list(criterion.indicators(), StatusJson::indicator));
    }

    private static ObjectNode deadline(Deadline deadline) {
        return Json.object()
                .put("printed", deadline.printed())
                .put("latest", deadline.latest().map(Object::toString).orElse(null))
                .put("works", deadline.works());
    }

    static ObjectNode indicator(IndicatorStatus indicator) {
        var json = Json.object()
                .put("code", indicator.code())
                .put("name", indicator.name())
                .put("kind", indicator.kind())
                .put("unit", indicator.unit())
                .put("verdict", indicator.verdict().code())
                .put("basis", indicator.basis().code())
                .put("value", figure(indicator.value()))
                .put("valuePeriod", indicator.valuePeriod())
                .put("previous", figure(indicator.previous()))
                .put("requirement", indicator.requirement())
                .put("gap", indicator.gap())
                .put("confirmed", indicator.confirmed())
                .put("scorable", indicator.scorable())
                .put("yearly", indicator.yearly())
                .put("reason", indicator.reason())
                .put("note", indicator.note())
                .put("evidence", indicator.evidence())
                .put("documentsLacking", indicator.lacking())
                .put("conflicting", indicator.conflicting());
        if (!indicator.origin().isEmpty()) {
            json.put("origin", indicator.origin());
        }
        return json.set("parts", Documents.list(indicator.parts(), StatusJson::indicator));
    }

    private static ObjectNode total(CriterionTotal total) {
        return Json.object()
                .put("set", total.set())
                .put("number", total.number())
                .put("name", total.name())
                .put("count", total.count())
                .put("concluded", total.concluded())
                .put("of", total.of())
                .put("percent", total.percent())
                .put("low", total.low())
                .put("high", total.high())
                .put("target", whole(total.target()))
                .put("gap", whole(total.gap()));
    }

    private static BigDecimal figure(Optional<BigDecimal> figure) {
        return figure.orElse(null);
    }

    private static Integer whole(OptionalInt number) {
        return number.isPresent() ? number.getAsInt() : null;
    }
}
