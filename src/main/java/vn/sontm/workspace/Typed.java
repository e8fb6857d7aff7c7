package vn.sontm.workspace;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
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
        if (typed.isTextual()) {
            return TextNode.valueOf(text(typed.textValue()));
        }
        if (typed.isArray()) {
            var array = Json.array();
            typed.forEach(element -> array.add(json(element)));
            return array;
        }
        if (typed.isObject()) {
            var object = Json.object();
            typed.properties().forEach(field -> object.set(text(field.getKey()), json(field.getValue())));
            return object;
        }
        return typed.isNumber() && !typed.canConvertToExactIntegral()
                ? TextNode.valueOf(typed.decimalValue().toPlainString())
                : typed;
    }
}
