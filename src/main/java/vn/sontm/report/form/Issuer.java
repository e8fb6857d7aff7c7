package vn.sontm.report.form;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import vn.sontm.programme.agenda.DueItem;
import vn.sontm.programme.unit.ConclusionWord;
import vn.sontm.programme.unit.Unit;
import vn.sontm.programme.unit.Units;

/**
 * Whose paper it is.
 *
 * @param role whether it consolidates, reports or leads criteria
 * @param code of the unit or agency
 * @param name such as "Cao Lâu"; of a department, of the unit that it belongs to
 * @param unit title and name, such as "xã Cao Lâu"; of a department its whole name
 * @param above title and name of the unit above, such as "huyện Cao Lộc"; empty where none is known
 * @param word what conclusions are called that it makes; of a commune, those of the office above
 */
public record Issuer(Role role, String code, String name, String unit, String above, String word) {
    /** Whose hand a paper comes from. */
    public enum Role {
        OFFICE,
        COMMUNE,
        DEPARTMENT;

        /** As templates name it. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Names and parents as they are on a day; refuses with {@code UNIT_UNKNOWN}. */
    public static Issuer of(Role role, Units units, String code, LocalDate day) {
        var unit = units.get(code);
        var above = units.ancestors(code, day).stream().findFirst();
        var word = ConclusionWord.of(role == Role.COMMUNE ? above : Optional.of(unit), day);
        var nameAbove = above.map(parent -> parent.fullNameOn(day)).orElse("");
        return new Issuer(role, code, unit.nameOn(day), unit.fullNameOn(day), nameAbove, word);
    }

    /** Whether a thing to do is this one's matter: a department sees to what it leads, all others to everything. */
    boolean concerns(DueItem item) {
        return role != Role.DEPARTMENT || item.who().contains(unit);
    }

    /** A department of the unit that consolidates. */
    static Issuer department(String code, String name, Unit office, LocalDate day) {
        var word = ConclusionWord.ofDepartment();
        return new Issuer(Role.DEPARTMENT, code, office.nameOn(day), name, office.fullNameOn(day), word);
    }
}
