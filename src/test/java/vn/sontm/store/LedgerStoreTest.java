package vn.sontm.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.sontm.base.ErrorCode;
import vn.sontm.base.Json;
import vn.sontm.base.Refusal;
import vn.sontm.ledger.Change;
import vn.sontm.ledger.Content;
import vn.sontm.ledger.Seal;

@DisplayName("The store of a ledger")
class LedgerStoreTest extends OpenStore {
    @Test
    @DisplayName("keeps changes of a PC that is not enrolled without effect, until it is")
    void lateEnrolment() {
        commune.write(FIGURE, "45");
        var before = merge(commune);
        assertThat(before).isEqualTo(new MergeCounts(1, 0, 0, 0, 1, 0));
        assertThat(store.registers().find(FIGURE)).isEmpty();
        assertThat(store.withoutEffect()).containsExactlyElementsOf(commune.chain());

        store.append(List.of(office.enrol(commune, "commune", false, List.of("cao-lau"))));
        assertThat(store.registers().find(FIGURE)).isPresent();
        assertThat(store.withoutEffect()).isEmpty();
    }

    @Test
    @DisplayName("counts what a device has written since a number, and says since when")
    void written() {
        var device = commune.write(FIGURE, "46").device();
        commune.write(FIGURE, "47");
        assertThat(store.written(device, 1)).isEqualTo(new Written(0, ""));
        merge(commune);
        for (var from = 1; from <= commune.chain().size() + 1; from++) {
            var rest = store.chain(device, from);
            assertThat(store.written(device, from))
                    .isEqualTo(new Written(
                            rest.size(), rest.isEmpty() ? "" : rest.getFirst().at()));
        }
        assertThat(store.written(device, 1).changes()).isEqualTo(commune.chain().size());
    }

    @Test
    @DisplayName("a revocation hides what came after the named change, a lifting shows it again")
    void revocation() {
        store.append(List.of(office.enrol(commune, "commune", false, List.of("cao-lau"))));
        var first = commune.write(FIGURE, "45");
        commune.write(FIGURE, "46", first);
        merge(commune);
        var revocation = office.revoke(commune, first.position());
        store.append(List.of(revocation));
        assertThat(value(FIGURE)).isEqualTo("45");
        store.append(List.of(office.lift(commune, revocation)));
        assertThat(value(FIGURE)).isEqualTo("46");
    }

    @Test
    @DisplayName("counts what a merge brought, and nothing the second time")
    void counts() {
        store.append(List.of(
                office.enrol(commune, "commune", false, List.of("cao-lau")),
                office.enrol(second, "commune", false, List.of("cao-lau"))));
        var first = commune.write(FIGURE, "45");
        assertThat(merge(commune)).isEqualTo(new MergeCounts(1, 1, 0, 0, 0, 0));
        commune.write(FIGURE, "46", first);
        commune.write(unit(), "not its own to write");
        assertThat(merge(commune)).isEqualTo(new MergeCounts(2, 0, 1, 0, 1, 1));
        second.write(FIGURE, "47", first);
        assertThat(merge(second)).isEqualTo(new MergeCounts(1, 0, 1, 1, 0, 0));
        assertThat(merge(second)).isEqualTo(new MergeCounts(0, 0, 0, 0, 0, 1));
        assertThat(store.conflicts())
                .singleElement()
                .satisfies(heads -> assertThat(heads.changes()).hasSize(2));
    }

    @Test
    @DisplayName("a preview counts the same and keeps nothing")
    void preview() {
        store.append(List.of(office.enrol(commune, "commune", false, List.of("cao-lau"))));
        commune.write(FIGURE, "45");
        var digest = store.viewDigest();
        var preview = store.preview(commune.chain(), List.of(seal(commune)));
        var counts = preview.counts();
        assertThat(counts).isEqualTo(new MergeCounts(1, 1, 0, 0, 0, 0));
        assertThat(store.viewDigest()).isEqualTo(digest);
        assertThat(store.history(FIGURE)).isEmpty();
        assertThat(store.seals()).isEmpty();
        assertThat(merge(commune)).isEqualTo(counts);
        assertThat(preview.differences()).hasSize(1).allMatch(Difference::isNew);
        assertThat(preview.fresh()).isEqualTo(commune.chain());
        assertThat(preview.chains().sound()).isTrue();
    }

