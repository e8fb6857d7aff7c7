package vn.sontm.programme.unit;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * Another unit that stands in for this one.
 *
 * @param unit code of the successor; the unit's own code where a split leaves a part under the old code
 * @param on the first day of the successor
 */
public record Succession(String unit, Kind kind, LocalDate on, Decision decision) {
    /** Why a code ends. A rename or recode has one successor, a merger is shared by several units, a split has several. */
    public enum Kind {
        RENAME,
        RECODE,
        MERGE,
        SPLIT;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        static Optional<Kind> of(String code) {
            return Arrays.stream(values())
                    .filter(kind -> kind.code().equals(code))
                    .findFirst();
        }
    }
}
