package vn.sontm.base;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * A JSON value and where it stands in the file. Whatever is wrong goes into one list, as a sentence that begins with the
 * place, and reading continues with a harmless stand-in, so that a person sees every mistake at once.
 */
public record Place(String path, JsonNode json, List<String> mistakes) {
    private static final int DIGITS = 30;

    public static Place root(JsonNode json, List<String> mistakes) {
        return new Place("", json, mistakes);
    }

    public void mistake(String key, Object... arguments) {
        mistakes.add((path.isEmpty() ? Messages.text("file.mistake.file") : path)
                + ": "
                + Messages.text("file.mistake." + key, arguments));
    }

    public Place field(String name) {
        return new Place(path.isEmpty() ? name : path + "." + name, json.path(name), mistakes);
    }

    /** The field, unless it is missing or null. */
    public Optional<Place> optional(String name) {
        var field = field(name);
        return field.json.isMissingNode() || field.json.isNull() ? Optional.empty() : Optional.of(field);
    }

    public boolean missing() {
        if (json.isMissingNode()) {
            mistake("missing");
        }
        return json.isMissingNode();
    }

    public boolean isObject() {
        return is(JsonNode::isObject, "object");
    }

    /** The elements of a list that must be there. */
    public List<Place> elements() {
        var elements = new ArrayList<Place>();
        if (is(JsonNode::isArray, "list")) {
            for (var index = 0; index < json.size(); index++) {
                elements.add(new Place(path + "[" + index + "]", json.get(index), mistakes));
            }
        }
        return elements;
    }

    /** The fields of an object that must be there, by name. */
    public Map<String, Place> fields() {
        var fields = new LinkedHashMap<String, Place>();
        if (isObject()) {
            json.fieldNames().forEachRemaining(name -> fields.put(name, field(name)));
        }
        return fields;
    }

    /** A text that must be there; may be empty. */
    public String text() {
        return is(JsonNode::isTextual, "text") ? json.textValue() : "";
    }

    /** A text that must be there and say something. */
    public String name() {
        var text = text();
        if (json.isTextual() && text.isBlank()) {
            mistake("blank");
        }
        return text;
    }

    /** A name that may become part of a register's name, which gives blanks and some signs a meaning. */
    public String identifier() {
        var text = name();
        if (text.chars().anyMatch(sign -> Character.isWhitespace(sign) || "/#@|:".indexOf(sign) >= 0)) {
            mistake("identifier", text);
        }
        return text;
    }

    /** An ISO day that must be there; empty, with a mistake, for a day that no calendar has. */
    public Optional<LocalDate> day() {
        var text = text();
        try {
            return json.isTextual() ? Optional.of(LocalDate.parse(text)) : Optional.empty();
        } catch (DateTimeParseException e) {
            mistake("day", text);
            return Optional.empty();
        }
    }

    /** A whole number that must be there, from {@code least} on. */
    public OptionalInt integer(int least) {
        if (!is(
                number -> number.isIntegralNumber() && number.canConvertToInt() && number.intValue() >= least,
                "whole")) {
            return OptionalInt.empty();
        }
        return OptionalInt.of(json.intValue());
    }

    /** A number that must be there, of a size that people write. */
    public Optional<BigDecimal> number() {
        if (!is(JsonNode::isNumber, "number")) {
            return Optional.empty();
        }
        var number = json.decimalValue();
        // what no measurement needs would fill the memory once it is written out
        if (number.precision() > DIGITS || Math.abs(number.scale()) > DIGITS) {
            mistake("size");
            return Optional.empty();
        }
        return Optional.of(number);
    }

    public boolean truth() {
        return is(JsonNode::isBoolean, "boolean") && json.booleanValue();
    }

    /** A text that a table of codes knows. */
    public <T> Optional<T> code(Function<String, Optional<T>> codes) {
        if (!is(JsonNode::isTextual, "text")) {
            return Optional.empty();
        }
        var found = codes.apply(json.textValue());
        if (found.isEmpty()) {
            mistake("unknown", json.textValue());
        }
        return found;
    }

    private boolean is(Predicate<JsonNode> type, String expected) {
        if (missing()) {
            return false;
        }
        if (!type.test(json)) {
            mistake("type." + expected);
            return false;
        }
        return true;
    }
}
