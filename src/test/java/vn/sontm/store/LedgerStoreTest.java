package vn.sontm.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sontm.base.ErrorCode;
import vn.sontm.base.Json;
import vn.sontm.base.Progress;
import vn.sontm.base.Refusal;
import vn.sontm.ledger.Change;
import vn.sontm.ledger.Content;
import vn.sontm.ledger.Register;
import vn.sontm.ledger.Seal;
import vn.sontm.ledger.WriteRules;
import vn.sontm.programme.register.Entry;
import vn.sontm.programme.register.OwnershipRules;
import vn.sontm.programme.register.RegisterKind;
import vn.sontm.testkit.Pc;

@DisplayName("The store of a ledger")
class LedgerStoreTest {
    private static final Register NOTE = new Register("value", "cao-lau", "xa-ntm-2021-2025/2.2", "2024-06");
    private static final Register FIGURE = new Register("value", "cao-lau", "xa-ntm-2021-2025/2.1", "2024-06");

    /** What a program gave effect to that did not know the register by which an office takes another as the one above. */
    private static final WriteRules BEFORE_ADOPTIONS =
            (grant, register) -> !register.kind().equals("adoption") && new OwnershipRules().allows(grant, register);

    @TempDir
    private Path folder;

    private final Pc office = new Pc(1, "cao-loc");
    private final Pc commune = new Pc(2, "cao-lau");
    private final Pc second = new Pc(3, "cao-lau");
    private LedgerStore store;

