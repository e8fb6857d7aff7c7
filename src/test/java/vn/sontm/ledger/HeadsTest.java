package vn.sontm.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.sontm.base.Json;
import vn.sontm.testkit.Pc;

class HeadsTest {
    private static final Register VALUE = new Register("value", "cao-lau", "xa/2.1", "2024-06");

    private final Pc one = new Pc(1, "cao-lau");
    private final Pc two = new Pc(2, "cao-lau");
    private final Change first = one.write(VALUE, "1");

    @Test
    @DisplayName("a register without effective changes has no head and no value")
    void empty() {
        var heads = Heads.of(List.of(first), change -> false);
        assertThat(heads.isEmpty()).isTrue();
        assertThat(heads.provisional()).isEmpty();
        assertThat(heads.conflicting()).isFalse();
    }

    @Test
    @DisplayName("a child that arrives before its parent makes no conflict")
    void childFirst() {
        var child = two.write(VALUE, "2", first);
        assertThat(heads(child).changes()).containsExactly(child);
        assertThat(heads(child, first).changes()).containsExactly(child);
    }

    @Test
    @DisplayName("a grandchild replaces through a parent that is missing here only once that parent arrives")
    void missingMiddle() {
        var child = two.write(VALUE, "2", first);
        var grandchild = two.write(VALUE, "3", child);
        assertThat(heads(first, grandchild).conflicting()).isTrue();
        assertThat(heads(first, grandchild, child).changes()).containsExactly(grandchild);
    }

    @Test
    @DisplayName("two who did not see each other conflict; whoever names both resolves")
    void resolved() {
        var left = one.write(VALUE, "2", first);
        var right = two.write(VALUE, "3", first);
        assertThat(heads(first, left, right).conflicting()).isTrue();

        var resolution = one.write(VALUE, "3", left, right);

        assertThat(heads(first, left, right, resolution).changes()).containsExactly(resolution);
    }

    @Test
    @DisplayName("two who say the same are two heads and no conflict")
    void agreed() {
        var same = two.write(VALUE, "1");
        var heads = heads(first, same);
        assertThat(heads.changes()).containsExactlyInAnyOrder(first, same);
        assertThat(heads.conflicting()).isFalse();
    }

    @Test
    @DisplayName("a removal takes away only the heads that it saw, and an edit shows before it")
    void removal() {
        var edit = two.write(VALUE, Content.of(Json.object().put("value", "2")), 2);
        var removal = one.write(VALUE, Content.removal("nhập nhầm"), 9, first);
        var heads = heads(first, edit, removal);

        assertThat(heads.changes()).containsExactly(edit, removal);
        assertThat(heads.conflicting()).isTrue();
        assertThat(heads.provisional()).contains(edit);
    }

    @Test
    @DisplayName("the provisional value is the one with the greatest lamport")
    void greatestLamport() {
        var later = two.write(VALUE, Content.of(Json.object().put("value", "2")), 5);
        var earlier = one.write(VALUE, Content.of(Json.object().put("value", "3")), 4);
        assertThat(heads(later, earlier).provisional()).contains(later);
    }

    @Test
    @DisplayName("an equal lamport is decided without the wall clock")
    void tie() {
        var left = change("a".repeat(64), "2024-06-01", "1");
        var right = change("b".repeat(64), "2024-06-01", "2");
        assertThat(heads(left, right).provisional()).contains(right);
        for (var year = 2000; year < 2030; year++) {
            var otherClock = change("b".repeat(64), year + "-01-01", "2");
            assertThat(heads(left, otherClock).provisional()).contains(otherClock);
        }
    }

    @Test
    @DisplayName("a change without effect neither shows nor hides, but what it saw stays seen by its child")
    void withoutEffect() {
        var unauthorised = two.write(VALUE, "2", first);
        assertThat(Heads.of(List.of(first, unauthorised), change -> !change.equals(unauthorised))
                        .changes())
                .containsExactly(first);

        var child = one.write(VALUE, "3", unauthorised);
        assertThat(Heads.of(List.of(first, unauthorised, child), change -> !change.equals(unauthorised))
                        .changes())
                .containsExactly(child);
    }

    private static Heads heads(Change... changes) {
        return Heads.of(List.of(changes), change -> true);
    }

    private static Change change(String device, String at, String value) {
        var content = Content.of(Json.object().put("value", value));
        return new Change(new DeviceId(device), 1, ChangeId.NONE, 7, at, "", VALUE, content, List.of());
    }
}
