package vn.sontm.programme.unit;

import com.fasterxml.jackson.databind.JsonNode;
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
                Optional.of(json.path("parent").asText()).filter(parent -> !parent.isEmpty()),
                list(json.path("regions"), JsonNode::asText),
                list(json.path("attributes"), UnitFormat::attribute),
                list(json.path("villages"), UnitFormat::village),
                Span.read(json),
                list(json.path("successors"), UnitFormat::succession).stream()
                        .flatMap(Optional::stream)
                        .toList());
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
        unit.attributes().forEach(attribute -> {
            var object = json.withArray("attributes").addObject();
            attribute.span().write(object.put("name", attribute.name()).put("value", attribute.value()));
        });
        unit.villages()
                .forEach(village -> json.withArray("villages")
                        .addObject()
                        .put("code", village.code())
                        .put("name", village.name()));
        unit.span().write(json);
        unit.successors()
                .forEach(succession -> json.withArray("successors")
                        .addObject()
                        .put("unit", succession.unit())
                        .put("kind", succession.kind().code())
                        .put("on", succession.on().toString()));
        return json;
    }

    private static Attribute attribute(JsonNode json) {
        return new Attribute(json.path("name").asText(), json.path("value").asText(), Span.read(json));
    }

    private static Village village(JsonNode json) {
        return new Village(json.path("code").asText(), json.path("name").asText());
    }

    private static Optional<Succession> succession(JsonNode json) {
        return Succession.Kind.of(json.path("kind").asText())
                .flatMap(kind -> Span.day(json.path("on"))
                        .map(on -> new Succession(json.path("unit").asText(), kind, on)));
    }

    private static <T> List<T> list(JsonNode array, Function<JsonNode, T> reader) {
        return StreamSupport.stream(array.spliterator(), false).map(reader).toList();
    }
}