    @Test
    @DisplayName("refuses a run without a seal, with another's seal, or prolonged beyond its seal, and changes nothing")
    void sealsAreNeeded() {
        commune.write(FIGURE, "45");
        var early = seal(commune);
        commune.write(FIGURE, "46");
        var digest = store.viewDigest();
        var foreign = new Seal(
                commune.device(), 2, commune.position().id(), office.keys().publicKey(), early.signature());
        for (var seals : List.of(List.<Seal>of(), List.of(early), List.of(foreign), List.of(early, foreign))) {
            assertThatThrownBy(() -> store.merge(commune.chain(), seals))
                    .isInstanceOfSatisfying(
                            Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(ErrorCode.FILE_CHAIN));
        }
        assertThat(store.history(FIGURE)).isEmpty();
        assertThat(store.viewDigest()).isEqualTo(digest);
    }

    @Test
    @DisplayName("accepts a chain with a hole, and the missing piece later from a relay")
    void gapHeals() {
        for (var i = 1; i <= 6; i++) {
            commune.write(figure(i), "1");
        }
        var chain = commune.chain();
        store.merge(chain.subList(4, 6), List.of(seal(commune)));
        assertThat(store.positions()).doesNotContainKey(commune.device());
        store.merge(
                chain.subList(0, 2), List.of(commune.keys().seal(chain.get(1).position())));
        assertThat(store.positions())
                .containsEntry(commune.device(), chain.get(1).position());
        assertThat(store.chains().devices().get(commune.device()).gaps()).hasSize(1);
        store.merge(chain.subList(2, 4), List.of());
        assertThat(store.positions())
                .containsEntry(commune.device(), chain.get(5).position());
        assertThat(store.chains().sound()).isTrue();
    }

    @Test
    @DisplayName("refuses an invented piece between two true ones")
    void inventedPiece() {
        var first = commune.write(FIGURE, "45");
        commune.write(FIGURE, "46", first);
        merge(commune);
        var invented = new Change(
                commune.device(),
                2,
                first.id(),
                9,
                "2024-06-01T08:00:00",
                "ai đó",
                FIGURE,
                Content.of(Json.object().put("value", "99")),
                List.of());
        assertThatThrownBy(() -> store.merge(List.of(invented), store.seals())).isInstanceOf(Refusal.class);
    }

    @Test
    @DisplayName("keeps both branches of a forked chain and reports the fork")
    void fork() {
        store.append(List.of(office.enrol(commune, "commune", false, List.of("cao-lau"))));
        var clone = commune.copy();
        commune.write(FIGURE, "45");
        clone.write(FIGURE, "46");
        merge(commune);
        merge(clone);
        assertThat(store.conflicts()).hasSize(1);
        assertThat(store.chains().devices().get(commune.device()).forks()).hasSize(1);
    }

    @Test
    @DisplayName("appends only what continues a chain")
    void appendIsGapless() {
        var first = office.write(unit(), "1");
        var next = office.write(unit(), "2", first);
        assertThatThrownBy(() -> store.append(List.of(next))).isInstanceOf(IllegalArgumentException.class);
        store.append(List.of(first, next));
        assertThatThrownBy(() -> store.append(List.of(next))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    @DisplayName("a removal takes an entry away")
    void removal() {
        var first = office.write(unit(), "1");
        store.append(List.of(first, office.write(unit(), Content.removal("nhập nhầm"), 2, first)));
        assertThat(store.registers().find(unit())).isEmpty();
        assertThat(store.heads(unit()).changes()).hasSize(1);
    }
}
