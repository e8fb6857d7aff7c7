package vn.sontm.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterProperty;
import net.jqwik.api.lifecycle.BeforeProperty;
import vn.sontm.ledger.Change;
import vn.sontm.ledger.ChangeId;
import vn.sontm.ledger.DeviceId;
import vn.sontm.ledger.Seal;
import vn.sontm.programme.register.OwnershipRules;
import vn.sontm.testkit.Scripts;
import vn.sontm.testkit.SimulatedOffices;
import vn.sontm.testkit.SimulatedOffices.Step;
import vn.sontm.testkit.TestKeys;

/** Stores in a folder of their own that take what simulated offices write and exchange. */
abstract class RandomHistories {
    private static final int PCS = 7;

    private final Map<DeviceId, TestKeys> keys = new HashMap<>();
    private Path folder = Path.of("");
    private int databases;

    @BeforeProperty
    void prepare() throws IOException {
        folder = Files.createTempDirectory("store");
        for (var number = 1; number <= PCS; number++) {
            keys.put(TestKeys.of(number).device(), TestKeys.of(number));
        }
    }

    @AfterProperty
    void clean() throws IOException {
        try (var files = Files.list(folder)) {
            for (var file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(folder);
    }

    @Provide
    Arbitrary<List<Step>> scripts() {
        return Scripts.any();
    }

    final LedgerStore merged(SimulatedOffices offices, List<Collection<Change>> files) {
        var store = LedgerStore.open(folder.resolve(++databases + ".db"), new OwnershipRules());
        store.trust(offices.root(), "cao-loc");
        merge(store, files);
        return store;
    }

    /** Each device seals the end of every run of its changes, as it once did at an export. */
    final void merge(LedgerStore store, List<Collection<Change>> files) {
        files.forEach(file -> store.merge(List.copyOf(file), seals(file)));
    }

    private List<Seal> seals(Collection<Change> file) {
        var predecessors = new HashSet<ChangeId>();
        file.forEach(change -> predecessors.add(change.prev()));
        return file.stream()
                .filter(change -> !predecessors.contains(change.id()))
                .map(change -> keys.get(change.device()).seal(change.position()))
                .toList();
    }
}
