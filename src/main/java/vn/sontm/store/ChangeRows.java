package vn.sontm.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.statement.StatementContext;
import vn.sontm.base.ErrorCode;
import vn.sontm.base.Refusal;
import vn.sontm.ledger.Change;
import vn.sontm.ledger.ChangeId;
import vn.sontm.ledger.Content;
import vn.sontm.ledger.Register;

/**
 * Reads changes from rows of {@link #SELECT}. Every change read is hashed again, so a flipped bit in the file is noticed
 * as {@link ErrorCode#DATABASE_DAMAGED}; changes that are at hand already are not built twice.
 */
final class ChangeRows implements RowMapper<Change> {
    private static final String COLUMNS = """
            SELECT c.no, c.id, d.id AS device, c.seq, c.prev, c.lamport, c.at, c.author,
                   r.no AS register, r.kind, r.subject, r.item, r.period, c.content, c.parents
            """;

    static final String SELECT =
            COLUMNS + "FROM change c JOIN device d ON d.no = c.device JOIN register r ON r.no = c.register ";

    /** All changes of the touched registers, register by register; the fixed order of joins spares a scan of the ledger. */
    static final String SELECT_TOUCHED = COLUMNS
            + "FROM touched t CROSS JOIN change c ON c.register = t.register CROSS JOIN device d ON d.no = c.device"
            + " CROSS JOIN register r ON r.no = t.register ORDER BY t.register";

    static final ChangeRows CHANGES = new ChangeRows(Map.of());

    private final Map<ChangeId, Change> atHand;

    ChangeRows(Map<ChangeId, Change> atHand) {
        this.atHand = atHand;
    }

    /** A change with the numbers of its rows. */
    record Numbered(long no, long register, Change change) {}

    RowMapper<Numbered> numbered() {
        return (row, context) -> new Numbered(row.getLong("no"), row.getLong("register"), map(row, context));
    }

    @Override
    public Change map(ResultSet row, StatementContext context) throws SQLException {
        var id = Ids.change(row.getBytes("id"));
        var known = atHand.get(id);
        if (known != null) {
            return known;
        }
        var change = change(row);
        if (!change.id().equals(id)) {
            throw new Refusal(ErrorCode.DATABASE_DAMAGED);
        }
        return change;
    }

    private static Change change(ResultSet row) throws SQLException {
        try {
            return new Change(
                    Ids.device(row.getBytes("device")),
                    row.getLong("seq"),
                    Ids.change(row.getBytes("prev")),
                    row.getLong("lamport"),
                    row.getString("at"),
                    row.getString("author"),
                    register(row),
                    new Content(row.getString("content")),
                    Ids.changes(row.getBytes("parents")));
        } catch (IllegalArgumentException e) {
            throw new Refusal(ErrorCode.DATABASE_DAMAGED);
        }
    }

    static Register register(ResultSet row) throws SQLException {
        return new Register(
                row.getString("kind"), row.getString("subject"), row.getString("item"), row.getString("period"));
    }
}
