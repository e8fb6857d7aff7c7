package vn.sontm.programme.proof;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.sontm.base.Json;
import vn.sontm.programme.catalogue.CriteriaSets;
import vn.sontm.programme.catalogue.Indicator;
import vn.sontm.programme.register.RegisterKind;
import vn.sontm.report.CaoLoc;

@DisplayName("The papers that an indicator asks for")
class ProofsTest {
    private static final String ADVANCED = "xa-ntm-nang-cao-2021-2025";
    private static final LocalDate DAY = LocalDate.of(2024, 6, 30);

    private final CaoLoc district = new CaoLoc();
    private final Indicator rules = CriteriaSets.from(district.registers()).indicator(ADVANCED + "/1.2");

    @Test
    @DisplayName("are those that the catalogue names; a file on the indicator alone is none of them")
    void ofCatalogue() {
        evidence("tep", "");
        district.registers().put(RegisterKind.EVIDENCE_LINK, "cao-lau", "tep|" + ADVANCED + "/1.2", "", Json.object());
        assertThat(states()).containsExactly(DocumentState.MISSING);
        file("tep", ADVANCED + "/1.2/quy-che");
        assertThat(states()).containsExactly(DocumentState.PRESENT);
    }

    @Test
    @DisplayName("expire with their files, after the last day on which those hold; one that still holds is enough")
    void expires() {
        evidence("cu", "2024-06-29");
        file("cu", ADVANCED + "/1.2/quy-che");
        assertThat(states()).containsExactly(DocumentState.EXPIRED);
        assertThat(lacking(LocalDate.of(2024, 6, 29))).isZero();
        evidence("moi", "");
        file("moi", ADVANCED + "/1.2/quy-che");
        assertThat(states()).containsExactly(DocumentState.PRESENT);
    }

    @Test
    @DisplayName(
            "are also those that the unit or an office above it asks for, on the days that they name, no other unit's")
    void added() {
        asked("cao-lau", "a", Json.object());
        asked("cao-loc", "b", Json.object().put("from", "2024-07-01"));
        asked("cao-loc", "c", Json.object().put("until", "2024-06-30"));
        asked("tan-lien", "d", Json.object());
        assertThat(documents(DAY))
                .extracting(ProofDocument::key)
                .endsWith("a", "c")
                .doesNotContain("b", "d");
        assertThat(documents(LocalDate.of(2024, 7, 1)))
                .extracting(ProofDocument::key)
                .endsWith("a", "b");
        assertThat(lacking(DAY)).isEqualTo(3);
    }

    @Test
    @DisplayName("count as missing again when the file is gone, and missing weighs more than expired")
    void gone() {
        file("khong-co", ADVANCED + "/1.2/quy-che");
        assertThat(states()).containsExactly(DocumentState.MISSING);
        asked("cao-lau", "a", Json.object());
        evidence("cu", "2023-12-31");
        file("cu", "a");
        assertThat(states()).containsExactly(DocumentState.MISSING, DocumentState.EXPIRED);
        assertThat(Proofs.worst(documents(DAY))).contains(DocumentState.MISSING);
        assertThat(Proofs.worst(List.of())).isEqualTo(Optional.empty());
    }

    private List<DocumentState> states() {
        return documents(DAY).stream().map(ProofDocument::state).toList();
    }

    private List<ProofDocument> documents(LocalDate day) {
        return proofs().documents(ADVANCED, rules, day);
    }

    private int lacking(LocalDate day) {
        return proofs().lacking(ADVANCED, rules, day);
    }

    private Proofs proofs() {
        return Proofs.of(district.registers(), "cao-lau", List.of("cao-loc"));
    }

    private void evidence(String id, String expires) {
        district.registers()
                .put(RegisterKind.EVIDENCE, "cao-lau", id, "", Json.object().put("expires", expires));
    }

    private void file(String evidence, String document) {
        district.registers().put(RegisterKind.DOCUMENT_FILE, "cao-lau", evidence + "|" + document, "", Json.object());
    }

    private void asked(String who, String id, ObjectNode content) {
        district.registers()
                .put(
                        RegisterKind.REQUIRED_DOCUMENT,
                        who,
                        id,
                        "",
                        content.put("about", ADVANCED + "/1.2").put("name", "Tờ trình " + id));
    }
}
