package vn.sontm.ui.planning;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import vn.sontm.base.Messages;
import vn.sontm.programme.plan.RecordCount;
import vn.sontm.programme.plan.RecordCount.Kind;
import vn.sontm.programme.register.RegisterKind;

/** By what communes or the office record an objective can be counted; none where by none. */
final class CountedField {
    private static final List<Integer> STARS = List.of(0, 3, 4, 5);

    private CountedField() {}

    static Field field() {
        return new Field.Choice(
                "counted",
                Fields.caption("counted"),
                facts -> options(),
                json -> json.path("counts").isObject() ? code(json.path("counts")) : "",
                CountedField::write);
    }

    private static List<Option> options() {
        var options = new ArrayList<>(List.of(new Option("", Messages.text("draft.counted.none"))));
        Stream.of(Kind.values())
                .flatMap(CountedField::counts)
                .forEach(what ->
                        options.add(new Option(code(what.kind().code(), what.stars(), what.newly()), words(what))));
        return options;
    }

    private static Stream<RecordCount> counts(Kind kind) {
        if (kind.register() == RegisterKind.INSPECTION) {
            return Stream.of(new RecordCount(kind, 0, false));
        }
        return (kind == Kind.OCOP ? STARS.stream() : Stream.of(0))
                .flatMap(stars -> Stream.of(false, true).map(newly -> new RecordCount(kind, stars, newly)));
    }

    private static String words(RecordCount what) {
        var prefix = what.kind().register() == RegisterKind.PRODUCT ? "activities.product.kind." : "draft.counted.";
        var kind = Messages.text(prefix + what.kind().code());
        var starred = what.stars() == 0 ? kind : Messages.text("draft.counted.stars", kind, what.stars());
        return what.newly() ? Messages.text("draft.counted.newly", starred) : starred;
    }

    private static String code(JsonNode counts) {
        return code(
                counts.path("kind").asText(),
                counts.path("stars").asInt(),
                counts.path("newly").asBoolean());
    }

    private static String code(String kind, int stars, boolean newly) {
        return kind + "@" + stars + "@" + newly;
    }

    private static void write(ObjectNode element, String code) {
        element.remove("counts");
        if (code.isEmpty()) {
            return;
        }
        var parts = code.split("@", 3);
        var counts = element.putObject("counts").put("kind", parts[0]);
        if (!parts[1].equals("0")) {
            counts.put("stars", Integer.parseInt(parts[1]));
        }
        if (Boolean.parseBoolean(parts[2])) {
            counts.put("newly", true);
        }
    }
}
