package vn.sontm.programme.reform;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import java.util.List;
import java.util.stream.StreamSupport;
import vn.sontm.programme.register.Statement;
import vn.sontm.programme.unit.Attribute;
import vn.sontm.programme.unit.UnitFormat;

/** Takes back an attribute that should not have been entered; also a rename or a move, which are attributes. */
public record Drop(String code, Attribute attribute) implements Reform {
    @Override
    public List<String> ending() {
        return List.of();
    }

    @Override
    public List<Statement> statements(UnitBook book) {
        book.units().get(code);
        remove(book.page(code).withArray("attributes"), attribute);
        return book.statements();
    }

    static void remove(ArrayNode attributes, Attribute attribute) {
        var kept = StreamSupport.stream(attributes.spliterator(), false)
                .filter(json -> !UnitFormat.attribute(json).equals(attribute))
                .toList();
        attributes.removeAll();
        kept.forEach((JsonNode json) -> attributes.add(json));
    }
}
