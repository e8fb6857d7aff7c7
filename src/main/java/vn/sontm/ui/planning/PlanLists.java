package vn.sontm.ui.planning;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.sontm.base.Json;
import vn.sontm.base.Messages;
import vn.sontm.programme.calendar.Obligor;
import vn.sontm.programme.calendar.Period;
import vn.sontm.programme.plan.Duty;
import vn.sontm.programme.plan.FundingSource;
import vn.sontm.programme.plan.PlanEdits;
import vn.sontm.programme.plan.PlanWords;
import vn.sontm.programme.plan.Relation;
import vn.sontm.programme.plan.Yardstick;
import vn.sontm.workspace.PlanDrafts;

/**
 * One list of the plan that is edited element by element.
 *
 * @param list the field of the plan
 * @param placed whether elements are told by their place instead of an id
 * @param blank what a new element says
 * @param columns what the table shows
 */
record PlanLists(String list, boolean placed, ObjectNode blank, List<Column> columns, List<Field> fields) {
    private static final int LAST_DAY = 28;
    private static final int FARTHEST = 11; // months
    private static final List<String> EVERY = List.of("", "P7D", "P1M", "P2M", "P3M", "P6M", "P1Y");

    /** @param key of its title, below {@code plan.field.} */
    record Column(String key, double width, BiFunction<PlanWords, JsonNode, String> words) {
        private static final double WIDEST = 280;

        /** What an element is about. */
        static Column text(String field) {
            return new Column(field, WIDEST, (words, json) -> json.path(field).asText());
        }
    }

    static List<PlanLists> all() {
        return List.of(objectives(), tasks(), agencies(), duties(), dueDays(), DocumentList.list());
    }

    private static PlanLists objectives() {
        return new PlanLists(
                "objectives",
                false,
                Json.object()
                        .put("text", "")
                        .put("comparator", "gte")
                        .put("value", 0)
                        .put("unit", ""),
                List.of(
                        Column.text("text"),
                        new Column("value", 70, (words, json) -> Fields.shown(json.path("value"))),
                        new Column(
                                "measure",
                                80,
                                (words, json) -> json.path("unit").asText())),
                List.of(
                        Fields.required("text", "text", 3),
                        Fields.choice(
                                "comparator",
                                "comparator",
                                Arrays.stream(Relation.values())
                                        .map(Relation::code)
                                        .toList(),
                                code -> Messages.text("draft.relation." + code)),
                        Fields.figure("value", "value"),
                        Fields.figure("most", "most"),
                        Fields.required("unit", "measure", 1),
                        Fields.text("printed", "printed", 1),
                        Fields.places("units", "units"),
                        measured(),
                        CountedField.field()));
    }

    /** By which results of a set the objective is measured; none where people report on it. */
    private static Field measured() {
        return new Field.Choice(
                "measured",
                Fields.caption("measured"),
                PlanLists::yardsticks,
                json -> code(
                        json.path("measuredBy").path("what").asText(""),
                        json.path("measuredBy").path("set").asText("")),
                (element, code) -> {
                    element.remove("measuredBy");
                    if (!code.isEmpty()) {
                        var parts = code.split("@", 2);
                        element.putObject("measuredBy").put("what", parts[0]).put("set", parts[1]);
                    }
                });
    }

    private static String code(String what, String set) {
        return what.isEmpty() ? "" : what + "@" + set;
    }

    private static List<Option> yardsticks(DraftFacts facts) {
        var options = new ArrayList<>(List.of(new Option("", Messages.text("draft.measured.none"))));
        for (var set : facts.plan().sets()) {
            for (var what : Yardstick.What.values()) {
                options.add(new Option(
                        code(what.code(), set.id()),
                        Messages.text("draft.measured." + what.code(), Option.set(facts, set.id()))));
            }
        }
        return options;
    }

    private static PlanLists tasks() {
        var fields = new ArrayList<Field>(List.of(
                Fields.required("text", "text", 3),
                Fields.choice(
                        "kind",
                        "kind",
                        List.of("task", "work", "indicator"),
                        code -> Messages.text("draft.task." + code)),
                new Field.Pick("criteria", Fields.caption("criteria"), Option::criteria),
                Fields.places("units", "units"),
                Fields.amount("quantity", "quantity"),
                Fields.unitOf("quantity"),
                new Field.Deadlines("deadlines", Fields.caption("deadlines")),
                Fields.agencies("lead", "lead"),
                Fields.agencies("coordinating", "coordinating"),
                Fields.lines("contents", "contents")));
        FundingSource.ALL.forEach(source -> fields.add(Fields.money(source)));
        return new PlanLists(
                "tasks",
                false,
                Json.object().put("kind", "task").put("text", ""),
                List.of(
                        Column.text("text"),
                        new Column("deadlines", 150, (words, json) -> joined(json.path("deadlines"), "printed")),
                        new Column("lead", 150, (words, json) -> words.agencies(PlanEdits.texts(json.path("lead"))))),
                fields);
    }

    private static PlanLists agencies() {
        return new PlanLists(
                "agencies",
                false,
                Json.object().put("name", ""),
                List.of(
                        Column.text("name"),
                        new Column(
                                "printed-names",
                                240,
                                (words, json) -> String.join("; ", PlanEdits.texts(json.path("printed"))))),
                List.of(Fields.required("name", "name", 2), Fields.lines("printed", "printed-names")));
    }

