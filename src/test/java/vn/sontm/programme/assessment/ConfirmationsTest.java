package vn.sontm.programme.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.sontm.base.Json;
import vn.sontm.programme.register.Decimals;
import vn.sontm.programme.register.RegisterKind;

class ConfirmationsTest {
    private static final String DOCUMENT = "Quyết định thử";

    private final Programme programme = new Programme();

    @Test
    @DisplayName(
            "a threshold that needs review awaits confirmation, singly or with the whole set, and scores meanwhile")
    void awaits() {
        programme.value("xa-a", "1.1", "2024-06", "70");

        assertThat(programme.indicator("xa-a", "1.1", "2024-06").confirmed()).isFalse();
        assertThat(programme.indicator("xa-a", "1.1", "2024-06").verdict()).isEqualTo(Verdict.MET);
        assertThat(programme.indicator("xa-a", "1.3", "2024-06").confirmed()).isTrue();
        assertThat(unconfirmed()).containsExactly("1.1", "1.2");

        confirm("xa-thu/1.1", "", Json.object());
        assertThat(programme.indicator("xa-a", "1.1", "2024-06").confirmed()).isTrue();
        assertThat(unconfirmed()).containsExactly("1.2");

        confirm("xa-thu", "", Json.object());
        assertThat(unconfirmed()).isEmpty();
    }

    @Test
    @DisplayName("the office may set another value with its confirmation, also where none was known")
    void setsAValue() {
        programme.value("xa-a", "1.1", "2024-06", "70").value("xa-a", "1.2", "2024-06", "70");
        confirm("xa-thu/1.1", "", threshold(new TextNode("70.5")));
        confirm("xa-thu/1.2", "", threshold(Decimals.pack(Json.parse("69.5"))));

        assertThat(programme.indicator("xa-a", "1.1", "2024-06").requirement()).isEqualTo("≥ 70,5 %");
        assertThat(programme.indicator("xa-a", "1.1", "2024-06").verdict()).isEqualTo(Verdict.NOT_MET);
        assertThat(programme.indicator("xa-a", "1.2", "2024-06").verdict()).isEqualTo(Verdict.MET);
    }

    @Test
    @DisplayName("values may be given by threshold list")
    void byList() {
        confirm("xa-thu/1.2", "", threshold(Json.parse("{\"mien-nui\": 60, \"dong-bang\": 90}")));

        assertThat(programme.indicator("xa-a", "1.2", "2024-06").requirement()).isEqualTo("≥ 60 %");
    }

    @Test
    @DisplayName("a value for a yearly indicator binds the year that it names and no other")
    void byYear() {
        confirm("xa-thu/2.1", "", threshold(Json.parse("{\"2025\": 48}")));
        assertThat(programme.indicator("xa-a", "2.1", "2025-06").requirement()).startsWith("≥ 48 ");
        assertThat(programme.indicator("xa-a", "2.1", "2026-06").requirement()).isEqualTo("chưa có ngưỡng");

        confirm("xa-thu/2.1", "2026", threshold(Json.parse("50")));
        assertThat(programme.indicator("xa-a", "2.1", "2026-06").requirement()).startsWith("≥ 50 ");

        confirm("xa-thu/2.1", "", threshold(Json.parse("99")));
        assertThat(programme.indicator("xa-a", "2.1", "2024-06").requirement()).startsWith("≥ 45 ");
        assertThat(programme.indicator("xa-a", "2.1", "2027-06").requirement()).isEqualTo("chưa có ngưỡng");
    }

    @Test
    @DisplayName("a confirmation for one year does not reach another")
    void ofOneYear() {
        confirm("xa-thu", "2024", Json.object());

        assertThat(programme.indicator("xa-a", "1.1", "2024-06").confirmed()).isTrue();
        assertThat(programme.indicator("xa-a", "1.1", "2025-06").confirmed()).isFalse();
    }

    @Test
    @DisplayName("truth values, options and parts may be set; what is no possible value leaves the catalogue's")
    void otherKinds() {
        confirm("xa-thu/1.4", "", threshold(BooleanNode.FALSE));
        confirm("xa-thu/3.2", "", threshold(new TextNode("Tốt")));
        confirm("xa-thu/3.1#1", "", threshold(Json.parse("90")));
        confirm("xa-thu/1.1", "", threshold(new TextNode("cao")));
        confirm("xa-thu/2.2", "", threshold(Json.parse("130")));
        confirm("xa-thu/1.3", "", threshold(Json.object()));

        assertThat(programme.indicator("xa-a", "1.4", "2024-06").requirement()).startsWith("không");
        assertThat(programme.indicator("xa-a", "3.2", "2024-06").requirement()).isEqualTo("từ Tốt trở lên");
        assertThat(programme.indicator("xa-a", "3.1#1", "2024-06").requirement())
                .isEqualTo("≥ 90 %");
        assertThat(programme.indicator("xa-a", "1.1", "2024-06").requirement()).isEqualTo("≥ 65,5 %");
        assertThat(programme.indicator("xa-a", "2.2", "2024-06").requirement()).isEqualTo("≤ 13 %");
        assertThat(programme.indicator("xa-a", "1.3", "2024-06").requirement()).isEqualTo("= 0 nhà");
    }

    @Test
    @DisplayName("where two offices confirm, the one nearer to the commune speaks")
    void nearestOffice() {
        programme.put(RegisterKind.CONFIRMATION, "tinh-thu", "xa-thu/1.1", "", threshold(Json.parse("99")));
        confirm("xa-thu/1.1", "", threshold(Json.parse("50")));
        programme.put(RegisterKind.CONFIRMATION, "aa-khac", "xa-thu/1.1", "", threshold(Json.parse("1")));

        assertThat(programme.indicator("xa-a", "1.1", "2024-06").requirement()).isEqualTo("≥ 50 %");
    }

    private List<String> unconfirmed() {
        return programme.unit("xa-a", "2024-06").sets().getFirst().unconfirmed();
    }

    private void confirm(String item, String period, JsonNode content) {
        programme.put(
                RegisterKind.CONFIRMATION,
                Programme.OFFICE,
                item,
                period,
                ((ObjectNode) content).put("document", DOCUMENT));
    }

    private static JsonNode threshold(JsonNode value) {
        return Json.object().set("threshold", value);
    }
}
