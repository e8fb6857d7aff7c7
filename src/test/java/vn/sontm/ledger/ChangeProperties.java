package vn.sontm.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.NotEmpty;
import net.jqwik.api.constraints.Size;
import vn.sontm.base.Hashes;
import vn.sontm.base.Json;

@Label("a change")
class ChangeProperties {
    @Property
    @Label("hashes the canonical form of its fields, whatever texts they hold")
    void canonicalBytes(
            @ForAll String at,
            @ForAll String author,
            @ForAll @NotEmpty String kind,
            @ForAll String item,
            @ForAll String note,
            @ForAll @LongRange(min = 1, max = Change.LIMIT - 1) long lamport,
            @ForAll @Size(max = 3) List<Byte> parents) {
        var change = new Change(
                new DeviceId("ab".repeat(32)),
                1,
                ChangeId.NONE,
                lamport,
                sound(at),
                sound(author),
                new Register(sound(kind) + "k", sound(item), sound(note), sound(author)),
                Content.of(Json.object().put("note", sound(note)).put(sound(item), true)),
                parents.stream().map(ChangeProperties::id).toList());

        assertThat(new String(change.canonicalBytes(), StandardCharsets.UTF_8))
                .isEqualTo(CanonicalForm.write(change.toJson()));
    }

    private static ChangeId id(byte number) {
        return new ChangeId(Hashes.sha256Hex(new byte[] {number}));
    }

    /** As text enters: composed, without halves of characters. */
    private static String sound(String text) {
        return Normalizer.normalize(text.replaceAll("[\\uD800-\\uDFFF]", "ệ"), Normalizer.Form.NFC);
    }
}
