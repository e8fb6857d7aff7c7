package vn.sontm.cli.frame;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import java.util.Collection;
import java.util.function.Function;
import vn.sontm.base.Json;

/** Lists inside the documents of answers. */
public final class Documents {
    private Documents() {}

    public static <T> ArrayNode list(Collection<T> items, Function<T, ? extends JsonNode> writer) {
        var array = Json.array();
        items.stream().map(writer).forEach(array::add);
        return array;
    }

    public static ArrayNode texts(Collection<String> texts) {
        var array = Json.array();
        texts.forEach(array::add);
        return array;
    }
}
