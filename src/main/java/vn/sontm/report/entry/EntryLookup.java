package vn.sontm.report.entry;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.sontm.base.Messages;
import vn.sontm.report.workbook.BookRow;
import vn.sontm.report.workbook.Table;

/**
 * Finds the figure that a row means: by the hidden key of a sheet of ours; in anybody's own table by code, and by name where
 * the code leaves it open.
 *
 * @param unit code of the unit, which a row is about that names no subject
 * @param set id of the set that a row belongs to that names none; empty leaves it open
 */
record EntryLookup(EntryDesk desk, String unit, String set) {
    static final String KEY = "key";

    /** What a row means, or why nobody can tell. */
    sealed interface Match {
        record Found(EntryDesk.Known known) implements Match {}

        record Lost(String why) implements Match {}
    }

    Match match(Table table, BookRow row) {
        var key = table.text(row, KEY);
        if (!key.isEmpty()) {
            return desk.find(key).<Match>map(Match.Found::new).orElseGet(() -> lost("entry.lost.key", key));
        }
        var code = table.text(row, "code");
        var name = table.text(row, "name");
        if (code.isEmpty() && name.isEmpty()) {
            return lost("entry.lost.nameless");
        }
        var coded = code.isEmpty() ? List.<EntryDesk.Known>of() : coded(table, row, code);
        // a column "TT" that only counts rows is no code
        var found = coded.isEmpty() && !name.isEmpty() ? matching(table, row, "", name) : byName(coded, name);
        return choose(found, code.isEmpty() ? name : code);
    }

    /** A number for a code has lost its last zero: "2,1" may have been 2.1 or 2.10. */
    private List<EntryDesk.Known> coded(Table table, BookRow row, String code) {
        var plain = code.replace(',', '.').replaceAll("\\.$", "");
        var found = matching(table, row, plain, "");
        return code.indexOf(',') < 0
                ? found
                : Stream.concat(found.stream(), matching(table, row, plain + "0", "").stream())
                        .toList();
    }

    private List<EntryDesk.Known> matching(Table table, BookRow row, String code, String name) {
        var inSet = table.text(row, "set").isEmpty() ? set : table.text(row, "set");
        var subject = table.text(row, "subject");
        var found = desk.matching(subject, inSet, code, name);
        var own = found.stream()
                .filter(known -> known.address().subject().equals(unit))
                .toList();
        return subject.isEmpty() && !own.isEmpty() ? own : found;
    }

    private static List<EntryDesk.Known> byName(List<EntryDesk.Known> found, String name) {
        var named = found.stream()
                .filter(known -> EntryDesk.same(known.line().name(), name))
                .toList();
        return named.isEmpty() ? found : named;
    }

    private static Match choose(List<EntryDesk.Known> found, String word) {
        if (found.size() == 1) {
            return new Match.Found(found.getFirst());
        }
        if (found.isEmpty()) {
            return lost("entry.lost.unknown", word);
        }
        var meant = found.stream()
                .map(known -> known.address().code() + " (" + known.address().set() + ")")
                .distinct()
                .limit(4)
                .collect(Collectors.joining("; "));
        return lost("entry.lost.several", word, meant);
    }

    private static Match lost(String key, Object... words) {
        return new Match.Lost(Messages.text(key, words));
    }
}
