package vn.sontm.workspace;

import java.time.YearMonth;
import java.util.EnumSet;
import java.util.Set;
import vn.sontm.programme.calendar.Period;
import vn.sontm.programme.register.RegisterKind;

/** The month that people work on where nobody names another. */
public final class WorkingPeriod {
    private static final Set<RegisterKind> MONTHLY_WORK = EnumSet.of(
            RegisterKind.VALUE,
            RegisterKind.DECLARATION,
            RegisterKind.TASK_PROGRESS,
            RegisterKind.SUBMISSION,
            RegisterKind.CONCLUSION,
            RegisterKind.DEPARTMENT_WORD);

    private WorkingPeriod() {}

    /** The latest month that the ledger says something about; of an empty ledger the month of today. */
    public static Period of(Workspace workspace) {
        return Period.month(workspace
                .store()
                .latestMonth(MONTHLY_WORK)
                .orElseGet(() -> YearMonth.from(WallClock.of(workspace).today())));
    }
}
