package vn.sontm.store;

import org.jdbi.v3.core.statement.ParsedSql;
import org.jdbi.v3.core.statement.SqlParser;
import org.jdbi.v3.core.statement.StatementContext;

/**
 * Finds the places of arguments, {@code ?} and {@code :name}, in the program's own statements, which have neither comments
 * nor quoted names. Jdbi's own parser knows all of SQL; setting it up takes half as long as opening the database.
 */
final class SqlPlaces implements SqlParser {
    @Override
    public ParsedSql parse(String sql, StatementContext context) {
        var parsed = ParsedSql.builder();
        var from = 0;
        var at = 0;
        while (at < sql.length()) {
            switch (sql.charAt(at)) {
                case '\'' -> at = sql.indexOf('\'', at + 1) + 1;
                case '?' -> {
                    parsed.append(sql.substring(from, at)).appendPositionalParameter();
                    at++;
                    from = at;
                }
                case ':' -> {
                    var end = endOfName(sql, at + 1);
                    parsed.append(sql.substring(from, at)).appendNamedParameter(sql.substring(at + 1, end));
                    at = end;
                    from = at;
                }
                default -> at++;
            }
        }
        return parsed.append(sql.substring(from)).build();
    }

    private static int endOfName(String sql, int start) {
        var end = start;
        while (end < sql.length() && Character.isJavaIdentifierPart(sql.charAt(end))) {
            end++;
        }
        return end;
    }

    @Override
    public String nameParameter(String rawName, StatementContext context) {
        return ":" + rawName;
    }
}
