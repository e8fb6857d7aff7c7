package vn.sontm.store;

import java.util.List;
import org.jdbi.v3.core.Handle;
import vn.sontm.ledger.Change;
import vn.sontm.ledger.Register;

/** What the views know of trouble: registers with several heads, and changes that are kept without effect. */
final class ConflictTable {
    private ConflictTable() {}

    /** In register order. Several heads may still agree. */
    static List<Register> contested(Handle handle) {
        return handle
                .createQuery("SELECT kind, subject, item, period FROM register WHERE no IN"
                        + " (SELECT register FROM head GROUP BY register HAVING count(*) > 1)")
                .map((row, context) -> ChangeRows.register(row))
                .stream()
                .sorted()
                .toList();
    }

    static List<Change> withoutEffect(Handle handle) {
        return handle
                .createQuery(ChangeRows.SELECT + " WHERE c.no IN (SELECT change FROM without_effect)")
                .map(ChangeRows.CHANGES)
                .stream()
                .sorted(Change.ORDER)
                .toList();
    }
}
