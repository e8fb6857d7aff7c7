package vn.sontm.programme.assessment;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import vn.sontm.programme.calendar.Period;
import vn.sontm.programme.register.Entry;

/** An entry of a register whose name has a period. */
record Dated(Period period, Entry entry) {
    /** Empty for a period that this version cannot read. */
    static Optional<Dated> of(Entry entry) {
        return Period.read(entry.register().period()).map(period -> new Dated(period, entry));
    }

    JsonNode content() {
        return entry.content();
    }

    boolean conflicting() {
        return entry.conflicting();
    }
}