    @BeforeEach
    void open() {
        store = LedgerStore.open(folder.resolve("so-ntm.db"), new OwnershipRules());
        store.trust(office.device(), "cao-loc");
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    @DisplayName("shows what was appended, and again after it was closed and opened")
    void survivesReopening() {
        var change = office.write(unit(), Json.object().put("name", "Cao Lâu"));
        store.append(List.of(change));
        reopen();
        assertThat(store.registers().find(unit())).map(Entry::change).contains(change.id());
        assertThat(store.registers().all(RegisterKind.UNIT)).hasSize(1);
        assertThat(store.registers().ofUnit(RegisterKind.UNIT, "cao-lau")).hasSize(1);
        assertThat(store.registers().ofUnit(RegisterKind.UNIT, "tan-lien")).isEmpty();
        assertThat(store.positions()).isEqualTo(Map.of(office.device(), change.position()));
        assertThat(store.find(change.id())).contains(change);
        assertThat(store.greatestLamport()).isEqualTo(change.lamport());
    }

    @Test
    @DisplayName("uses write-ahead logging, full synchronisation and foreign keys, and trusts no schema")
    void pragmas() {
        try (var database = Database.open(folder.resolve("other.db"))) {
            assertThat(List.of("journal_mode", "synchronous", "foreign_keys", "trusted_schema", "user_version"))
                    .map(name -> database.read(handle -> handle.createQuery("PRAGMA " + name)
                            .mapTo(String.class)
                            .one()))
                    .containsExactly("wal", "2", "1", "0", Integer.toString(Schema.VERSION));
        }
    }

    @Test
    @DisplayName("knows the number of its newest script, which the scripts write down themselves")
    void version() throws Exception {
        try (var scripts = Files.list(Path.of("src/main/resources/db/migration"))) {
            var newest = scripts.map(script -> script.getFileName().toString())
                    .mapToInt(name -> Integer.parseInt(name.substring(1, name.indexOf("__"))))
                    .max();
            assertThat(newest).hasValue(Schema.VERSION);
        }
        assertThat(store.isReadOnly()).isFalse();
    }

    @Test
    @DisplayName("never alters or erases a change, not even by SQL")
    void appendOnly() {
        store.append(List.of(office.write(unit(), "1")));
        try (var database = Database.open(folder.resolve("so-ntm.db"))) {
            for (var sql : List.of("UPDATE change SET author = 'x'", "DELETE FROM change")) {
                assertThatThrownBy(() -> database.write(handle -> handle.execute(sql)))
                        .hasMessageContaining("ledger");
            }
        }
    }

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

    @Test
    @DisplayName("views that are rebuilt equal those kept up to date")
    void rebuild() {
        store.append(List.of(office.enrol(commune, "commune", false, List.of("cao-lau"))));
        commune.write(FIGURE, "45");
        second.write(FIGURE, "46");
        merge(commune);
        merge(second);
        var digest = store.viewDigest();
        store.rebuild();
        assertThat(store.viewDigest()).isEqualTo(digest);
    }

    @Test
    @DisplayName("views that older rules derived are derived anew once, when this program opens the store")
    void olderRules() {
        var word = new Register("conclusion", "cao-lau", "xa-ntm-2021-2025/2@lang-son", "2024-06");
        var province = new Pc(4, "lang-son");
        province.write(word, "met");
        store.close();
        store = LedgerStore.open(folder.resolve("so-ntm.db"), BEFORE_ADOPTIONS);
        store.append(List.of(office.write(Pc.adoption("cao-loc"), province.higherJson(false))));
        merge(province);
        assertThat(store.registers().find(word)).isEmpty();
        var older = store.viewDigest();
        reopen();
        assertThat(store.viewDigest()).as("the number of the rules is the same").isEqualTo(older);
        store.setting("views.rules", "0");
        reopen();
        assertThat(store.registers().find(word)).isPresent();
        assertThat(store.viewsAreSound()).isTrue();
    }

    @Test
    @DisplayName("deriving anew tells how far it is; broken off it changes nothing, and the next opening does it")
    void derivationBrokenOff() {
        store.append(List.of(office.write(unit(), "1")));
        var digest = store.viewDigest();
        store.setting("views.rules", "0");
        store.close();
        var steps = new ArrayList<String>();
        var db = folder.resolve("so-ntm.db");
        Progress brokenOff = (done, all) -> done == 0;
        assertThatThrownBy(() -> LedgerStore.open(db, new OwnershipRules(), brokenOff))
                .isInstanceOf(CancellationException.class);
        store = LedgerStore.open(db, new OwnershipRules(), (done, all) -> steps.add(done + "/" + all));
        assertThat(steps).containsExactly("0/0", "1/1");
        assertThat(store.viewDigest()).isEqualTo(digest);
        store.close();
        steps.clear();
        store = LedgerStore.open(db, new OwnershipRules(), (done, all) -> steps.add(done + "/" + all));
        assertThat(steps).as("an ordinary opening tells nothing").isEmpty();
    }

    private void reopen() {
        store.close();
        store = LedgerStore.open(folder.resolve("so-ntm.db"), new OwnershipRules());
    }

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
    @DisplayName("keeps local facts")
    void localFacts() {
        store.setting("a", "1");
        store.setting("a", "2");
        assertThat(store.setting("a")).contains("2");
        assertThat(store.setting("b")).isEmpty();
        store.draft("d", "đang gõ");
        assertThat(store.draft("d")).contains("đang gõ");
        store.discardDraft("d");
        assertThat(store.draft("d")).isEmpty();
        var first = commune.write(FIGURE, "1");
        var next = commune.write(FIGURE, "2");
        store.acknowledge(office.device(), commune.device(), next.position());
        store.acknowledge(office.device(), commune.device(), first.position());
        assertThat(store.acknowledged(office.device())).isEqualTo(Map.of(commune.device(), next.position()));
        var entry = new JournalEntry("00", "tệp.ntm", "in", "merged", "cao-lau", "2024-06-01", "");
        store.journal(entry);
        assertThat(store.journal()).containsExactly(entry);
        store.person("Lý Thị Mai");
        store.person("Lý Thị Mai");
        assertThat(store.people()).containsExactly("Lý Thị Mai");
    }

    @Test
    @DisplayName("a database of a newer program opens for reading only")
    void newerDatabase() {
        store.append(List.of(office.write(unit(), "1")));
        store.close();
        try (var database = Database.open(folder.resolve("so-ntm.db"))) {
            database.write(handle -> handle.execute("PRAGMA user_version = 99"));
        }
        store = LedgerStore.open(folder.resolve("so-ntm.db"), new OwnershipRules());
        assertThat(store.isReadOnly()).isTrue();
        assertThat(store.registers().find(unit())).isPresent();
        for (Runnable write : List.<Runnable>of(
                () -> store.append(List.of(office.write(unit(), "2"))),
                () -> store.setting("a", "b"),
                () -> store.rebuild(),
                () -> store.merge(List.of(), List.of()))) {
            assertThatThrownBy(write::run)
                    .isInstanceOfSatisfying(
                            Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(ErrorCode.DATABASE_NEWER));
        }
    }

    @Test
    @DisplayName("a file that is no database, and one with a damaged change, are refused as damaged")
    void damaged() throws Exception {
        var garbage = folder.resolve("garbage.db");
        Files.writeString(garbage, "không phải cơ sở dữ liệu".repeat(1000));
        assertThatThrownBy(() -> LedgerStore.open(garbage, new OwnershipRules()))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(ErrorCode.DATABASE_DAMAGED));

        store.append(List.of(office.write(unit(), "1")));
        try (var database = Database.open(folder.resolve("so-ntm.db"))) {
            database.write(handle -> {
                handle.execute("DROP TRIGGER change_is_never_altered");
                return handle.execute("UPDATE change SET author = 'kẻ khác'");
            });
        }
        assertThatThrownBy(store::chains)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(ErrorCode.DATABASE_DAMAGED));
    }

    @Test
    @DisplayName("is copied as a whole while it is open")
    void copies() {
        store.append(new ArrayList<>(List.of(office.write(unit(), "1"))));
        var copy = folder.resolve("bản sao 'hôm nay'.db");
        store.copyTo(copy);
        try (var copied = LedgerStore.open(copy, new OwnershipRules())) {
            assertThat(copied.viewDigest()).isEqualTo(store.viewDigest());
            assertThat(copied.quickCheck()).isEmpty();
        }
    }

    private MergeCounts merge(Pc pc) {
        return store.merge(pc.chain(), List.of(seal(pc)));
    }

    private static Seal seal(Pc pc) {
        return pc.keys().seal(pc.position());
    }

    private String value(Register register) {
        return store.registers()
                .find(register)
                .orElseThrow()
                .content()
                .get("value")
                .asText();
    }

    private static Register unit() {
        return new Register("unit", "cao-lau", "", "");
    }

    private static Register figure(int month) {
        return new Register("value", "cao-lau", "xa-ntm-2021-2025/2.1", "2024-%02d".formatted(month));
    }
}
