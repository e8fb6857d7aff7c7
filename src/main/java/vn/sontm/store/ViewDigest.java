package vn.sontm.store;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.jdbi.v3.core.Handle;
import vn.sontm.base.Hashes;

/** The SHA-256 of all view tables in an order that does not depend on when a change arrived. */
final class ViewDigest {
    private static final String REGISTER = "r.kind, r.subject, r.item, r.period, c.id";
    private static final char BETWEEN = '\u001f';

    private ViewDigest() {}

    static String of(Handle handle) {
        var digest = Hashes.sha256();
        for (var table : new String[] {"entry", "head", "without_effect"}) {
            var conflicting = table.equals("entry") ? "v.conflicting" : "0";
            digest.update((table + "\n").getBytes(StandardCharsets.UTF_8));
            handle.createQuery("SELECT " + REGISTER + ", " + conflicting + " FROM " + table + " v"
                            + " JOIN register r ON r.no = v.register JOIN change c ON c.no = v.change ORDER BY "
                            + REGISTER)
                    .map((row, context) -> row.getString(1)
                            + BETWEEN
                            + row.getString(2)
                            + BETWEEN
                            + row.getString(3)
                            + BETWEEN
                            + row.getString(4)
                            + BETWEEN
                            + HexFormat.of().formatHex(row.getBytes(5))
                            + BETWEEN
                            + row.getInt(6)
                            + "\n")
                    .forEach(line -> digest.update(line.getBytes(StandardCharsets.UTF_8)));
        }
        return HexFormat.of().formatHex(digest.digest());
    }
}
