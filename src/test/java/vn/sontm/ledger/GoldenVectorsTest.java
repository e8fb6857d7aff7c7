package vn.sontm.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import vn.sontm.base.Hashes;
import vn.sontm.base.Json;
import vn.sontm.testkit.TestKeys;

/**
 * The bytes that are hashed and signed, frozen. The vectors were computed apart from this program; another
 * implementation that agrees with them agrees with ours.
 */
class GoldenVectorsTest {
    @TestFactory
    Stream<DynamicTest> canonicalTexts() throws IOException {
        return vectors("canonical", "admitted", vector -> {
            var canonical = CanonicalForm.write(vector.get("json"));
            assertThat(canonical).isEqualTo(vector.get("canonical").textValue());
            assertThat(Hashes.sha256Hex(canonical))
                    .isEqualTo(vector.get("sha256").textValue());
        });
    }

    @TestFactory
    Stream<DynamicTest> refusedValues() throws IOException {
        return vectors("canonical", "refused", vector -> {
            var json = Json.parse(vector.get("json").textValue());
            assertThatThrownBy(() -> CanonicalForm.write(json)).isInstanceOf(IllegalArgumentException.class);
        });
    }

    @TestFactory
    Stream<DynamicTest> changes() throws IOException {
        return vectors("changes", "changes", vector -> {
            var change = change(vector.get("change"));
            assertThat(new String(change.canonicalBytes(), StandardCharsets.UTF_8))
                    .isEqualTo(vector.get("canonical").textValue());
            assertThat(change.id().value()).isEqualTo(vector.get("id").textValue());
        });
    }

    @TestFactory
    Stream<DynamicTest> seals() throws IOException {
        return vectors("seals", "seals", vector -> {
            var seal = new Seal(
                    new DeviceId(vector.get("device").textValue()),
                    vector.get("seq").longValue(),
                    new ChangeId(vector.get("id").textValue()),
                    vector.get("publicKey").textValue(),
                    vector.get("signature").textValue());
            var seed = HexFormat.of().parseHex(vector.get("seed").textValue());

            assertThat(new String(Seal.message(seal.device(), seal.seq(), seal.id()), StandardCharsets.UTF_8))
                    .isEqualTo(vector.get("message").textValue());
            assertThat(seal.valid()).isTrue();
            assertThat(TestKeys.of(seed[0]).seal(seal.position())).isEqualTo(seal);
        });
    }

    private static Change change(JsonNode json) {
        var register = json.get("register");
        return new Change(
                new DeviceId(json.get("device").textValue()),
                json.get("seq").longValue(),
                new ChangeId(json.get("prev").textValue()),
                json.get("lamport").longValue(),
                json.get("at").textValue(),
                json.get("author").textValue(),
                new Register(
                        register.get("kind").textValue(),
                        register.get("subject").textValue(),
                        register.get("item").textValue(),
                        register.get("period").textValue()),
                Content.of(json.get("content")),
                StreamSupport.stream(json.get("parents").spliterator(), false)
                        .map(parent -> new ChangeId(parent.textValue()))
                        .toList());
    }

    private static Stream<DynamicTest> vectors(String file, String list, Consumer<JsonNode> check) throws IOException {
        try (var stream = GoldenVectorsTest.class.getResourceAsStream("/golden/ledger/" + file + ".json")) {
            assertThat(stream).as(file).isNotNull();
            var vectors = Json.parse(stream.readAllBytes()).get(list);
            assertThat(vectors).isNotEmpty();
            return StreamSupport.stream(vectors.spliterator(), false)
                    .map(vector -> DynamicTest.dynamicTest(vector.get("name").textValue(), () -> check.accept(vector)));
        }
    }
}
