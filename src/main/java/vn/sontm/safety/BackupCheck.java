package vn.sontm.safety;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import vn.sontm.base.ErrorCode;
import vn.sontm.base.Messages;
import vn.sontm.base.Refusal;
import vn.sontm.programme.register.OwnershipRules;
import vn.sontm.store.LedgerStore;

/** A backup counts only once it has been opened: on a scratch copy, so that looking at it changes nothing. */
final class BackupCheck {
    private BackupCheck() {}

    /** What a backup holds. */
    record Contents(int devices, long changes) {}

    /** Refuses with {@link ErrorCode#BACKUP_INVALID} what cannot be opened, is damaged, or is no workspace's database. */
    static Contents verify(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            throw new Refusal(ErrorCode.BACKUP_INVALID, Messages.text("safety.backup.missing", file.toString()));
        }
        var scratch = Files.createTempDirectory("so-ntm-rehearsal");
        var copy = scratch.resolve("so-ntm.db");
        try {
            Files.copy(file, copy);
            return contents(copy);
        } finally {
            DatabaseFiles.delete(copy);
            Files.deleteIfExists(scratch);
        }
    }

    private static Contents contents(Path copy) {
        try (var store = LedgerStore.open(copy, new OwnershipRules())) {
            if (store.authority().isEmpty()) {
                throw invalid("safety.backup.foreign");
            }
            if (!store.quickCheck().isEmpty()) {
                throw invalid("safety.backup.damaged");
            }
            var chains = store.chains().devices().values();
            return new Contents(
                    chains.size(),
                    chains.stream().mapToLong(chain -> chain.last().seq()).sum());
        } catch (Refusal e) {
            throw e.code() == ErrorCode.DATABASE_DAMAGED ? invalid("safety.backup.damaged") : e;
        }
    }

    private static Refusal invalid(String key) {
        return new Refusal(ErrorCode.BACKUP_INVALID, Messages.text(key));
    }
}
