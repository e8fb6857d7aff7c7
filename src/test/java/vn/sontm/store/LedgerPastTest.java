package vn.sontm.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.sontm.ledger.Register;
import vn.sontm.programme.register.RegisterKind;

@DisplayName("The past of a ledger")
class LedgerPastTest extends OpenStore {
    private static final Register NOTE = new Register("value", "cao-lau", "xa-ntm-2021-2025/2.2", "2024-06");

    @Test
    @DisplayName("shows the past as of a prefix, authority of then included")
    void prefix() {
        var enrolment = office.enrol(commune, "commune", false, List.of("cao-lau"));
        store.append(List.of(enrolment));
        var first = commune.write(FIGURE, "45");
        commune.write(FIGURE, "46", first);
        merge(commune);
        var then =
                store.registersUpTo(Map.of(office.device(), enrolment.position(), commune.device(), first.position()));
        assertThat(then.find(FIGURE).orElseThrow().content().get("value").asText())
                .isEqualTo("45");
        assertThat(then.all(RegisterKind.VALUE)).hasSize(1);
        assertThat(then.ofUnit(RegisterKind.VALUE, "tan-lien")).isEmpty();
        var beforeEnrolment = store.registersUpTo(Map.of(commune.device(), commune.position()));
        assertThat(beforeEnrolment.find(FIGURE)).isEmpty();
        store.append(List.of(office.revoke(commune, first.position())));
        var now = store.registersUpTo(
                Map.of(office.device(), enrolment.position(), commune.device(), commune.position()));
        assertThat(now.find(FIGURE).orElseThrow().content().get("value").asText())
                .isEqualTo("46");
    }

    @Test
    @DisplayName("a branch that fills the numbers of another does not belong to it")
    void prefixAcrossBranches() {
        store.append(List.of(office.enrol(commune, "commune", false, List.of("cao-lau"))));
        commune.write(NOTE, "chung");
        var clone = commune.copy();
        commune.write(FIGURE, "45");
        clone.write(NOTE, "không đến nơi");
        clone.write(NOTE, "khác");
        merge(commune);
        store.merge(List.of(clone.chain().getLast()), List.of(clone.keys().seal(clone.position())));

        var then = store.registersUpTo(Map.of(office.device(), office.position(), clone.device(), clone.position()));

        assertThat(then.find(FIGURE)).isEmpty();
        assertThat(store.positions().get(clone.device()).seq()).isEqualTo(2);
    }

    @Test
    @DisplayName("a fork that arrives later does not alter the past")
    void prefixFollowsItsBranch() {
        store.append(List.of(office.enrol(commune, "commune", false, List.of("cao-lau"))));
        var clone = commune.copy();
        commune.write(FIGURE, "45");
        clone.write(FIGURE, "99");
        merge(commune);
        var locked = Map.of(office.device(), office.position(), commune.device(), commune.position());
        merge(clone);
        var then = store.registersUpTo(locked).find(FIGURE).orElseThrow();
        assertThat(then.content().get("value").asText()).isEqualTo("45");
        assertThat(then.conflicting()).isFalse();
    }

    @Test
    @DisplayName("what was computed of it stays true until a merge, or until somebody else is believed")
    void edition() {
        var edition = store.pastEdition();
        store.append(List.of(office.write(unit(), "Cao Lâu")));
        assertThat(store.pastEdition()).isEqualTo(edition);
        store.append(List.of(office.enrol(commune, "commune", false, List.of("cao-lau"))));
        var enrolled = store.pastEdition();
        assertThat(enrolled).isGreaterThan(edition);
        commune.write(FIGURE, "45");
        merge(commune);
        assertThat(store.pastEdition()).isGreaterThan(enrolled);
    }
}
