package vn.sontm.exchange.file;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import vn.sontm.base.ErrorCode;
import vn.sontm.base.Json;
import vn.sontm.base.Refusal;
import vn.sontm.ledger.CanonicalForm;

/** JSON from outside: there is one way to write it, the canonical one. Anything else is refused, never mended. */
final class CanonicalLines {
    private CanonicalLines() {}

    /** Refuses with {@link ErrorCode#FILE_SCHEMA}, naming the place, what is not an object in canonical form. */
    static Fields object(byte[] utf8, String place) {
        try {
            var text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(utf8))
                    .toString();
            var json = Json.MAPPER.readTree(text);
            refuseDeep(json, 0);
            if (!CanonicalForm.write(json).equals(text)) {
                throw new IllegalArgumentException("not canonical");
            }
            return new Fields(json);
        } catch (CharacterCodingException | JsonProcessingException | IllegalArgumentException e) {
            throw new Refusal(ErrorCode.FILE_SCHEMA, place);
        }
    }

    private static void refuseDeep(JsonNode json, int depth) {
        if (depth > Limits.DEPTH) {
            throw new IllegalArgumentException("nested too deeply");
        }
        json.forEach(element -> refuseDeep(element, depth + 1));
    }
}
