package vn.sontm.programme.unit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.StreamSupport;
import vn.sontm.base.Json;

/** The content of a {@code unit} register, to and from JSON. What is empty is left out. */
public final class UnitFormat {
    private UnitFormat() {}

    public static Unit read(String code, JsonNode json) {
        return new Unit(
                code,
                json.path("name").asText(code),
                json.path("title").asText(),
                json.path("level").asText(),
                Optional.of(json.path("parent")).filter(JsonNode::isTextual).map(JsonNode::textValue),
                list(json.path("regions"), JsonNode::asText),
                list(json.path("attributes"), UnitFormat::attribute),
                list(json.path("villages"), UnitFormat::village),
                Span.read(json),
                list(json.path("successors"), UnitFormat::succession).stream()
                        .flatMap(Optional::stream)
                        .toList(),
                Decision.read(json.path("founded")),
                Decision.read(json.path("ended")));
    }

    public static ObjectNode write(Unit unit) {
        var json = Json.object()
                .put("name", unit.name())
                .put("title", unit.title())
                .put("level", unit.level());
        unit.parent().ifPresent(parent -> json.put("parent", parent));
        if (!unit.regions().isEmpty()) {
            unit.regions().forEach(json.putArray("regions")::add);
        }
        unit.attributes().forEach(attribute -> write(attribute, json.withArray("attributes")));
        unit.villages().forEach(village -> write(village, json.withArray("villages")));
        unit.span().write(json);
        unit.successors().forEach(succession -> write(succession, json.withArray("successors")));
        unit.founded().write(json, "founded");
        unit.ended().write(json, "ended");
        return json;
    }

    /** Adds to the list of a content. */
    public static void write(Attribute attribute, ArrayNode list) {
        var json = list.addObject().put("name", attribute.name()).put("value", attribute.value());
        attribute.span().write(json);
        attribute.decision().write(json, "decision");
    }

    private static void write(Village village, ArrayNode list) {
        list.addObject().put("code", village.code()).put("name", village.name());
    }

    /** Adds to the list of a content. */
    public static void write(Succession succession, ArrayNode list) {
        var json = list.addObject()
                .put("unit", succession.unit())
                .put("kind", succession.kind().code())
                .put("on", succession.on().toString());
        succession.decision().write(json, "decision");
    }

    /** One of the list of a content. */
    public static Attribute attribute(JsonNode json) {
        return new Attribute(json.path("name").asText(), json.path("value").asText(), Span.read(json), decision(json));
    }

    private static Village village(JsonNode json) {
        return new Village(json.path("code").asText(), json.path("name").asText());
    }

    private static Optional<Succession> succession(JsonNode json) {
        return Succession.Kind.of(json.path("kind").asText())
                .flatMap(kind -> Span.day(json.path("on"))
                        .map(on -> new Succession(json.path("unit").asText(), kind, on, decision(json))));
    }

    private static Decision decision(JsonNode json) {
        return Decision.read(json.path("decision"));
    }

    private static <T> List<T> list(JsonNode array, Function<JsonNode, T> reader) {
        return StreamSupport.stream(array.spliterator(), false).map(reader).toList();
    }
}
