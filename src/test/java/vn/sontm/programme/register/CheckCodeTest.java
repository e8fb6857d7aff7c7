package vn.sontm.programme.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.sontm.base.Json;
import vn.sontm.ledger.ChangeId;
import vn.sontm.ledger.Register;

class CheckCodeTest {
    @Test
    @DisplayName("the code is ten base32 characters of the hash of the canonical lines")
    void known() {
        // SHA-256 of nothing begins e3b0c44298fc1c
        assertThat(CheckCode.of(List.of())).isEqualTo("4OYMIQUY7Q");
    }

    @Test
    @DisplayName("order, author and time of the entries are without influence, a value is not")
    void contentOnly() {
        var one = entry("xa/2.1", "96.5", "a");
        var two = entry("xa/2.2", "1", "b");
        var code = CheckCode.of(List.of(one, two));

        assertThat(code).matches("[A-Z2-7]{10}");
        assertThat(CheckCode.of(List.of(two, entry("xa/2.1", "96.5", "c")))).isEqualTo(code);
        assertThat(CheckCode.of(List.of(two, entry("xa/2.1", "96.6", "a")))).isNotEqualTo(code);
    }

    private static Entry entry(String item, String value, String author) {
        return new Entry(
                new Register("value", "cao-lau", item, "2024-06"),
                Json.object().put("value", value),
                new ChangeId(author.repeat(64)),
                author,
                author,
                false);
    }
}
