package vn.sontm.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jdbi.v3.core.statement.ColonPrefixSqlParser;
import org.jdbi.v3.core.statement.ParsedSql;
import org.jdbi.v3.core.statement.SqlParser;

@Label("the places of arguments in a statement")
class SqlPlacesProperties {
    @Property
    @Label("are those that Jdbi's own parser finds")
    void asJdbiFindsThem(@ForAll("byNumber") List<String> byNumber, @ForAll("byName") List<String> byName) {
        for (var sql : List.of(String.join(" ", byNumber), String.join(" ", byName))) {
            var ours = parsed(new SqlPlaces(), sql);
            var jdbis = parsed(new ColonPrefixSqlParser(), sql);

            assertThat(ours.getSql()).isEqualTo(jdbis.getSql());
            assertThat(ours.getParameters()).isEqualTo(jdbis.getParameters());
        }
    }

    private static ParsedSql parsed(SqlParser parser, String sql) {
        return parser.parse(sql, null);
    }

    @Provide
    Arbitrary<List<String>> byNumber() {
        return words("?", "(?, ?)", "seq > ?");
    }

    @Provide
    Arbitrary<List<String>> byName() {
        return words(":kind", "(:__kinds_0,:__kinds_1)", "code = :code");
    }

    private static Arbitrary<List<String>> words(String... places) {
        return Arbitraries.oneOf(
                        Arbitraries.of(places),
                        Arbitraries.of(
                                "SELECT c.no, substr(r.period, 5) AS month",
                                "FROM change c",
                                "WHERE",
                                "'giấy ''hỏi''? :x'",
                                "GLOB '[0-9][0-9]-*'",
                                "<= 12 AND a != b",
                                "ON CONFLICT (key) DO UPDATE SET value = 1",
                                "''"))
                .list()
                .ofMaxSize(12);
    }
}
