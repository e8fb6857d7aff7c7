package vn.sontm.ui.reports;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import vn.sontm.base.Messages;

/** The texts of a template that an office may word in its own way, by their place. */
final class TemplateTexts {
    /** Names by which the program finds its way; another word would not be understood. */
    private static final Set<String> FIXED = Set.of(
            "id", "layout", "audience", "orientation", "paper", "set", "align", "leaveOut", "annexes", "symbols");

    /** Parts of a place that officials have a word for. */
    private static final Set<String> NAMED = Set.of(
            "title",
            "columns",
            "head",
            "label",
            "attachedTo",
            "addition",
            "foot",
            "notes",
            "signing",
            "left",
            "right",
            "authority",
            "hint",
            "sections",
            "heading",
            "text",
            "recipients",
            "lines",
            "parent",
            "issuer",
            "agency",
            "symbol",
            "place",
            "nation",
            "motto",
            "office",
            "commune",
            "department",
            "kind",
            "subject",
            "opening",
            "closing",
            "empty",
            "group",
            "states",
            "titleBelow");

    private TemplateTexts() {}

    /** One text. */
    record Line(JsonPointer place, String where, String text) {
        /** With what its places stand for. */
        String readable() {
            return TemplatePlaces.readable(text);
        }
    }

    static List<Line> of(JsonNode template) {
        var lines = new ArrayList<Line>();
        collect(template, JsonPointer.empty(), "", lines);
        return lines;
    }

    private static void collect(JsonNode node, JsonPointer place, String where, List<Line> lines) {
        if (node.isTextual()) {
            lines.add(new Line(place, where, node.textValue()));
        } else if (node.isArray()) {
            for (var number = 0; number < node.size(); number++) {
                collect(node.get(number), place.appendIndex(number), join(where, Integer.toString(number + 1)), lines);
            }
        } else if (node.isObject()) {
            node.properties().stream()
                    .filter(field -> !FIXED.contains(field.getKey()))
                    .forEach(field -> collect(
                            field.getValue(),
                            place.appendProperty(field.getKey()),
                            join(where, word(field.getKey())),
                            lines));
        }
    }

    private static String join(String where, String next) {
        return where.isEmpty() ? next : where + " › " + next;
    }

    private static String word(String key) {
        return NAMED.contains(key) ? Messages.text("reports.part." + key) : key;
    }

    /** The template with another text at a place. */
    static JsonNode with(JsonNode template, JsonPointer place, String text) {
        var changed = template.deepCopy();
        var last = place.last();
        switch (changed.at(place.head())) {
            case ObjectNode object -> object.put(last.getMatchingProperty(), text);
            case ArrayNode array -> array.set(last.getMatchingIndex(), TextNode.valueOf(text));
            default -> throw new IllegalArgumentException("no text at " + place);
        }
        return changed;
    }
}
