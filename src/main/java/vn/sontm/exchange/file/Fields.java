package vn.sontm.exchange.file;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import vn.sontm.base.Hashes;
import vn.sontm.ledger.ChangeId;
import vn.sontm.ledger.DeviceId;
import vn.sontm.ledger.Role;

/**
 * The fields of a JSON object that came from outside, each with its type and limits. What is not as it must be throws
 * IllegalArgumentException naming the field.
 */
record Fields(JsonNode json) {
    Fields {
        if (!json.isObject()) {
            throw new IllegalArgumentException("not an object");
        }
    }

    Fields object(String field) {
        return new Fields(json.path(field));
    }

    Optional<Fields> optional(String field) {
        return json.hasNonNull(field) ? Optional.of(object(field)) : Optional.empty();
    }

    String text(String field) {
        return text(json.path(field), field);
    }

    /** A text that is not empty. */
    String name(String field) {
        var name = text(field);
        if (name.isEmpty()) {
            throw new IllegalArgumentException(field);
        }
        return name;
    }

    /** 32 bytes in hexadecimal. */
    String hash(String field) {
        return hash(json.path(field), field);
    }

    String hexadecimal(String field) {
        var text = text(field);
        if (!text.matches("(?:[0-9a-f]{2})+")) {
            throw new IllegalArgumentException(field);
        }
        return text;
    }

    DeviceId device(String field) {
        return new DeviceId(text(field));
    }

    ChangeId change(String field) {
        return new ChangeId(text(field));
    }

    Role role(String field) {
        return switch (text(field)) {
            case "commune" -> Role.COMMUNE;
            case "department" -> Role.DEPARTMENT;
            case "office" -> Role.OFFICE;
            default -> throw new IllegalArgumentException(field);
        };
    }

    boolean flag(String field) {
        if (!json.path(field).isBoolean()) {
            throw new IllegalArgumentException(field);
        }
        return json.path(field).booleanValue();
    }

    long whole(String field, long least, long most) {
        var node = json.path(field);
        if (!node.isIntegralNumber()
                || !node.canConvertToLong()
                || node.longValue() < least
                || node.longValue() > most) {
            throw new IllegalArgumentException(field);
        }
        return node.longValue();
    }

    List<String> texts(String field) {
        return list(field, Limits.LIST, node -> text(node, field));
    }

    List<String> hashes(String field) {
        return list(field, Limits.LIST, node -> hash(node, field));
    }

    <T> List<T> objects(String field, int most, Function<Fields, T> reader) {
        return list(field, most, node -> reader.apply(new Fields(node)));
    }

    private <T> List<T> list(String field, int most, Function<JsonNode, T> reader) {
        var node = json.path(field);
        if (!node.isArray() || node.size() > most) {
            throw new IllegalArgumentException(field);
        }
        return IntStream.range(0, node.size()).mapToObj(node::get).map(reader).toList();
    }

    private static String text(JsonNode node, String field) {
        if (!node.isTextual() || node.textValue().length() > Limits.NAME) {
            throw new IllegalArgumentException(field);
        }
        return node.textValue();
    }

    private static String hash(JsonNode node, String field) {
        var text = text(node, field);
        if (!Hashes.isSha256(text)) {
            throw new IllegalArgumentException(field);
        }
        return text;
    }
}
