package vn.sontm.ui.planning;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import vn.sontm.base.Messages;
import vn.sontm.base.VietnameseNumbers;
import vn.sontm.programme.plan.FundingSource;
import vn.sontm.programme.plan.PlanEdits;
import vn.sontm.ui.records.FieldText;

/** Makes the fields of which the elements of a plan consist. */
final class Fields {
    private Fields() {}

    static Field.Text text(String name, String caption, int rows) {
        return new Field.Text(
                name, caption(caption), rows, json -> json.path(name).asText(""), word(name));
    }

    /** A text that must not be blank; while it is, the plan cannot be published. */
    static Field.Text required(String name, String caption, int rows) {
        return new Field.Text(
                name,
                caption(caption),
                rows,
                json -> json.path(name).asText(""),
                (element, text) -> element.put(name, text));
    }

    /** A list of texts, one on each line. */
    static Field.Text lines(String name, String caption) {
        return new Field.Text(
                name,
                caption(caption),
                3,
                json -> String.join("\n", PlanEdits.texts(json.path(name))),
                (element, text) -> PlanEdits.list(
                        element,
                        name,
                        Arrays.stream(text.split("\n"))
                                .map(String::strip)
                                .filter(line -> !line.isEmpty())
                                .toList()));
    }

    /** A figure; blank takes it away. */
    static Field.Text figure(String name, String caption) {
        return new Field.Text(name, caption(caption), 1, json -> shown(json.path(name)), (element, text) -> {
            if (text.isEmpty()) {
                element.remove(name);
            } else {
                element.put(name, FieldText.figure(text));
            }
        });
    }

    /** A day; blank takes it away. */
    static Field.Text day(String name, String caption) {
        return new Field.Text(
                name,
                caption(caption),
                1,
                json -> FieldText.day(json.path(name).asText("")),
                (element, text) -> PlanEdits.word(
                        element,
                        name,
                        text.isEmpty() ? "" : FieldText.read(text).toString()));
    }

    /** A whole number that must be there. */
    static Field.Text count(String name, String caption) {
        return new Field.Text(
                name,
                caption(caption),
                1,
                json -> shown(json.path(name)),
                (element, text) -> element.put(name, FieldText.count(text)));
    }

    /** The figure of an amount inside the element; blank takes the whole amount away. */
    static Field.Text amount(String amount, String caption) {
        return new Field.Text(
                amount + "-value",
                caption(caption),
                1,
                json -> shown(json.path(amount).path("value")),
                (element, text) -> {
                    if (text.isEmpty()) {
                        element.remove(amount);
                    } else {
                        within(element, amount).put("value", FieldText.figure(text));
                    }
                });
    }

    static Field.Text unitOf(String amount) {
        return new Field.Text(
                amount + "-unit",
                caption("measure"),
                1,
                json -> json.path(amount).path("unit").asText(""),
                (element, text) -> within(element, amount).put("unit", text));
    }

    /** Money of one source, in triệu đồng. */
    static Field.Text money(String source) {
        return new Field.Text(
                "funding-" + source,
                FundingSource.name(source),
                1,
                json -> share(json, source)
                        .map(share -> shown(share.path("amount")))
                        .orElse(""),
                (element, text) -> PlanEdits.share(
                        element,
                        source,
                        Optional.of(text)
                                .filter(typed -> !typed.isEmpty())
                                .map(FieldText::figure)
                                .filter(amount -> amount.signum() > 0)));
    }

    static Field.Choice choice(String name, String caption, List<String> codes, Function<String, String> words) {
        var options =
                codes.stream().map(code -> new Option(code, words.apply(code))).toList();
        return new Field.Choice(
                name,
                caption(caption),
                facts -> options,
                json -> json.path(name).asText(""),
                word(name));
    }

    /** @param words the key of the messages below which the codes are called */
    static Field.Choice choice(String name, List<String> codes, String words) {
        return choice(name, name, codes, code -> Messages.text(words + code));
    }

    static <E> Field.Choice choice(String name, E[] values, Function<E, String> code, String words) {
        return choice(name, Stream.of(values).map(code).toList(), words);
    }

    static Field.Pick agencies(String name, String caption) {
        return new Field.Pick(name, caption(caption), Option::agencies);
    }

    static Field.Pick places(String name, String caption) {
        return new Field.Pick(name, caption(caption), Option::places);
    }

    /** A text that may be left out. */
    static Field.Putting word(String name) {
        return (element, text) -> PlanEdits.word(element, name, text);
    }

    static String caption(String key) {
        return Messages.text("plan.field." + key);
    }

    private static ObjectNode within(ObjectNode element, String amount) {
        if (element.path(amount) instanceof ObjectNode known) {
            return known;
        }
        return element.putObject(amount).put("comparator", "eq").put("value", 0).put("unit", "");
    }

    private static Optional<JsonNode> share(JsonNode element, String source) {
        for (var share : element.path("funding")) {
            if (share.path("source").asText().equals(source)) {
                return Optional.of(share);
            }
        }
        return Optional.empty();
    }

    /** A number with a decimal comma. */
    static String shown(JsonNode number) {
        return number.isNumber() ? VietnameseNumbers.format(number.decimalValue()) : number.asText("");
    }
}
