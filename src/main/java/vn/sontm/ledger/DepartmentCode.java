package vn.sontm.ledger;

import java.util.Optional;

/**
 * The code of a department whose office has another above it: the office's, a mark, the agency's own. No code of a unit
 * or an agency holds the mark, so whatever an office calls its departments, it reaches nobody above or beside it.
 */
public final class DepartmentCode {
    private static final char MARK = '#';

    private DepartmentCode() {}

    public static String of(String office, String agency) {
        return office + MARK + agency;
    }

    /** The office whose department it is; empty for a unit, and for an agency that is known by its id alone. */
    public static Optional<String> office(String code) {
        var mark = code.indexOf(MARK);
        return mark < 0 ? Optional.empty() : Optional.of(code.substring(0, mark));
    }

    /** What the office's own plan calls it; the code itself where it names no office. */
    public static String agency(String code) {
        return code.substring(code.indexOf(MARK) + 1);
    }
}
