package vn.sontm.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.YearMonth;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.StatementContext;
import vn.sontm.base.Json;
import vn.sontm.ledger.Register;
import vn.sontm.programme.register.Entry;
import vn.sontm.programme.register.RegisterKind;
import vn.sontm.programme.register.Registers;

/** The registers as the view tables show them at the moment of asking. */
final class StoredRegisters implements Registers {
    /** A ledger may hold any text for a period: what is none is passed over. */
    private static final String IS_MONTH = "(substr(r.period, 5) GLOB '-0[1-9]' OR substr(r.period, 5) GLOB '-1[0-2]')";

    private static final String SELECT = """
            SELECT r.kind, r.subject, r.item, r.period, c.content, c.id, c.at, c.author, e.conflicting
            FROM entry e JOIN register r ON r.no = e.register JOIN change c ON c.no = e.change
            """;
    // along the index of register names, so that there is nearly nothing left to sort; + keeps the other index away
    private static final String OF_UNIT = " WHERE r.kind = ? AND r.subject >= ? AND r.subject < ? AND +r.unit = ?";
    private static final char AFTER_SLASH = '/' + 1;
    private static final Comparator<Entry> ORDER = Comparator.comparing(Entry::register);

    private final Database database;

    StoredRegisters(Database database) {
        this.database = database;
    }

    @Override
    public Optional<Entry> find(Register register) {
        return database.read(handle -> handle.createQuery(
                        SELECT + " WHERE r.kind = ? AND r.subject = ? AND r.item = ? AND r.period = ?")
                .bind(0, register.kind())
                .bind(1, register.subject())
                .bind(2, register.item())
                .bind(3, register.period())
                .map(StoredRegisters::entry)
                .findOne());
    }

    @Override
    public List<Entry> all(RegisterKind kind) {
        return database.read(handle ->
                handle
                        .createQuery(SELECT + " WHERE r.kind = ?")
                        .bind(0, kind.code())
                        .map(StoredRegisters::entry)
                        .stream()
                        .sorted(ORDER)
                        .toList());
    }

    @Override
    public List<Entry> ofUnit(RegisterKind kind, String unit) {
        return database.read(handle -> handle
                .createQuery(SELECT + OF_UNIT)
                .bind(0, kind.code())
                .bind(1, unit)
                .bind(2, unit + AFTER_SLASH)
                .bind(3, unit)
                .map(StoredRegisters::entry)
                .stream()
                .sorted(ORDER)
                .toList());
    }

    /** The units about which anything of a kind was ever said: along the index, a step for each unit. */
    static SortedSet<String> units(Handle handle, RegisterKind kind) {
        return handle.createQuery("WITH RECURSIVE said (unit) AS (SELECT min(unit) FROM register WHERE kind = :kind"
                        + " UNION ALL SELECT (SELECT min(unit) FROM register WHERE kind = :kind AND unit > said.unit)"
                        + " FROM said WHERE said.unit IS NOT NULL) SELECT unit FROM said WHERE unit IS NOT NULL")
                .bind("kind", kind.code())
                .mapTo(String.class)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The latest month that an entry of one of these kinds is about. */
    static Optional<YearMonth> latestMonth(Handle handle, Collection<RegisterKind> kinds) {
        return handle.createQuery("SELECT max(r.period) FROM entry e JOIN register r ON r.no = e.register"
                        + " WHERE r.kind IN (<kinds>) AND r.period GLOB '[0-9][0-9][0-9][0-9]-*' AND " + IS_MONTH)
                .bindList("kinds", kinds.stream().map(RegisterKind::code).toList())
                .mapTo(String.class)
                .findOne()
                .map(YearMonth::parse);
    }

    /** The months of a year that each unit has entries of these kinds for. */
    static Map<String, SortedSet<YearMonth>> months(Handle handle, Collection<RegisterKind> kinds, int year) {
        var months = new HashMap<String, SortedSet<YearMonth>>();
        handle.createQuery("SELECT DISTINCT r.subject, r.period FROM register r JOIN entry e ON e.register = r.no"
                        + " WHERE r.kind IN (<kinds>) AND r.period GLOB :months AND " + IS_MONTH)
                .bindList("kinds", kinds.stream().map(RegisterKind::code).toList())
                .bind("months", "%04d-*".formatted(year))
                .map((row, context) -> Map.entry(Register.unitOf(row.getString(1)), YearMonth.parse(row.getString(2))))
                .forEach(month -> months.computeIfAbsent(month.getKey(), unit -> new TreeSet<>())
                        .add(month.getValue()));
        return months;
    }

    private static Entry entry(ResultSet row, StatementContext context) throws SQLException {
        return new Entry(
                ChangeRows.register(row),
                Json.parse(row.getString("content")),
                Ids.change(row.getBytes("id")),
                row.getString("at"),
                row.getString("author"),
                row.getBoolean("conflicting"));
    }
}
