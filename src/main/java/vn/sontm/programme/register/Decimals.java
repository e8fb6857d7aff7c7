package vn.sontm.programme.register;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BigIntegerNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.LongNode;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.regex.Pattern;
import vn.sontm.base.Json;

/**
 * Carries the JSON of a file through the ledger without loss. The canonical form admits only integers below 2⁵³ in
 * magnitude, so every other number travels as {@code {"$decimal":"1.1"}}; a key of the file that reads {@code $decimal}
 * itself travels with one more {@code $} in front.
 */
public final class Decimals {
    private static final String KEY = "$decimal";
    private static final Pattern ESCAPED = Pattern.compile("\\$+decimal");
    private static final Pattern NUMBER = Pattern.compile("-?\\d+(?:\\.\\d+)?(?:E[+-]?\\d{1,9})?");
    private static final BigInteger LIMIT = BigInteger.TWO.pow(53);
    // beyond this a number is no measurement, and writing it out would fill the memory
    private static final int LONGEST = 400;

    private Decimals() {}

    /** The same JSON with nothing in it that the canonical form refuses for being a number. */
    public static JsonNode pack(JsonNode json) {
        if (json.isObject()) {
            var packed = Json.object();
            json.properties().forEach(field -> packed.set(escape(field.getKey()), pack(field.getValue())));
            return packed;
        }
        if (json.isArray()) {
            var packed = Json.array();
            json.forEach(element -> packed.add(pack(element)));
            return packed;
        }
        return json.isNumber() && !isSmallInteger(json) ? Json.object().put(KEY, text(json)) : json;
    }

    /** What {@link #pack} made of a file, as the file said it. What only looks packed is left as it is. */
    public static JsonNode unpack(JsonNode json) {
        if (isPacked(json)) {
            return number(json.get(KEY).textValue());
        }
        if (json.isObject()) {
            var unpacked = Json.object();
            json.properties().forEach(field -> unpacked.set(unescape(field.getKey()), unpack(field.getValue())));
            return unpacked;
        }
        if (json.isArray()) {
            var unpacked = Json.array();
            json.forEach(element -> unpacked.add(unpack(element)));
            return unpacked;
        }
        return json;
    }

    private static boolean isSmallInteger(JsonNode number) {
        return number.isIntegralNumber() && number.bigIntegerValue().abs().compareTo(LIMIT) < 0;
    }

    private static String text(JsonNode number) {
        if (number.isIntegralNumber()) {
            return number.bigIntegerValue().toString();
        }
        // toString keeps the scale, so 1.10 stays 1.10; an exponent keeps 5E0 apart from the integer 5
        var text = number.decimalValue().toString();
        return text.contains(".") || text.contains("E") ? text : text + "E0";
    }

    private static boolean isPacked(JsonNode json) {
        var text = json.path(KEY);
        return json.size() == 1
                && text.isTextual()
                && text.textValue().length() <= LONGEST
                && NUMBER.matcher(text.textValue()).matches();
    }

    private static JsonNode number(String text) {
        if (text.contains(".") || text.contains("E")) {
            return DecimalNode.valueOf(new BigDecimal(text));
        }
        return integer(new BigInteger(text));
    }

    /** In the node that parsing would choose. */
    private static JsonNode integer(BigInteger value) {
        if (value.bitLength() < Integer.SIZE) {
            return IntNode.valueOf(value.intValue());
        }
        return value.bitLength() < Long.SIZE ? LongNode.valueOf(value.longValue()) : BigIntegerNode.valueOf(value);
    }

    private static String escape(String key) {
        return ESCAPED.matcher(key).matches() ? "$" + key : key;
    }

    private static String unescape(String key) {
        return key.startsWith("$$") && ESCAPED.matcher(key).matches() ? key.substring(1) : key;
    }
}
