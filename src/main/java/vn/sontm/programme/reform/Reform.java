package vn.sontm.programme.reform;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.sontm.programme.register.Statement;
import vn.sontm.programme.unit.Decision;

/** One decision about units. */
public sealed interface Reform permits Rename, Recode, Move, Merge, Split, Found, Listed, End, Hold, Drop, Undo {
    /**
     * From when, and by which document.
     *
     * @param on the first day on which it holds
     */
    record Act(LocalDate on, Decision decision) {}

    /** A unit that begins. */
    record NewUnit(String code, String name, String title, String level, Optional<String> parent) {}

    /** Codes of the units that end or go on under another code. */
    List<String> ending();

    /**
     * What is to be written, all at once. Refuses with {@link vn.sontm.base.ErrorCode#REFORM_INVALID} what cannot be,
     * with {@link vn.sontm.base.ErrorCode#UNIT_UNKNOWN} a unit that nobody knows.
     */
    List<Statement> statements(UnitBook book);
}
