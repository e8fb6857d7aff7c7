package vn.sontm.ui.planning;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.stream.Stream;
import vn.sontm.base.Messages;
import vn.sontm.programme.plan.CountedBy;
import vn.sontm.programme.plan.CountedBy.Kind;
import vn.sontm.programme.plan.PlanWords;

/** By what communes or the office record an objective can be counted; none where by none. */
final class CountedField {
    private static final List<Integer> STARS = List.of(0, 3, 4, 5);

    private CountedField() {}

    static Field.Choice field() {
        return new Field.Choice(
                "counted",
                Fields.caption("counted"),
                facts -> options(),
                json -> json.path("counts").isObject() ? code(json.path("counts")) : "",
                CountedField::write);
    }

    static List<Option> options() {
        return Stream.concat(
                        Stream.of(new Option("", Messages.text("draft.counted.none"))),
                        all().map(what -> new Option(code(what.write()), PlanWords.counted(what))))
                .toList();
    }

    private static Stream<CountedBy> all() {
        return Stream.of(Kind.values()).flatMap(CountedField::counts);
    }

    private static Stream<CountedBy> counts(Kind kind) {
        if (kind.happens()) {
            return Stream.of(new CountedBy(kind, 0, false));
        }
        return (kind == Kind.OCOP ? STARS.stream() : Stream.of(0))
                .flatMap(stars -> Stream.of(false, true).map(newly -> new CountedBy(kind, stars, newly)));
    }

    /** What the field shows of the counts that a plan holds. */
    private static String code(JsonNode counts) {
        return "%s@%d@%s"
                .formatted(
                        counts.path("kind").asText(),
                        counts.path("stars").asInt(),
                        counts.path("newly").asBoolean());
    }

    private static void write(ObjectNode element, String code) {
        element.remove("counts");
        all().map(CountedBy::write)
                .filter(counts -> code(counts).equals(code))
                .forEach(counts -> element.set("counts", counts));
    }
}