    private static PlanLists duties() {
        return new PlanLists(
                "duties",
                false,
                Json.object().put("kind", "continuous").put("text", ""),
                List.of(
                        Column.text("text"),
                        new Column("by", 160, (words, json) -> words.agencies(PlanEdits.texts(json.path("by")))),
                        new Column(
                                "kind",
                                90,
                                (words, json) -> duty(json.path("kind").asText()))),
                List.of(
                        Fields.required("text", "text", 3),
                        Fields.choice(
                                "kind",
                                "kind",
                                Arrays.stream(Duty.Kind.values())
                                        .map(Duty.Kind::code)
                                        .toList(),
                                PlanLists::duty),
                        Fields.agencies("by", "by"),
                        Fields.agencies("to", "to"),
                        Fields.agencies("via", "via"),
                        Fields.choice("every", "every", EVERY, PlanLists::every),
                        due("printed", DueWords.PRINTED),
                        due("latest", DueWords.LATEST),
                        Fields.amount("count", "count"),
                        Fields.unitOf("count"),
                        Fields.places("units", "units")));
    }

    /** A rule's id begins with its kind of period. */
    private static PlanLists dueDays() {
        return new PlanLists(
                "dueDays",
                false,
                Json.object().put("day", LAST_DAY).put("monthOffset", 0).put("obligor", Obligor.OFFICE.code()),
                List.of(
                        Column.text("printed"),
                        new Column("period", 120, (words, json) -> period(kind(json))),
                        new Column("day", 60, (words, json) -> json.path("day").asText()),
                        new Column(
                                "obligor",
                                120,
                                (words, json) -> obligor(json.path("obligor").asText()))),
                List.of(
                        Fields.text("printed", "printed", 3),
                        new Field.Choice(
                                "period",
                                Fields.caption("period"),
                                facts -> Arrays.stream(Period.Kind.values())
                                        .map(kind -> new Option(kind.code(), period(kind.code())))
                                        .toList(),
                                PlanLists::kind,
                                (element, code) -> element.put(
                                        "id",
                                        code
                                                + element.path("id")
                                                        .asText()
                                                        .substring(kind(element).length()))),
                        Fields.count("day", "day-of-month"),
                        offset(),
                        new Field.Choice(
                                "about",
                                Fields.caption("about"),
                                facts -> Stream.of("report", "plan")
                                        .map(code -> new Option(code, Messages.text("draft.about." + code)))
                                        .toList(),
                                json -> json.path("about").asText("report"),
                                (element, code) ->
                                        Fields.word("about").put(element, code.equals("report") ? "" : code)),
                        Fields.choice(
                                "obligor",
                                "obligor",
                                Arrays.stream(Obligor.values())
                                        .map(Obligor::code)
                                        .toList(),
                                PlanLists::obligor),
                        Fields.places("units", "units")));
    }

    private static Field offset() {
        return new Field.Choice(
                "monthOffset",
                Fields.caption("month-offset"),
                facts -> IntStream.rangeClosed(-FARTHEST, FARTHEST)
                        .mapToObj(months -> new Option(Integer.toString(months), month(months)))
                        .toList(),
                json -> json.path("monthOffset").asText("0"),
                (element, months) -> element.put("monthOffset", Integer.parseInt(months)));
    }

    /** Which month, counted from the last one of the period. */
    private static String month(int months) {
        if (months == 0) {
            return Messages.text("draft.month.last");
        }
        return Messages.text(months > 0 ? "draft.month.after" : "draft.month.before", Math.abs(months));
    }

    private static String kind(JsonNode day) {
        return day.path("id").asText().split("/", 2)[0];
    }

    private static String period(String code) {
        return Period.Kind.of(code).isPresent() ? Messages.text("draft.period." + code) : code;
    }

    private static String obligor(String code) {
        return Messages.text("draft.obligor." + code);
    }

    /** What tells an element from the others. */
    String key(int place, JsonNode element) {
        return placed ? Integer.toString(place) : element.path("id").asText();
    }

    Optional<ObjectNode> find(ObjectNode plan, String key) {
        return placed ? PlanEdits.at(plan, list, Integer.parseInt(key)) : PlanEdits.find(plan, list, key);
    }

    void remove(ObjectNode plan, String key) {
        if (placed) {
            plan.withArray(list).remove(Integer.parseInt(key));
        } else {
            PlanEdits.remove(plan, list, key);
        }
    }

    /** Adds one that says nothing yet. */
    String add(PlanDrafts drafts, String plan) {
        if (!placed) {
            return drafts.add(plan, list, prefix(), blank);
        }
        var edited = drafts.edit(plan, json -> json.withArray(list).add(blank.deepCopy()));
        return Integer.toString(edited.path(list).size() - 1);
    }

    /** What the id of a new element begins with. */
    private String prefix() {
        return list.equals("dueDays") ? Period.Kind.QUARTER.code() + "/" : "";
    }

    private static Field due(String name, Field.Putting putting) {
        return new Field.Text(
                "due-" + name,
                Fields.caption(name.equals("latest") ? "latest" : "deadlines"),
                1,
                json -> DeadlineWords.shown(json.path("due"), name),
                putting);
    }

    private static String duty(String code) {
        return Messages.text("plan.duty." + code);
    }

    private static String every(String code) {
        return code.isEmpty() ? Messages.text("draft.every.none") : PlanWords.every(java.time.Period.parse(code));
    }

    private static String joined(JsonNode list, String field) {
        var texts = new ArrayList<String>();
        list.forEach(element -> texts.add(element.path(field).asText()));
        return String.join("; ", texts);
    }

    /** The one deadline of a duty, which is there as long as its words are. */
    private static final class DueWords {
        private static final Field.Putting PRINTED = (element, text) -> {
            if (text.isEmpty()) {
                element.remove("due");
            } else {
                element.withObject("/due").put("printed", text);
            }
        };
        private static final Field.Putting LATEST = (element, text) -> {
            if (element.path("due") instanceof ObjectNode due) {
                DeadlineWords.latest(due, text);
            }
        };

        private DueWords() {}
    }
}
