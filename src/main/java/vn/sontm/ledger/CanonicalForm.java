package vn.sontm.ledger;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Collections;
import vn.sontm.base.VietnameseText;

/**
 * RFC 8785 restricted to objects, arrays, strings in NFC, booleans, null and integers below 2⁵³ in magnitude. Measured
 * numbers travel as decimal strings.
 */
public final class CanonicalForm {
    private static final long LIMIT = 1L << 53;

    private CanonicalForm() {}

    /** The canonical text; throws IllegalArgumentException naming what is not admitted. */
    public static String write(JsonNode node) {
        var text = new StringBuilder();
        append(node, text);
        return text.toString();
    }

    /** The same of a text alone. */
    static String write(String value) {
        var text = new StringBuilder(value.length() + 2);
        appendString(value, text);
        return text.toString();
    }

    private static void append(JsonNode node, StringBuilder text) {
        switch (node.getNodeType()) {
            case OBJECT -> appendObject(node, text);
            case ARRAY -> appendArray(node, text);
            case STRING -> appendString(node.textValue(), text);
            case BOOLEAN -> text.append(node.booleanValue());
            case NULL -> text.append("null");
            case NUMBER -> appendInteger(node, text);
            default -> throw new IllegalArgumentException("not admitted: " + node.getNodeType());
        }
    }

    private static void appendObject(JsonNode node, StringBuilder text) {
        var names = new ArrayList<String>();
        node.fieldNames().forEachRemaining(names::add);
        Collections.sort(names); // String order is by UTF-16 code unit, as RFC 8785 asks
        text.append('{');
        var separator = "";
        for (var name : names) {
            text.append(separator);
            appendString(name, text);
            text.append(':');
            append(node.get(name), text);
            separator = ",";
        }
        text.append('}');
    }

    private static void appendArray(JsonNode node, StringBuilder text) {
        text.append('[');
        var separator = "";
        for (var element : node) {
            text.append(separator);
            append(element, text);
            separator = ",";
        }
        text.append(']');
    }

    private static void appendInteger(JsonNode node, StringBuilder text) {
        if (!node.isIntegralNumber() || !node.canConvertToLong()) {
            throw new IllegalArgumentException("not an integer: " + node);
        }
        var value = node.longValue();
        if (value >= LIMIT || value <= -LIMIT) {
            throw new IllegalArgumentException("integer out of range: " + node);
        }
        text.append(value);
    }

    private static void appendString(String value, StringBuilder text) {
        if (!VietnameseText.isNfc(value)) {
            throw new IllegalArgumentException("text is not NFC: " + value);
        }
        text.append('"');
        if (isPlain(value)) {
            text.append(value);
        } else {
            for (var i = 0; i < value.length(); i++) {
                appendCharacter(value, i, text);
            }
        }
        text.append('"');
    }

    /** Nothing to escape and no half characters: nearly every text of a ledger. */
    private static boolean isPlain(String value) {
        for (var i = 0; i < value.length(); i++) {
            var character = value.charAt(i);
            if (character < ' ' || character == '"' || character == '\\' || Character.isSurrogate(character)) {
                return false;
            }
        }
        return true;
    }

    private static void appendCharacter(String value, int index, StringBuilder text) {
        var character = value.charAt(index);
        switch (character) {
            case '"' -> text.append("\\\"");
            case '\\' -> text.append("\\\\");
            case '\b' -> text.append("\\b");
            case '\f' -> text.append("\\f");
            case '\n' -> text.append("\\n");
            case '\r' -> text.append("\\r");
            case '\t' -> text.append("\\t");
            default -> {
                if (character < 0x20) {
                    text.append("\\u%04x".formatted((int) character));
                } else if (isLoneSurrogate(value, index)) {
                    throw new IllegalArgumentException("text holds half a character");
                } else {
                    text.append(character);
                }
            }
        }
    }

    private static boolean isLoneSurrogate(String value, int index) {
        var character = value.charAt(index);
        if (Character.isHighSurrogate(character)) {
            return index + 1 == value.length() || !Character.isLowSurrogate(value.charAt(index + 1));
        }
        return Character.isLowSurrogate(character)
                && (index == 0 || !Character.isHighSurrogate(value.charAt(index - 1)));
    }
}
