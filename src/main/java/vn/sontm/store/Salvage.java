package vn.sontm.store;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import vn.sontm.base.Refusal;
import vn.sontm.ledger.Change;

/** Reads what is still readable of a damaged database, row by row. Nothing is written to it. */
public final class Salvage {
    private Salvage() {}

    /** The changes that can be read and whose hashes are right; none when the file is no database at all. */
    public static List<Change> changes(Path db) {
        try (var database = Database.openAsIs(db)) {
            var last = database.read(handle -> new ChangeTable(handle).lastRow());
            var found = new ArrayList<Change>();
            for (var row = 1L; row <= last; row++) {
                var number = row;
                try {
                    database.read(handle -> new ChangeTable(handle).at(number)).ifPresent(found::add);
                } catch (RuntimeException e) {
                    continue; // this row is lost; the next may not be
                }
            }
            return List.copyOf(found);
        } catch (Refusal | IllegalStateException e) {
            return List.of();
        }
    }
}
