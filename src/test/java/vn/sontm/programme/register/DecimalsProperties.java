package vn.sontm.programme.register;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BigIntegerNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.math.BigInteger;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import vn.sontm.base.Json;
import vn.sontm.ledger.Content;

@Label("decimals on their way through the ledger")
class DecimalsProperties {
    private static final BigInteger LIMIT = BigInteger.TWO.pow(53);

    @Label("what is packed fits the ledger and comes back the same")
    @Property(edgeCases = EdgeCasesMode.NONE)
    void whatIsPackedFitsTheLedgerAndComesBackTheSame(@ForAll("json") JsonNode file) {
        var json = Json.parse(file.toString());

        var content = Content.of(Decimals.pack(json));

        assertThat(Decimals.unpack(content.json())).isEqualTo(sorted(json));
    }

    @Example
    @Label("a decimal travels as text and keeps its zeros")
    void aDecimalTravelsAsTextAndKeepsItsZeros() {
        var packed = Decimals.pack(Json.parse("{\"a\": 1.10, \"b\": [2, 5e0], \"c\": 9007199254740992}"));

        assertThat(packed)
                .isEqualTo(
                        Json.parse(
                                "{\"a\":{\"$decimal\":\"1.10\"},\"b\":[2,{\"$decimal\":\"5E0\"}],\"c\":{\"$decimal\":\"9007199254740992\"}}"));
    }

    @Example
    @Label("the greatest plain integer stays an integer")
    void theGreatestPlainIntegerStaysAnInteger() {
        var json = Json.parse("[9007199254740991, -9007199254740991]");

        assertThat(Decimals.pack(json)).isEqualTo(json);
    }

    @Example
    @Label("what only looks packed is left alone")
    void whatOnlyLooksPackedIsLeftAlone() {
        var json = Json.parse("[{\"$decimal\":\"một\"},{\"$decimal\":\"1.5\",\"x\":1},{\"$decimal\":\"%s\"}]"
                .formatted("9".repeat(500)));

        assertThat(Decimals.unpack(json)).isEqualTo(json);
    }

    @Provide
    Arbitrary<JsonNode> json() {
        return Arbitraries.recursive(this::leaves, this::nested, 0, 3);
    }

    private Arbitrary<JsonNode> leaves() {
        return Arbitraries.oneOf(
                Arbitraries.bigDecimals().ofScale(4).map(DecimalNode::valueOf),
                Arbitraries.bigIntegers()
                        .between(LIMIT.multiply(LIMIT).negate(), LIMIT.multiply(LIMIT))
                        .map(BigIntegerNode::valueOf),
                Arbitraries.of("", "xã", "1.5", "$decimal").map(TextNode::valueOf),
                Arbitraries.of(true, false).map(BooleanNode::valueOf),
                Arbitraries.just(NullNode.getInstance()));
    }

    private Arbitrary<JsonNode> nested(Arbitrary<JsonNode> inner) {
        var keys = Arbitraries.of("a", "tên", "$decimal", "$$decimal", "$$$decimal", "$x");
        Arbitrary<JsonNode> objects = Arbitraries.maps(keys, inner).ofMaxSize(3).map(fields -> {
            var object = Json.object();
            fields.forEach(object::set);
            return object;
        });
        Arbitrary<JsonNode> arrays = inner.list().ofMaxSize(3).map(elements -> {
            var array = Json.array();
            elements.forEach(array::add);
            return array;
        });
        return Arbitraries.oneOf(objects, arrays);
    }

    /** The ledger orders keys; nothing else may differ. */
    private static JsonNode sorted(JsonNode json) {
        if (json.isArray()) {
            var array = Json.array();
            json.forEach(element -> array.add(sorted(element)));
            return array;
        }
        if (json.isObject()) {
            var object = Json.object();
            json.properties().stream()
                    .sorted((one, other) -> one.getKey().compareTo(other.getKey()))
                    .forEach(field -> object.set(field.getKey(), sorted(field.getValue())));
            return object;
        }
        return json;
    }
}
