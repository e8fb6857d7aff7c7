package vn.sontm.workspace;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import vn.sontm.base.ErrorCode;
import vn.sontm.base.Refusal;
import vn.sontm.ledger.Role;
import vn.sontm.programme.register.OwnershipRules;
import vn.sontm.store.LedgerStore;

/** Makes the folder of a new workspace. The database gets its name last: a workspace is there whole or not at all. */
final class WorkspaceMaker {
    private final Layout layout;
    private final Environment environment;
    private final KeyRing ring;

    WorkspaceMaker(Layout layout, Environment environment) {
        this.layout = layout;
        this.environment = environment;
        this.ring = new KeyRing(layout, environment);
    }

    /** The office's own PC is the root of trust. */
    void office(String unit, String name) throws IOException {
        refuseExisting();
        var keys = ring.create();
        var recovery = ring.createRecovery();
        database(
                keys,
                new InvitationFacts(
                        unit,
                        name,
                        Role.OFFICE,
                        unit,
                        unit,
                        keys.device(),
                        keys.signingKey(),
                        keys.encryptionKey(),
                        recovery.hex()));
    }

    void invited(InvitationFacts facts) throws IOException {
        refuseExisting();
        database(ring.create(), facts);
    }

    private void refuseExisting() {
        if (Workspace.exists(layout.directory())) {
            throw new Refusal(ErrorCode.WORKSPACE_NOT_EMPTY, layout.directory().toString());
        }
    }

    private void database(DeviceKeys keys, InvitationFacts facts) throws IOException {
        for (var folder : List.of(layout.evidence(), layout.inbox(), layout.backups())) {
            environment.disk().createDirectories(folder);
        }
        var unfinished = layout.database().resolveSibling("so-ntm.new");
        deleteDatabase(unfinished);
        try (var store = LedgerStore.open(unfinished, new OwnershipRules())) {
            store.trust(facts.root(), facts.rootUnit());
            store.trustSelf(IdentityFacts.provisionalGrant(facts.unit(), facts.role(), keys));
            new IdentityFacts(store).write(facts);
        }
        environment.disk().move(unfinished, layout.database());
    }

    private static void deleteDatabase(Path file) throws IOException {
        for (var suffix : List.of("", "-wal", "-shm")) {
            Files.deleteIfExists(file.resolveSibling(file.getFileName() + suffix));
        }
    }
}
