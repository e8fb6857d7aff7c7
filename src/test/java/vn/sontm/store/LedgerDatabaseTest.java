package vn.sontm.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.sontm.base.ErrorCode;
import vn.sontm.base.Json;
import vn.sontm.base.Progress;
import vn.sontm.base.Refusal;
import vn.sontm.ledger.Register;
import vn.sontm.ledger.WriteRules;
import vn.sontm.programme.register.Entry;
import vn.sontm.programme.register.OwnershipRules;
import vn.sontm.programme.register.RegisterKind;
import vn.sontm.testkit.Pc;

@DisplayName("The database of a ledger")
class LedgerDatabaseTest extends OpenStore {
    /** What a program gave effect to that did not know the register by which an office takes another as the one above. */
    private static final WriteRules BEFORE_ADOPTIONS =
            (grant, register) -> !register.kind().equals("adoption") && new OwnershipRules().allows(grant, register);

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
}
