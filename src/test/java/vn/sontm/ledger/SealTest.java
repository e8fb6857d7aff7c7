package vn.sontm.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.KeyPairGenerator;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.sontm.testkit.Pc;
import vn.sontm.testkit.TestKeys;

class SealTest {
    private static final Register VALUE = new Register("value", "cao-lau", "xa/2.1", "2024-06");

    private final Pc pc = new Pc(1, "cao-lau");
    private final Change first = pc.write(VALUE, "1");
    private final Change second = pc.write(VALUE, "2", first);
    private final Change third = pc.write(VALUE, "3", second);
    private final Seal seal = pc.keys().seal(third.position());

    @Test
    @DisplayName("a device's own seal is valid")
    void valid() {
        assertThat(seal.valid()).isTrue();
        assertThat(seal.position()).isEqualTo(third.position());
    }

    @Test
    @DisplayName("a seal for another position, device or key is not valid")
    void altered() {
        var other = TestKeys.of(2);
        assertThat(new Seal(seal.device(), 2, seal.id(), seal.publicKey(), seal.signature()).valid())
                .isFalse();
        assertThat(new Seal(seal.device(), 3, second.id(), seal.publicKey(), seal.signature()).valid())
                .isFalse();
        assertThat(new Seal(other.device(), 3, seal.id(), seal.publicKey(), seal.signature()).valid())
                .isFalse();
        assertThat(new Seal(seal.device(), 3, seal.id(), other.publicKey(), seal.signature()).valid())
                .isFalse();
    }

    @Test
    @DisplayName("text that is no key or no signature is not valid")
    void garbage() {
        assertThat(new Seal(seal.device(), 3, seal.id(), "xyz", seal.signature()).valid())
                .isFalse();
        assertThat(new Seal(seal.device(), 3, seal.id(), seal.publicKey(), "00").valid())
                .isFalse();
        assertThat(Ed25519.verify(new byte[31], new byte[0], new byte[64])).isFalse();
    }

    @Test
    @DisplayName("a seal closes the run that ends in it, wherever the run begins")
    void closes() {
        assertThat(seal.closes(List.of(first, second, third))).isTrue();
        assertThat(seal.closes(List.of(second, third))).isTrue();
    }

    @Test
    @DisplayName("a seal closes no run with a change missing, added, foreign or at its end cut off")
    void doesNotClose() {
        var stranger = new Pc(2, "cao-lau").write(VALUE, "9");
        assertThat(seal.closes(List.of(first, third))).isFalse();
        assertThat(seal.closes(List.of(first, second))).isFalse();
        assertThat(seal.closes(List.of(stranger, second, third))).isFalse();
        assertThat(seal.closes(List.of())).isFalse();
    }

    @Test
    @DisplayName("only Ed25519 keys have a raw form")
    void otherKey() throws Exception {
        var key = KeyPairGenerator.getInstance("X25519").generateKeyPair().getPublic();
        assertThatThrownBy(() -> Ed25519.raw(key)).isInstanceOf(IllegalArgumentException.class);
    }
}
