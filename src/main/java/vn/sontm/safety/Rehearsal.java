package vn.sontm.safety;

import java.io.IOException;
import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import vn.sontm.base.ErrorCode;
import vn.sontm.base.Refusal;
import vn.sontm.workspace.Workspace;

/** Once a week the newest backup is restored to a scratch folder, so that people know the day on which it last worked. */
public final class Rehearsal {
    private static final String LAST = "safety.rehearsal";
    private static final Period INTERVAL = Period.ofWeeks(1);

    private final Workspace workspace;

    public Rehearsal(Workspace workspace) {
        this.workspace = workspace;
    }

    /** The day of the last one that succeeded. */
    public Optional<LocalDate> last() {
        return workspace.store().setting(LAST).map(LocalDate::parse);
    }

    public boolean isDue() {
        return last().filter(day -> !day.isAfter(today())) // a clock that ran ahead is no reason to wait
                .filter(day -> day.plus(INTERVAL).isAfter(today()))
                .isEmpty();
    }

    /** Refuses with {@link ErrorCode#BACKUP_INVALID} when the newest backup does not open. Empty without any backup. */
    public Optional<Backup> run() {
        try {
            var newest =
                    Backups.newest(workspace.layout(), workspace.environment().disk());
            if (newest.isPresent()) {
                BackupCheck.verify(newest.get().file());
                workspace.store().setting(LAST, today().toString());
            }
            return newest;
        } catch (IOException e) {
            throw Refusal.disk(e);
        }
    }

    private LocalDate today() {
        return LocalDate.now(workspace.environment().clock());
    }
}
