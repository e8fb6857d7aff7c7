package vn.sontm.programme.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.sontm.base.Json;
import vn.sontm.ledger.Register;
import vn.sontm.programme.unit.Heirs;
import vn.sontm.testkit.MemoryRegisters;

@DisplayName("A residential area that was entered twice")
class MergedPlacesTest {
    private static final String FIRST = "cao-lau/khu-1";
    private static final String SECOND = "cao-lau/khu-2";

    private final MemoryRegisters ledger = new MemoryRegisters();
    private final Registers registers = new MergedRegisters(ledger);

    MergedPlacesTest() {
        ledger.put(
                RegisterKind.UNIT, "cao-lau", "", "", Json.parse("{\"name\": \"Cao Lâu\", \"parent\": \"cao-loc\"}"));
        ledger.put(RegisterKind.SUBJECT, FIRST, "", "", Json.parse("{\"kind\": \"khu-dan-cu\", \"name\": \"Nà Va\"}"));
        ledger.put(RegisterKind.SUBJECT, SECOND, "", "", Json.parse("{\"kind\": \"khu-dan-cu\", \"name\": \"Na Va\"}"));
        value(FIRST, "1.1", "70");
        value(SECOND, "1.1", "80");
        value(SECOND, "1.2", "5");
    }

    @Test
    @DisplayName("is there once, with what was said of either; its own word stands before the other's")
    void merged() {
        alias("cao-loc");

        assertThat(registers.all(RegisterKind.SUBJECT))
                .extracting(entry -> entry.register().subject())
                .containsExactly(FIRST);
        assertThat(registers.ofUnit(RegisterKind.VALUE, "cao-lau"))
                .extracting(entry ->
                        entry.register().subject() + " " + entry.register().item() + " "
                                + entry.content().path("value").asText())
                .containsExactly(FIRST + " bo/1.1 70", FIRST + " bo/1.2 5");
        assertThat(registers.find(new Register("value", FIRST, "bo/1.2", "2024-06")))
                .isPresent();
        assertThat(registers.find(new Register("value", SECOND, "bo/1.2", "2024-06")))
                .isEmpty();
        var heirs = Heirs.on(registers, LocalDate.of(2024, 6, 30));
        assertThat(heirs.of(SECOND)).containsExactly(FIRST);
        assertThat(heirs.names(FIRST)).containsExactly(FIRST, SECOND);
    }

    @Test
    @DisplayName("stays two where somebody says so who has nothing to say about the unit")
    void foreign() {
        alias("tan-lien");

        assertThat(registers.all(RegisterKind.SUBJECT)).hasSize(2);
        assertThat(registers.ofUnit(RegisterKind.VALUE, "cao-lau")).hasSize(3);
    }

    private void alias(String writer) {
        ledger.put(RegisterKind.ALIAS, writer, SECOND, "", Json.object().put("item", FIRST));
    }

    private void value(String place, String indicator, String value) {
        ledger.put(
                RegisterKind.VALUE,
                place,
                "bo/" + indicator,
                "2024-06",
                Json.object().put("value", value));
    }
}
