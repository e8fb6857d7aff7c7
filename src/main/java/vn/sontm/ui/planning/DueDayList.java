package vn.sontm.ui.planning;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.sontm.base.Json;
import vn.sontm.base.Messages;
import vn.sontm.programme.calendar.Obligor;
import vn.sontm.programme.calendar.Period;
import vn.sontm.programme.plan.PlanEdits;

/** The days on which reports and plans are due. A rule's id begins with its kind of period. */
final class DueDayList {
    private static final int LAST_DAY = 28;
    private static final int FARTHEST = 11; // months
    private static final String OBLIGOR = "draft.obligor.";

    private DueDayList() {}

    static PlanList list() {
        return new PlanList(
                "dueDays",
                Optional.of(Period.Kind.QUARTER.code() + "/"),
                Json.object().put("day", LAST_DAY).put("monthOffset", 0).put("obligor", Obligor.OFFICE.code()),
                List.of(
                        PlanList.Column.text("printed"),
                        new PlanList.Column("period", 120, (words, json) -> period(kind(json))),
                        PlanList.Column.word("day", 60, "day"),
                        PlanList.Column.coded("obligor", 120, OBLIGOR)),
                List.of(
                        Fields.text("printed", "printed", 3),
                        new Field.Choice(
                                "period",
                                Fields.caption("period"),
                                facts -> Arrays.stream(Period.Kind.values())
                                        .map(kind -> new Option(kind.code(), period(kind.code())))
                                        .toList(),
                                DueDayList::kind,
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
                                (element, code) -> PlanEdits.word(element, "about", code.equals("report") ? "" : code)),
                        Fields.choice("obligor", Obligor.values(), Obligor::code, OBLIGOR),
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
}
