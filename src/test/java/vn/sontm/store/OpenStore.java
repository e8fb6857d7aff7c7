package vn.sontm.store;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import vn.sontm.ledger.Register;
import vn.sontm.ledger.Seal;
import vn.sontm.programme.register.OwnershipRules;
import vn.sontm.testkit.Pc;

/** A store that believes an office, and three PCs that write. */
abstract class OpenStore {
    static final Register FIGURE = new Register("value", "cao-lau", "xa-ntm-2021-2025/2.1", "2024-06");

    @TempDir
    Path folder;

    final Pc office = new Pc(1, "cao-loc");
    final Pc commune = new Pc(2, "cao-lau");
    final Pc second = new Pc(3, "cao-lau");
    LedgerStore store;

    @BeforeEach
    void open() {
        store = LedgerStore.open(folder.resolve("so-ntm.db"), new OwnershipRules());
        store.trust(office.device(), "cao-loc");
    }

    @AfterEach
    void close() {
        store.close();
    }

    final void reopen() {
        store.close();
        store = LedgerStore.open(folder.resolve("so-ntm.db"), new OwnershipRules());
    }

    final MergeCounts merge(Pc pc) {
        return store.merge(pc.chain(), List.of(seal(pc)));
    }

    static Seal seal(Pc pc) {
        return pc.keys().seal(pc.position());
    }

    final String value(Register register) {
        return store.registers()
                .find(register)
                .orElseThrow()
                .content()
                .get("value")
                .asText();
    }

    static Register unit() {
        return new Register("unit", "cao-lau", "", "");
    }

    static Register figure(int month) {
        return new Register("value", "cao-lau", "xa-ntm-2021-2025/2.1", "2024-%02d".formatted(month));
    }
}
