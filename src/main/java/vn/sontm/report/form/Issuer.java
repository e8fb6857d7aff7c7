package vn.sontm.report.form;

import java.time.LocalDate;
import java.util.Locale;
import vn.sontm.programme.unit.Units;

/**
 * Whose paper it is.
 *
 * @param role whether it consolidates or reports
 * @param code of the unit
 * @param name such as "Cao Lâu"
 * @param unit title and name, such as "xã Cao Lâu"
 * @param above title and name of the unit above, such as "huyện Cao Lộc"; empty where none is known
 */
public record Issuer(Role role, String code, String name, String unit, String above) {
    /** The two sides of a report. */
    public enum Role {
        OFFICE,
        COMMUNE;

        /** As templates name it. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Names and parents as they are on a day; refuses with {@code UNIT_UNKNOWN}. */
    public static Issuer of(Role role, Units units, String code, LocalDate day) {
        var unit = units.get(code);
        var above = units.ancestors(code, day).stream()
                .findFirst()
                .map(parent -> parent.fullNameOn(day))
                .orElse("");
        return new Issuer(role, code, unit.nameOn(day), unit.fullNameOn(day), above);
    }
}
