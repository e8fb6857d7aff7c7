package vn.sontm.workspace;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.function.UnaryOperator;
import vn.sontm.base.ErrorCode;
import vn.sontm.base.Json;
import vn.sontm.base.Refusal;
import vn.sontm.base.VietnameseText;

/** Text as people type it, on its way into the ledger: composed (NFC), without blanks at either end. */
final class Typed {
    private Typed() {}

    static String text(String typed) {
        return VietnameseText.nfc(typed).strip();
    }

    /** Refuses an empty text with the code given. */
    static String required(String typed, ErrorCode code) {
        var text = text(typed);
        if (text.isEmpty()) {
            throw new Refusal(code);
        }
        return text;
    }

    /** All texts and names composed; measured numbers become decimal strings, as the canonical form asks. */
    static JsonNode json(JsonNode typed) {
        return composed(typed, Typed::measured);
    }

    /** All texts and names composed, numbers as they are. */
    static JsonNode composed(JsonNode typed) {
        return composed(typed, number -> number);
    }

    private static JsonNode measured(JsonNode number) {
        return number.canConvertToExactIntegral()
                ? number
                : TextNode.valueOf(number.decimalValue().toPlainString());
    }

    private static JsonNode composed(JsonNode typed, UnaryOperator<JsonNode> numbers) {
        if (typed.isTextual()) {
            return TextNode.valueOf(text(typed.textValue()));
        }
        if (typed.isArray()) {
            var array = Json.array();
            typed.forEach(element -> array.add(composed(element, numbers)));
            return array;
        }
        if (typed.isObject()) {
            var object = Json.object();
            typed.properties().forEach(field -> object.set(text(field.getKey()), composed(field.getValue(), numbers)));
            return object;
        }
        return typed.isNumber() ? numbers.apply(typed) : typed;
    }
}
